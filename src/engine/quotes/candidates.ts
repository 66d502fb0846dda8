import type { Cue } from '../model.ts';
import type { Range } from '../text/range.ts';
import type { ReportingHit } from '../text/reporting.ts';
import { describeCandidate } from './features.ts';
import {
  isAuxiliary,
  isComma,
  mainSubject,
  nounPhraseAt,
  phraseEndingAt,
  standsBeside,
  subjectAfter,
  subjectBefore,
  type Phrase,
} from './phrases.ts';
import { hitsIn, isColon, REACH, sentenceAt, type Place } from './place.ts';
import type { Before, Candidate, Reading, Shape } from './reading.ts';
import type { Scene } from './scene.ts';

/** All ways to read who says a quotation; "nobody" is always one of them. */
export function findCandidates(place: Place, before: Before): Candidate[] {
  if (place.heldOff) return [nobody(place)];
  if (isHeadlined(place)) return [headlined(place) ?? nobody(place)];
  const sole = soleSpeaker(place, before) ?? impliedSpeaker(place, before);
  if (sole) return [sole];
  const closing = readClosing(place);
  if (closing.length > 0) return closing.map((reading) => toCandidate(place, reading));
  const readings = [...readVerbs(place), ...readSigns(place), ...readSubject(place)];
  return [
    ...readings.map((reading) => toCandidate(place, reading)),
    ...earlierSpeakers(place, before),
    nobody(place),
  ];
}

/** "'We were lied to': residents furious as council admits …": a quotation and a colon open a sentence, mostly a headline. */
function isHeadlined({ scene: { frame }, at, sentence }: Place): boolean {
  return at === sentence.from && isColon(frame[at + 1]);
}

/** Who is named right behind the colon; of other words none tells where the name of the speaker ends. */
function headlined(place: Place): Candidate | null {
  const { scene, at, sentence } = place;
  const { frame, words } = scene;
  let to = at + 2;
  while (to < sentence.to && frame[to]!.capital) to++;
  const first = frame[at + 2]?.lower ?? '';
  const opensClause = [
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.pronouns,
    words.times,
  ].some((list) => list.has(first));
  if (to === at + 2 || opensClause) return null;
  return toCandidate(place, { shape: 'dash', speaker: { from: at + 2, to }, hit: plainCue(frame, at + 1) });
}

function nobody(place: Place): Candidate {
  return { shape: 'nobody', speaker: null, cue: null, features: describeCandidate(place, null, 'nobody') };
}

function toCandidate(place: Place, reading: Reading): Candidate {
  const { frame } = place.scene;
  return {
    shape: reading.shape,
    speaker: reading.speaker && rangeOf(frame, reading.speaker),
    cue: reading.hit && toCue(frame, reading.hit),
    features: describeCandidate(place, reading, reading.shape),
  };
}

/** Subjects of the reporting verbs in the quotation's sentence, on either side of it. */
function readVerbs({ scene, at, sentence, before, after }: Place): Reading[] {
  return [
    ...before.flatMap((hit) => readBefore(scene, sentence.from, at, hit)),
    ...after.flatMap((hit) => readAfter(scene, at, hit)),
  ];
}

/**
 * Owners reject the plan: "It will cost jobs," warned Roe. What a colon introduces and a cue right behind it closes is said
 * by whom that cue names, whatever stands before; where verbs come first, « … », a lancé Roe, the comma tells enough. This
 * is a rule and not learned: annotated news has too few of them.
 */
function readClosing(place: Place): Reading[] {
  const { scene, at, facts, after } = place;
  const [hit] = after;
  const isClosed = isColon(scene.frame[at - 1]) || (scene.words.verbFirst && isComma(scene.frame[at + 1]));
  if (!hit || hit.kind === 'phrase' || !facts.open || !isClosed) return [];
  return readAfter(scene, at, hit).filter(({ speaker }) =>
    standsBeside(scene, at + 1, Math.min(hit.from, speaker!.from)),
  );
}

