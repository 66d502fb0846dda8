import { FEMALE_NAMES, MALE_NAMES } from '../text/data/given-names.ts';
import { PERSON_TITLES } from '../text/data/name-words.ts';
import { isComma, type Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { Features, Reading, Shape, Talk } from './reading.ts';

type Draft = Record<string, number>;

/** What the ranker looks at. Distances are log2(1 + tokens), so that near ones tell more. */
export function describeCandidate(
  place: Place,
  reading: Reading | null,
  shape: Shape,
  earlier?: { readonly talk: Talk; readonly frame: number },
): Features {
  const features: Draft = { [shape]: 1 };
  describeQuote(features, place, shape);
  if (reading?.speaker) describeSpeaker(features, place, reading.speaker, shape);
  if (reading && shape === 'subject') {
    features.subjectGap = log(place.at - reading.speaker!.to);
    features['subject:act'] = reading.hit ? 1 : 0;
  } else if (reading?.hit && shape !== 'dash' && shape !== 'colon') describeCue(features, place, reading);
  if (earlier) {
    features[`${shape}:after`] = earlier.talk.cueAfter ? 1 : 0;
    features[`${shape}:far`] = log(earlier.frame - earlier.talk.frame);
    if (shape === 'carried') features['carried:gap'] = log(place.at - earlier.talk.quote);
  }
  return features;
}

function describeQuote(features: Draft, place: Place, shape: Shape): void {
  const { scene, at, sentence, facts } = place;
  const introducing = scene.frame[at - 1];
  const yes = (name: string, holds: boolean): void => {
    if (holds) features[`${shape}:${name}`] = 1;
  };
  yes('open', facts.open);
  yes('first', at === sentence.from);
  yes('alone', scene.frame.length === 1);
  yes('capital', facts.capital);
  yes('introduced', introducing !== undefined && /^[,:—–―-]$/.test(introducing.text));
  yes(
    'verbBefore',
    place.before.some(({ sure }) => sure),
  );
  yes(
    'verbAfter',
    place.after.some(({ sure }) => sure),
  );
  yes('title', facts.title);
  features[`${shape}:length`] = Math.min(LONG_QUOTE, facts.words) / LONG_QUOTE;
}

/** Words beyond which the length of a quotation tells nothing more. */
const LONG_QUOTE = 8;

function describeSpeaker(features: Draft, { scene, at }: Place, { from, to }: Phrase, shape: Shape): void {
  const { frame, words } = scene;
  const first = frame[from]!;
  const type = words.pronouns.has(first.lower)
    ? words.objects.has(first.lower)
      ? 'object'
      : 'pronoun'
    : typeOfNoun(scene, from, to);
  features[`type:${type}`] = 1;
  if (shape === 'subject') features[`subject:${type}`] = 1;
  features.long = to - from > LONG_PHRASE ? 1 : 0;
  const before = frame[from - 1];
  features.clause = before && words.conjunctions.has(before.lower) ? 1 : 0;
  if (before && words.prepositions.has(before.lower) && shape !== 'according') features.prepositional = 1;
  if (from > at) features.speakerGap = log(from - at - 1);
}

/** Tokens beyond which a phrase has probably swallowed a verb. */
const LONG_PHRASE = 7;

function typeOfNoun({ frame, words }: Place['scene'], from: number, to: number): string {
  const tokens = frame.slice(from, to);
  if (tokens.some(({ lower, capital }) => capital && (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower))))
    return 'person';
  if (tokens.some(({ lower, capital }) => capital && PERSON_TITLES.has(lower))) return 'person';
  if (frame[to - 1]!.capital) return words.determiners.has(frame[from]!.lower) ? 'theName' : 'name';
  return words.determiners.has(frame[from]!.lower) ? 'role' : 'plain';
}

function describeCue(features: Draft, place: Place, { shape, speaker, hit }: Reading): void {
  if (!speaker || !hit) return;
  const { at } = place;
  const { frame, words } = place.scene;
  const side = hit.from > at ? 'after' : 'before';
  const [near, far] = hit.from > at ? [at + 1, Math.min(hit.from, speaker.from)] : [hit.to, at];
  const between = frame.slice(near, far);
  // Where verbs stand before their subjects, one beside a quotation reports whatever else it may mean.
  const isSure = hit.sure || (words.verbFirst && between.every(({ kind }) => kind === 'sign'));
  features[`${shape}:${isSure ? 'sure' : 'unsure'}`] = 1;
  features[`${side}:gap`] = log(between.filter(({ kind }) => kind === 'word').length);
  features[`${shape}:beside`] = between.every(({ kind, lower }) => kind === 'sign' || words.times.has(lower))
    ? 1
    : 0;
  features[`${side}:quoteBetween`] = between.some(({ kind }) => kind === 'quote') ? 1 : 0;
  features[`${shape}:reach`] = log(shape === 'inverted' || shape === 'according' ? 0 : hit.from - speaker.to);
  const following = frame[hit.to];
  features[`${side}:that`] = following?.lower === 'that' ? 1 : 0;
  features.infinitive = frame[hit.from - 1]?.lower === 'to' ? 1 : 0;
  features.ing = frame[hit.from]!.lower.endsWith('ing') ? 1 : 0;
  features[`${side}:clauseBefore`] = words.conjunctions.has(frame[speaker.from - 1]?.lower ?? '') ? 1 : 0;
  const fenced =
    isFence(frame[speaker.from - 1]) && (!following || following.opens || following.kind !== 'word');
  features[`${side}:fenced:${isSure ? 'sure' : 'unsure'}`] = fenced && shape !== 'inverted' ? 1 : 0;
  const previous = frame[hit.from - 1];
  const isNoun = previous && (words.determiners.has(previous.lower) || previous.lower === "'s");
  features.noun = isNoun && shape !== 'inverted' ? 1 : 0;
  features.capitalCue = frame[hit.from]!.capital && !frame[hit.from]!.opens ? 1 : 0;
  if (place.firstVerb === hit) features[`${side}:firstVerb`] = 1;
  const nearest = side === 'before' ? place.before.at(-1) : place.after[0];
  if (nearest === hit) features[`${side}:nearestVerb`] = 1;
}

function isFence(token: Place['scene']['frame'][number] | undefined): boolean {
  return !token || isComma(token) || token.kind === 'quote';
}

function log(tokens: number): number {
  return Math.log2(1 + Math.max(0, tokens));
}
