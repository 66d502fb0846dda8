import { FEMALE_NAMES, MALE_NAMES } from '../text/data/given-names.ts';
import { PERSON_TITLES } from '../text/data/name-words.ts';
import { isComma, standsBeside, type Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import { SHAPE_NAMES, SIDE_NAMES, TYPE_NAMES, type NounType } from './feature-names.ts';
import type { Features, Reading, Shape, Talk } from './reading.ts';

interface Draft {
  readonly names: string[];
  readonly values: number[];
}

/** What the ranker looks at. Distances are log2(1 + tokens), so that near ones tell more. */
export function describeCandidate(
  place: Place,
  reading: Reading | null,
  shape: Shape,
  earlier?: { readonly talk: Talk; readonly frame: number },
): Features {
  const features: Draft = { names: [], values: [] };
  const named = SHAPE_NAMES[shape];
  put(features, shape, 1);
  describeQuote(features, place, shape);
  if (reading?.speaker) describeSpeaker(features, place, reading.speaker, shape);
  if (reading && shape === 'subject') {
    put(features, 'subjectGap', log(place.at - reading.speaker!.to));
    put(features, 'subject:act', reading.hit ? 1 : 0);
  } else if (reading?.hit && shape !== 'dash' && shape !== 'colon') describeCue(features, place, reading);
  if (earlier) {
    put(features, named.after, earlier.talk.cueAfter ? 1 : 0);
    put(features, named.far, log(earlier.frame - earlier.talk.frame));
    if (shape === 'carried') put(features, named.gap, log(place.at - earlier.talk.quote));
  }
  return features;
}

function put({ names, values }: Draft, name: string, value: number): void {
  names.push(name);
  values.push(value);
}

function describeQuote(features: Draft, place: Place, shape: Shape): void {
  const { scene, at, sentence, facts } = place;
  const introducing = scene.frame[at - 1];
  const named = SHAPE_NAMES[shape];
  if (facts.open) put(features, named.open, 1);
  if (at === sentence.from) put(features, named.first, 1);
  if (scene.frame.length === 1) put(features, named.alone, 1);
  if (facts.capital) put(features, named.capital, 1);
  if (introducing && /^[,:—–―-]$/.test(introducing.text)) put(features, named.introduced, 1);
  if (place.before.some(({ sure }) => sure)) put(features, named.verbBefore, 1);
  if (place.after.some(({ sure }) => sure)) put(features, named.verbAfter, 1);
  if (facts.title) put(features, named.title, 1);
  put(features, named.length, Math.min(LONG_QUOTE, facts.words) / LONG_QUOTE);
}

/** Words beyond which the length of a quotation tells nothing more. */
const LONG_QUOTE = 8;

function describeSpeaker(features: Draft, { scene, at }: Place, { from, to }: Phrase, shape: Shape): void {
  const { frame, words } = scene;
  const names = TYPE_NAMES[typeOfSpeaker(scene, from, to)];
  put(features, names.type, 1);
  if (shape === 'subject') put(features, names.subject, 1);
  put(features, 'long', to - from > LONG_PHRASE ? 1 : 0);
  const before = frame[from - 1];
  put(features, 'clause', before && words.conjunctions.has(before.lower) ? 1 : 0);
  if (before && words.prepositions.has(before.lower) && shape !== 'according')
    put(features, 'prepositional', 1);
  if (from > at) put(features, 'speakerGap', log(from - at - 1));
}

/** Tokens beyond which a phrase has probably swallowed a verb. */
const LONG_PHRASE = 7;

function typeOfSpeaker({ frame, words }: Place['scene'], from: number, to: number): NounType {
  const first = frame[from]!.lower;
  if (words.pronouns.has(first)) return words.objects.has(first) ? 'object' : 'pronoun';
  for (let i = from; i < to; i++) {
    const { lower, capital } = frame[i]!;
    if (capital && (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || PERSON_TITLES.has(lower)))
      return 'person';
  }
  const isDefinite = words.determiners.has(first);
  if (frame[to - 1]!.capital) return isDefinite ? 'theName' : 'name';
  return isDefinite ? 'role' : 'plain';
}

function describeCue(features: Draft, place: Place, { shape, speaker, hit }: Reading): void {
  if (!speaker || !hit) return;
  const { at } = place;
  const { frame, words } = place.scene;
  const side = hit.from > at ? 'after' : 'before';
  const [near, far] = hit.from > at ? [at + 1, Math.min(hit.from, speaker.from)] : [hit.to, at];
  const between = readBetween(place, near, far);
  // Where verbs stand before their subjects, one beside a quotation reports whatever else it may mean: « … », a lancé Roe.
  const isSure = hit.sure || (words.verbFirst && standsBeside(place.scene, near, far));
  const [named, beside] = [SHAPE_NAMES[shape], SIDE_NAMES[side]];
  put(features, isSure ? named.sure : named.unsure, 1);
  put(features, beside.gap, log(between.words));
  put(features, named.beside, between.onlyTimes ? 1 : 0);
  put(features, beside.quoteBetween, between.quote ? 1 : 0);
  put(features, named.reach, log(shape === 'inverted' || shape === 'according' ? 0 : hit.from - speaker.to));
  const following = frame[hit.to];
  put(features, beside.that, following?.lower === 'that' ? 1 : 0);
  put(features, 'infinitive', frame[hit.from - 1]?.lower === 'to' ? 1 : 0);
  put(features, 'ing', frame[hit.from]!.lower.endsWith('ing') ? 1 : 0);
  put(features, beside.clauseBefore, words.conjunctions.has(frame[speaker.from - 1]?.lower ?? '') ? 1 : 0);
  const fenced =
    isFence(frame[speaker.from - 1]) && (!following || following.opens || following.kind !== 'word');
  put(features, isSure ? beside.fencedSure : beside.fencedUnsure, fenced && shape !== 'inverted' ? 1 : 0);
  const previous = frame[hit.from - 1];
  const isNoun = previous && (words.determiners.has(previous.lower) || previous.lower === "'s");
  put(features, 'noun', isNoun && shape !== 'inverted' ? 1 : 0);
  put(features, 'capitalCue', frame[hit.from]!.capital && !frame[hit.from]!.opens ? 1 : 0);
  if (place.firstVerb === hit) put(features, beside.firstVerb, 1);
  const nearest = side === 'before' ? place.before.at(-1) : place.after[0];
  if (nearest === hit) put(features, beside.nearestVerb, 1);
}

/** What stands between a cue and the quotation. */
interface Between {
  readonly words: number;
  readonly quote: boolean;
  /** Nothing but signs and words of time. */
  readonly onlyTimes: boolean;
}

function readBetween({ scene: { frame, words } }: Place, from: number, to: number): Between {
  let count = 0;
  let [quote, onlyTimes] = [false, true];
  for (let i = from; i < to; i++) {
    const { kind, lower } = frame[i]!;
    if (kind === 'word') count++;
    if (kind === 'quote') quote = true;
    if (kind !== 'sign' && !words.times.has(lower)) onlyTimes = false;
  }
  return { words: count, quote, onlyTimes };
}

function isFence(token: Place['scene']['frame'][number] | undefined): boolean {
  return !token || isComma(token) || token.kind === 'quote';
}

function log(tokens: number): number {
  return Math.log2(1 + Math.max(0, tokens));
}