function readBefore(scene: Scene, start: number, at: number, hit: ReportingHit): Reading[] {
  if (hit.kind === 'phrase') {
    const source = POSTPOSED.has(hit.lemma)
      ? phraseEndingAt(scene, start, hit.from)
      : nounPhraseAt(scene, hit.to, at);
    return read('according', source, hit);
  }
  const following = subjectAfter(scene, hit.to, at);
  // Gestern sagte Roe: „…“ – in such languages who stands between the verb and the quotation is the subject.
  if (scene.words.verbFirst && following && onlySigns(scene, following.to, at))
    return read('before', following, hit);
  const subject = subjectBefore(scene, start, hit.from);
  const main = mainSubject(scene, start, hit.from);
  return [
    ...read('before', subject, hit),
    ...(main && main.from !== subject?.from ? read('beforeMain', main, hit) : []),
    ...(following ? read('beforeInverted', following, hit) : []),
  ];
}

/** Stands behind the source: dem Bericht zufolge. */
const POSTPOSED: ReadonlySet<string> = new Set(['zufolge']);

function onlySigns({ frame }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (frame[i]!.kind !== 'sign') return false;
  return true;
}

function readAfter(scene: Scene, at: number, hit: ReportingHit): Reading[] {
  if (hit.kind === 'phrase') {
    const isBehind = POSTPOSED.has(hit.lemma);
    const source = isBehind ? phraseEndingAt(scene, at + 1, hit.from) : nounPhraseAt(scene, hit.to);
    return read('according', source, hit);
  }
  const start = lastQuoteBefore(scene, hit.from, at) + 1;
  const subject = hit.from > start ? subjectBefore(scene, start, hit.from) : null;
  return [...read('after', subject, hit), ...read('inverted', subjectAfter(scene, hit.to), hit)];
}

function lastQuoteBefore({ frame }: Scene, before: number, from: number): number {
  for (let i = before - 1; i > from; i--) if (frame[i]!.kind === 'quote') return i;
  return from;
}

function read(shape: Shape, speaker: Phrase | null, hit: ReportingHit | null): Reading[] {
  return speaker ? [{ shape, speaker, hit }] : [];
}

/** Roe: "…" and "…" – Roe; the sign stands for the verb. */
function readSigns({ scene, at, sentence }: Place): Reading[] {
  const { frame } = scene;
  const dash = frame[at + 1];
  const readings: Reading[] = [];
  if (isColon(frame[at - 1]) && at - 1 > sentence.from) {
    const speaker = mainSubject(scene, sentence.from, at - 1) ?? phraseEndingAt(scene, sentence.from, at - 1);
    readings.push(...read('colon', speaker, plainCue(frame, at - 1)));
  }
  if (dash && /^[–—―]$/.test(dash.text))
    readings.push(...read('dash', nounPhraseAt(scene, afterVerb(scene, at + 2)), plainCue(frame, at + 1)));
  return readings;
}

/** „…” – powiedziała | Anna Nowak: where verbs are not known, a small word before a name is one. */
function afterVerb({ frame, readsCues }: Scene, at: number): number {
  const [first, second] = [frame[at], frame[at + 1]];
  return !readsCues && first?.kind === 'word' && !first.capital && second?.capital ? at + 1 : at;
}

/** The sentence's subject, whatever it does: a fragment is mostly quoted from who acts. */
function readSubject({ scene, at, sentence }: Place): Reading[] {
  if (at === sentence.from) return [];
  const subject = mainSubject(scene, sentence.from, at);
  return subject ? read('subject', subject, actOf(scene, subject, at)) : [];
}

/** What the subject does: the first word after it that is no auxiliary. */
function actOf(sight: Scene, { to }: Phrase, limit: number): ReportingHit | null {
  const { frame, words } = sight;
  let at = to;
  while (at < limit && isAuxiliary(frame[at]!, words)) at++;
  const token = frame[at];
  if (at >= limit || token?.kind !== 'word' || token.capital || words.determiners.has(token.lower))
    return null;
  return words.prepositions.has(token.lower) || words.conjunctions.has(token.lower)
    ? null
    : plainCue(frame, at);
}

/** A cue that is no reporting word. */
function plainCue(frame: Scene['frame'], at: number): ReportingHit {
  return { lemma: frame[at]!.lower, stance: 'neutral', sure: false, kind: 'verb', from: at, to: at + 1 };
}

/**
 * A paragraph that is nothing but speech is said by who was announced in the paragraph before, or by who spoke there.
 * This is a rule and not learned: annotated news has too few such paragraphs.
 */
