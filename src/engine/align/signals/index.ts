import { runFinder } from '../runs.ts';
import type { Pair } from '../weigh.ts';
import type { Inputs } from './inputs.ts';
import { KINDRED_SIGNALS, pushKindredSignals } from './kindred.ts';
import { NAME_SIGNALS, pushNameSignals } from './names.ts';
import type { Overlap } from './overlap.ts';
import { PHRASE_SIGNALS, pushPhraseSignals } from './phrases.ts';
import { PLACE_SIGNALS, pushPlaceSignals } from './places.ts';
import { pushRaritySignals, RARITY_SIGNALS } from './rarity.ts';
import { pushWordSignals, WORD_SIGNALS } from './words.ts';

/** Names of the numbers that a signal reader adds, in its order. */
export const SIGNALS: readonly string[] = [
  ...WORD_SIGNALS,
  ...RARITY_SIGNALS,
  ...NAME_SIGNALS,
  ...PHRASE_SIGNALS,
  ...KINDRED_SIGNALS,
  ...PLACE_SIGNALS,
];

/** What speaks for and against linking sentence `i` of A with `j` of B; swapping the accounts changes nothing. */
export type SignalReader = (into: Inputs, overlap: Overlap, i: number, j: number) => void;

export function signalReader({ countA }: Pair): SignalReader {
  const longestRun = runFinder(countA.length);
  return (into, overlap, i, j) => {
    pushWordSignals(into, overlap);
    pushRaritySignals(into, overlap);
    pushNameSignals(into, overlap);
    pushPhraseSignals(into, overlap, longestRun);
    pushKindredSignals(into, overlap);
    pushPlaceSignals(into, overlap, i, j);
  };
}
