/** From which score on a link is said to be how sure; the first is what "only certain links" asks for. */
export const LIKELY = 0.6;

const SURENESS: readonly (readonly [from: number, words: string])[] = [
  [0.85, 'almost certain'],
  [LIKELY, 'likely'],
  [0.4, 'perhaps'],
  [0, 'doubtful'],
];

/** A link's score in words. */
export function sureness(score: number): string {
  return SURENESS.find(([from]) => score >= from)?.[1] ?? 'doubtful';
}
