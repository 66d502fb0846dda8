import type { Extent } from './geometry.ts';

/** Beyond which edge of its column something lies. */
export type Edge = 'above' | 'below';

/** Where the nearest sentence beyond an edge is. */
export interface EdgeHint {
  readonly edge: Edge;
  readonly sentence: number;
}

/** So much of a sentence must be in view for it to be seen, in CSS pixels: about half a line. */
const SEEN = 12;

/**
 * The nearest sentence beyond each edge of a column of that height, given where each stands below its upper edge, in CSS
 * pixels; none for an edge that nothing lies beyond.
 */
export function hintsOf(
  height: number,
  sentences: readonly (readonly [sentence: number, extent: Extent])[],
): EdgeHint[] {
  const above = sentences.filter(([, { bottom }]) => bottom < SEEN);
  const below = sentences.filter(([, { top }]) => top > height - SEEN);
  const last = above.reduce<(typeof above)[number] | null>(
    (nearest, each) => (nearest && nearest[1].bottom >= each[1].bottom ? nearest : each),
    null,
  );
  const first = below.reduce<(typeof below)[number] | null>(
    (nearest, each) => (nearest && nearest[1].top <= each[1].top ? nearest : each),
    null,
  );
  return [
    ...(last ? [{ edge: 'above', sentence: last[0] } as const] : []),
    ...(first ? [{ edge: 'below', sentence: first[0] } as const] : []),
  ];
}
