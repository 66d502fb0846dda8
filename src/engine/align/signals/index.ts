import type { Pair } from '../weigh.ts';
import { KINDRED_SIGNALS, pushKindredSignals } from './kindred.ts';
import { NAME_SIGNALS, pushNameSignals } from './names.ts';
import { findOverlap } from './overlap.ts';
import { PHRASE_SIGNALS, pushPhraseSignals } from './phrases.ts';
import { PLACE_SIGNALS, pushPlaceSignals } from './places.ts';
import { pushRaritySignals, RARITY_SIGNALS } from './rarity.ts';
import { pushWordSignals, WORD_SIGNALS } from './words.ts';

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
export function readSignals(pair: Pair, i: number, j: number): number[] {
  const overlap = findOverlap(pair, i, j);
  const signals: number[] = [];
  pushWordSignals(signals, overlap);
  pushRaritySignals(signals, overlap);
  pushNameSignals(signals, overlap);
  pushPhraseSignals(signals, overlap);
  pushKindredSignals(signals, overlap);
  pushPlaceSignals(signals, overlap, i, j);
  return signals;
}
