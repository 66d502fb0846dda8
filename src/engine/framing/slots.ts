import type { Pair } from './pairing.ts';
import type { Passage, Token } from './view.ts';
import { flatMap } from '../text/flat-map.ts';

/** Consecutive tokens of a passage: indexes, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words of its own in each of two linked sentences, and how surely they stand in the same place. */
export interface Slot {
  readonly a: Phrase;
  readonly b: Phrase;
  /** The nearest telling word before (after) both phrases is the same; a sentence's border is no such word. */
  readonly leftSame: boolean;
  readonly rightSame: boolean;
  /** Function words between the phrases and those words, both sentences together; 99 where they differ. */
  readonly slackLeft: number;
  readonly slackRight: number;
  /** How far apart the phrases lie in their sentences, 0..1. */
  readonly shift: number;
}

/** A longer phrase is cut where a preposition or a conjunction begins, so that spans stay tight. */
const LONGEST_PHRASE = 5;

/** Every phrase of its own in one sentence against every one in the other. */
export function findSlots(pair: Pair): Slot[] {
  const phrasesA = ownPhrases(pair.a, pair.partnerA);
  const phrasesB = ownPhrases(pair.b, pair.partnerB);
  return flatMap(phrasesA, (a) => phrasesB.map((b) => toSlot(pair, a, b)));
}

/** The runs of words that the other sentence does not have, without function words at their ends. */
export function ownPhrases(passage: Passage, partner: Int32Array): Phrase[] {
  const { tokens } = passage;
  const phrases: Phrase[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const goesOn = token && at > from && token.clause === tokens[from]!.clause && isOwn(token, partner[at]!);
    if (goesOn) continue;
    phrases.push(...cut(passage, from, at));
    from = token && !isOwn(token, partner[at]!) ? at + 1 : at;
  }
  return phrases;
}

function isOwn(token: Token, partner: number): boolean {
  // A name is a thing, not a way of saying it, and a piece of a name is nothing.
  return !token.name && (token.light || partner === -1);
}

/** Cuts a run that is too long before its function words, and trims the parts. */
function cut(passage: Passage, from: number, to: number): Phrase[] {
  const whole = trim(passage, from, to);
  if (!whole) return [];
  const telling = countTelling(passage.tokens, whole);
  if (telling <= LONGEST_PHRASE) return [whole];
  const middle = (whole.from + whole.to) / 2;
  const breaks: number[] = [];
  for (let at = whole.from + 1; at < whole.to; at++) if (passage.tokens[at]!.light) breaks.push(at);
  const best = breaks.sort(
    (one, other) => Math.abs(one - middle) - Math.abs(other - middle) || one - other,
  )[0];
  if (best === undefined) return [{ from: whole.from, to: whole.from + LONGEST_PHRASE }];
  return [...cut(passage, whole.from, best), ...cut(passage, best, whole.to)];
}

export function countTelling(tokens: readonly Token[], { from, to }: Phrase): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!tokens[at]!.light) count++;
  return count;
}

function toSlot(pair: Pair, a: Phrase, b: Phrase): Slot {
  const left = [
    shared(pair.a, pair.partnerA, a.from, -1),
    shared(pair.b, pair.partnerB, b.from, -1),
  ] as const;
  const right = [
    shared(pair.a, pair.partnerA, a.to - 1, 1),
    shared(pair.b, pair.partnerB, b.to - 1, 1),
  ] as const;
  const leftSame = isSamePlace(pair, left);
  const rightSame = isSamePlace(pair, right);
  return {
    a,
    b,
    leftSame,
    rightSame,
    slackLeft: leftSame ? left[0].distance + left[1].distance : UNANCHORED,
    slackRight: rightSame ? right[0].distance + right[1].distance : UNANCHORED,
    shift: Math.abs((a.from + a.to) / 2 / pair.a.tokens.length - (b.from + b.to) / 2 / pair.b.tokens.length),
  };
}

const UNANCHORED = 99;

interface SharedAt {
  /** The token, or -1 at the border of the sentence. */
  readonly at: number;
  readonly distance: number;
}

/** The nearest telling word in a direction that the other sentence has too. */
function shared({ tokens }: Passage, partner: Int32Array, from: number, step: 1 | -1): SharedAt {
  let at = from + step;
  while (at >= 0 && at < tokens.length && (tokens[at]!.light || partner[at] === -1)) at += step;
  return { at: at >= 0 && at < tokens.length ? at : -1, distance: Math.abs(at - from) - 1 };
}

function isSamePlace(pair: Pair, [a, b]: readonly [SharedAt, SharedAt]): boolean {
  return a.at >= 0 && b.at >= 0 && pair.partnerA[a.at] === b.at;
}

/** Without function words at either end; `null` if nothing is left. */
export function trim({ tokens }: Passage, from: number, to: number): Phrase | null {
  let start = from;
  let end = to;
  while (start < end && tokens[start]!.light) start++;
  while (end > start && tokens[end - 1]!.light) end--;
  return start < end ? { from: start, to: end } : null;
}