function soleSpeaker(place: Place, before: Before): Candidate | null {
  const { frame } = place.scene;
  if (frame.length > 1 || !isSpeech(frame[0]!.text) || !before.scene) return null;
  const last = before.scene.frame.at(-1);
  const shape = last?.text === ':' ? 'announced' : 'floating';
  const features = describeCandidate(place, null, shape);
  if (shape === 'announced') {
    const report = lastReport(place, before.scene, true);
    if (report) return { ...report, shape, features };
  }
  const { talk } = before;
  return talk && talk.frame === before.frame - 1
    ? { shape, speaker: talk.speaker, cue: null, features }
    : null;
}

/** «…», añadió: a verb without a subject beside the quotation is the last speaker's, in languages that do so. */
function impliedSpeaker(place: Place, { talk, frame }: Before): Candidate | null {
  const { scene, at } = place;
  const hit = place.after[0];
  if (!scene.words.dropsSubject || !talk || frame - talk.frame > FARTHEST_TALK) return null;
  if (hit?.kind !== 'verb' || !onlySigns(scene, at + 1, hit.from) || nounPhraseAt(scene, hit.to)) return null;
  const features = describeCandidate(place, null, 'implied');
  return { shape: 'implied', speaker: talk.speaker, cue: toCue(scene.frame, hit), features };
}

/** Paragraphs after which a speaker needs naming again. */
const FARTHEST_TALK = 3;

/** A sentence of a few words at least, and no headline. */
function isSpeech(quote: string): boolean {
  const words = quote.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const isEnded = /[.!?…]["“”»«’'‘‹›」』]{1,2}$/u.test(quote.slice(-CLOSING));
  if (isEnded && words.length >= SHORT_SPEECH && small.length >= words.length / 2) return true;
  return words.length > SHORT_SPEECH && small.some((word) => word.length > SHORT_WORD);
}

const SHORT_SPEECH = 3;
/** A full stop and up to two marks. */
const CLOSING = 3;
/** Letters up to which even headlines write a word small. */
const SHORT_WORD = 4;

/** Those who spoke before: in the same paragraph, in the sentence before, in the paragraph before. */
function earlierSpeakers(place: Place, before: Before): Candidate[] {
  const { talk } = before;
  const found: Candidate[] = [];
  if (talk) {
    const shape = talk.frame === before.frame ? 'carried' : 'floating';
    const features = describeCandidate(place, null, shape, { talk, frame: before.frame });
    found.push({ shape, speaker: talk.speaker, cue: shape === 'carried' ? talk.cue : null, features });
  }
  const report = lastReport(place, before.scene);
  if (report)
    found.push({ ...report, shape: 'reported', features: describeCandidate(place, null, 'reported') });
  return found;
}

/** Who was told of in the sentence before; its verb is a cue if it stands in the same paragraph or announces. */
function lastReport(
  { scene, sentence }: Place,
  previous: Scene | null,
  announces = false,
): Pick<Candidate, 'speaker' | 'cue'> | null {
  const here = sentence.from > 0 ? scene : previous;
  if (!here || here.frame.length === 0) return null;
  const run = sentenceAt(here, sentence.from > 0 ? sentence.from - 1 : here.frame.length - 1);
  const near = { from: Math.max(run.from, run.to - REACH), to: run.to };
  const hit = hitsIn(here, near).findLast(({ kind, sure }) => kind === 'verb' && (sure || announces));
  if (!hit) return null;
  const subject = subjectBefore(here, near.from, hit.from) ?? nounPhraseAt(here, hit.to, run.to);
  const isBeside = announces || sentence.from > 0;
  return subject && { speaker: rangeOf(here.frame, subject), cue: isBeside ? toCue(here.frame, hit) : null };
}

function toCue(frame: Scene['frame'], hit: ReportingHit): Cue {
  const { start, end } = rangeOf(frame, hit);
  const text = frame
    .slice(hit.from, hit.to)
    .map((token) => token.text)
    .join(' ');
  return { text, start, end, stance: hit.stance };
}

export function rangeOf(frame: Scene['frame'], { from, to }: Phrase): Range {
  return { start: frame[from]!.start, end: frame[to - 1]!.end };
}
