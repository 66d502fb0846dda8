import type { Comparison } from '../engine/index.ts';

/** What `compare --format` can write. */
export const FORMATS = ['json'] as const;

export type Format = (typeof FORMATS)[number];

/** How each format writes a comparison: the bytes of a file. */
export const WRITERS: Readonly<Record<Format, (comparison: Comparison) => string>> = {
  json: (comparison) => JSON.stringify(comparison) + '\n',
};
