import type { Cue } from '../model.ts';
import { matchesOf } from '../text/each-match.ts';
import type { Range } from '../text/range.ts';
import { PERSON_TITLES } from '../text/data/name-words.ts';
import type { ReportingHit } from '../text/reporting.ts';
import { describeCandidate } from './features.ts';
import { isAuxiliary, mainSubject, nounPhraseAt, subjectBefore, type Phrase } from './phrases.ts';
import { hitsIn, isColon, REACH, sentenceAt, type Place } from './place.ts';
import type { Before, Candidate, Reading } from './reading.ts';
import { onlySigns, plainCue, readClosing, readSigns, readSubject, readVerbs } from './readings.ts';
import type { Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';
import { LETTERS } from './titles.ts';

/** All ways to read who says a quotation; "nobody" is always one of them. */
export function findCandidates(place: Place, before: Before): Candidate[] {
  if (place.heldOff) return [nobody(place)];
  if (isHeadlined(place)) return [headlined(place) ?? nobody(place)];
  const sole = soleSpeaker(place, before) ?? impliedSpeaker(place, before) ?? impliedBefore(place, before);
  if (sole) return [sole];
  const label = labelled(place);
  if (label) return [label];
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

/** “…,” said Roe. | His wife Ann (69): | "…": a sentence of nothing but a name and a colon, whoever spoke before. */
function labelled(place: Place): Candidate | null {
  const { scene, at, sentence } = place;
  const { frame, words } = scene;
  if (!isColon(frame[at - 1]) || sentence.from >= at - 1) return null;
  const speaker = nounPhraseAt(scene, sentence.from, at - 1);
  if (!speaker) return null;
  const said = frame.slice(speaker.from, speaker.to);
  const isName = said.every(({ capital, lower }) => capital || words.inside.has(lower));
  if (!said.at(-1)!.capital || !(isName || words.determiners.has(said[0]!.lower))) return null;
  const rest = frame.slice(speaker.to, at - 1).map(({ text }) => text);
  const isAge = rest.length === 3 && rest[0] === '(' && /^\d{1,3}$/.test(rest[1]!) && rest[2] === ')';
  if (rest.length > 0 && !isAge) return null;
  return toCandidate(place, { shape: 'colon', speaker, hit: plainCue(frame, at - 1) });
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
  if (!scene.words.dropsSubject) return null;
  if (hit?.kind !== 'verb' || !onlySigns(scene, at + 1, hit.from) || subjectAfter(scene, hit.to)) return null;
  const isNear = talk !== null && frame - talk.frame <= FARTHEST_TALK;
  const speaker = actorBefore(place) ?? (isNear ? talk.speaker : null);
  if (!speaker) return null;
  const features = describeCandidate(place, null, 'implied');
  return { shape: 'implied', speaker, cue: toCue(scene.frame, hit), features };
}

/** La ministra Ruiz negó el plan. «…», declaró: the person who acts in the sentence before, if nobody is quoted there. */
function actorBefore({ scene, sentence }: Place): Range | null {
  const { frame, words } = scene;
  if (sentence.from === 0) return null;
  const run = sentenceAt(scene, sentence.from - 1);
  if (frame.slice(run.from, run.to).some(({ kind }) => kind === 'quote')) return null;
  const subject = mainSubject(scene, run.from, run.to);
  if (!subject) return null;
  const said = frame.slice(subject.from, subject.to);
  const [first, second] = said;
  const isNamedLast = said.slice(-2).every(({ capital, opens }) => capital && !opens);
  const isOfNone = said.slice(1).every(({ lower }) => !words.inside.has(lower));
  const isTitled =
    words.determiners.has(first!.lower) &&
    (PERSON_TITLES.has(second?.lower ?? '') || (isNamedLast && isOfNone));
  const isNamed = first!.capital && !words.determiners.has(first!.lower) && second?.capital === true;
  return isTitled || isNamed ? rangeOf(frame, subject) : null;
}

/** Añadió que «…»: a verb without a subject before the quotation, which nobody stands beside. */
function impliedBefore(place: Place, before: Before): Candidate | null {
  const { scene, at, sentence } = place;
  const { frame, words } = scene;
  const hit = place.before.at(-1);
  if (!words.dropsSubject || hit?.kind !== 'verb' || subjectAfter(scene, hit.to, at)) return null;
  for (let i = sentence.from; i < hit.from; i++)
    if (frame[i]!.kind === 'quote' || !isFiller(frame[i]!, words)) return null;
  const report = lastReport(place, before.scene);
  const isNear = before.talk !== null && before.frame - before.talk.frame <= FARTHEST_TALK;
  const speaker = report?.speaker ?? (isNear ? before.talk.speaker : null);
  if (!speaker) return null;
  const features = describeCandidate(place, null, 'implied');
  return { shape: 'implied', speaker, cue: toCue(frame, hit), features };
}

/** Stands before a verb and is no subject: signs, auxiliaries, "and", "then". */
function isFiller(token: Scene['frame'][number], words: Scene['words']): boolean {
  return token.kind === 'sign' || words.conjunctions.has(token.lower) || isAuxiliary(token, words);
}

/** Paragraphs after which a speaker needs naming again. */
const FARTHEST_TALK = 3;

/** A sentence of a few words at least, and no headline. */
function isSpeech(quote: string): boolean {
  const words = matchesOf(quote, LETTERS);
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
