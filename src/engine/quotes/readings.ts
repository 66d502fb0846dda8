import { PERSON_TITLES } from '../text/data/name-words.ts';
import { flatMap } from '../text/flat-map.ts';
import type { ReportingHit } from '../text/reporting.ts';
import {
  isAuxiliary,
  isComma,
  mainSubject,
  nounPhraseAt,
  phraseEndingAt,
  standsBeside,
  subjectBefore,
  type Phrase,
} from './phrases.ts';
import { isColon, type Place } from './place.ts';
import type { Reading, Shape } from './reading.ts';
import type { Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';

/** Subjects of the reporting verbs in the quotation's sentence, on either side of it. */
export function readVerbs({ scene, at, sentence, before, after }: Place): Reading[] {
  return [
    ...flatMap(before, (hit) => readBefore(scene, sentence.from, at, hit)),
    ...flatMap(after, (hit) => readAfter(scene, at, hit)),
  ];
}

/**
 * Owners reject the plan: "It will cost jobs," warned Roe. What a colon introduces and a cue right behind it closes is said
 * by whom that cue names, whatever stands before; where verbs come first, « … », a lancé Roe, the comma tells enough. This
 * is a rule and not learned: annotated news has too few of them.
 */
export function readClosing(place: Place): Reading[] {
  const { scene, at, facts, after } = place;
  const hit = unlistedVerb(place) ?? after[0];
  const isClosed = isColon(scene.frame[at - 1]) || (scene.words.verbFirst && isComma(scene.frame[at + 1]));
  if (!hit || hit.kind === 'phrase' || !facts.open || !isClosed) return [];
  return readAfter(scene, at, hit).filter(({ speaker }) =>
    standsBeside(scene, at + 1, Math.min(hit.from, speaker!.from)),
  );
}

/**
 * «…», tercia Ana Ruiz: where verbs come first, a small word between a comma and a name or a title is one, whether it is
 * listed or not. `null` if there is none, or a listed one.
 */
function unlistedVerb({ scene, at, sentence }: Place): ReportingHit | null {
  const { frame, words, readsCues } = scene;
  if (!words.verbFirst || !readsCues || !isComma(frame[at + 1])) return null;
  let to = at + 2;
  while (to < sentence.to && isAuxiliary(frame[to]!, words) && !words.determiners.has(frame[to]!.lower)) to++;
  const [verb, name] = [frame[to], frame[to + 1]];
  if (!verb || !name || to + 1 >= sentence.to) return null;
  const isSmallWord = verb.kind === 'word' && /^\p{Ll}{4,}$/u.test(verb.text);
  const isRole = words.determiners.has(name.lower) && PERSON_TITLES.has(frame[to + 2]?.lower ?? '');
  if (!isSmallWord || !(name.capital || isRole) || scene.isVerb(to)) return null;
  const isOther = [
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.relatives,
    words.pronouns,
  ].some((list) => list.has(verb.lower));
  return isOther ? null : plainCue(frame, to);
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
  const subject = subjectBefore(scene, start, hit.from);
  const isSubject =
    following && onlySigns(scene, following.to, at) && !isObject(scene, hit, following, subject);
  if (scene.words.verbFirst && isSubject) return read('before', following, hit);
  const main = mainSubject(scene, start, hit.from);
  return [
    ...read('before', subject, hit),
    ...(main && main.from !== subject?.from ? read('beforeMain', main, hit) : []),
    ...(following ? read('beforeInverted', following, hit) : []),
  ];
}

/** Elly Roe attacca | il governo: «…» – what a verb that need not report does something to, and not who speaks. */
function isObject(
  { frame, words }: Scene,
  { sure, from, lemma }: ReportingHit,
  following: Phrase,
  subject: Phrase | null,
): boolean {
  if (subject && NAMING.has(lemma)) return true;
  if (sure || frame[following.from]!.capital || !subject || subject.to !== from) return false;
  const first = frame[subject.from]!;
  const isName = subject.to - subject.from > 1 && frame[subject.to - 1]!.capital;
  return first.opens && (isName || words.determiners.has(first.lower));
}

/** What these give a name to stands between them and the name: Roe nannte | die Daten | „solide“. */
const NAMING: ReadonlySet<string> = new Set(
  'nennen bezeichnen qualifier définir appeler calificar tachar tildar llamar definir'.split(' '),
);

/** Stands behind the source: dem Bericht zufolge. */
const POSTPOSED: ReadonlySet<string> = new Set(['zufolge']);

export function onlySigns({ frame }: Scene, from: number, to: number): boolean {
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
  const beside = hit.from > start ? subjectBefore(scene, start, hit.from) : null;
  const subject = beside && modifies(scene, start - 1, beside) ? null : beside;
  return [...read('after', subject, hit), ...read('inverted', subjectAfter(scene, hit.to), hit)];
}

/** “Game-changing” drug found: small words right behind marks that hold no sign are what the quotation tells of. */
function modifies({ frame, words }: Scene, quote: number, { from, to }: Phrase): boolean {
  const [said, first] = [frame[quote]!, frame[from]!];
  if (from !== quote + 1 || frame.slice(from, to).some(({ capital }) => capital)) return false;
  if (words.determiners.has(first.lower) || words.pronouns.has(first.lower)) return false;
  return said.kind === 'quote' && /[\p{L}\p{N}]["“”»«’'‘‹›]$/u.test(said.text);
}

function lastQuoteBefore({ frame }: Scene, before: number, from: number): number {
  for (let i = before - 1; i > from; i--) if (frame[i]!.kind === 'quote') return i;
  return from;
}

function read(shape: Shape, speaker: Phrase | null, hit: ReportingHit | null): Reading[] {
  return speaker ? [{ shape, speaker, hit }] : [];
}

/** Roe: "…" and "…" – Roe; the sign stands for the verb. */
export function readSigns({ scene, at, sentence }: Place): Reading[] {
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
export function readSubject({ scene, at, sentence }: Place): Reading[] {
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
export function plainCue(frame: Scene['frame'], at: number): ReportingHit {
  return { lemma: frame[at]!.lower, stance: 'neutral', sure: false, kind: 'verb', from: at, to: at + 1 };
}
