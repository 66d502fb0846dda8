import { SPEAKER_WEIGHTS } from './data/speaker-weights.generated.ts';
import type { Range } from '../text/range.ts';
import type { Candidate } from './reading.ts';

/** Picks one of the candidates for the quotation at a place in the text. */
export type Choose = (candidates: readonly Candidate[], quote: Range) => Candidate;

/** The candidate that the learned weights like best; the first of equals. */
export const chooseBest: Choose = (candidates) => {
  let best = candidates[0]!;
  let most = -Infinity;
  for (const candidate of candidates) {
    const score = scoreCandidate(candidate);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
};

/** Logarithm of the odds that the candidate is right, up to a constant that all candidates of a quotation share. */
export function scoreCandidate({ features }: Candidate, weights = SPEAKER_WEIGHTS): number {
  const { names, values } = features;
  let score = 0;
  for (let i = 0; i < names.length; i++) score += values[i]! * (weights[names[i]!] ?? 0);
  return score;
}
