import type { Sketches } from '../sketch.ts';
import { KINDRED_SIGNALS, readKindredSignals } from './kindred.ts';
import { NAME_SIGNALS, readNameSignals } from './names.ts';
import { findOverlap } from './overlap.ts';
import { PHRASE_SIGNALS, readPhraseSignals } from './phrases.ts';
import { PLACE_SIGNALS, readPlaceSignals } from './places.ts';
import { RARITY_SIGNALS, readRaritySignals } from './rarity.ts';
import { readWordSignals, WORD_SIGNALS } from './words.ts';

/** Names of the numbers that `readSignals` returns, in its order. */
export const SIGNALS: readonly string[] = [
  ...WORD_SIGNALS,
  ...RARITY_SIGNALS,
  ...NAME_SIGNALS,
  ...PHRASE_SIGNALS,
  ...KINDRED_SIGNALS,
  ...PLACE_SIGNALS,
];

/** What speaks for and against linking sentence `i` of A with `j` of B; swapping the accounts changes nothing. */
export function readSignals(sketches: Sketches, i: number, j: number): number[] {
  const overlap = findOverlap(sketches, i, j);
  return [
    ...readWordSignals(overlap),
    ...readRaritySignals(overlap),
    ...readNameSignals(overlap),
    ...readPhraseSignals(overlap),
    ...readKindredSignals(overlap),
    ...readPlaceSignals(overlap, i, j),
  ];
}

const COSINE = SIGNALS.indexOf('cosine');
const KINDRED = SIGNALS.indexOf('kindred.product');

/** A plain likeness of the two sentences, 0..1, before any learning: what neighbours and rivals are compared by. */
export function likeness(signals: readonly number[]): number {
  return 0.5 * signals[COSINE]! + 0.5 * Math.sqrt(signals[KINDRED]!);
}
