import type { Result } from '../engine/index.ts';
import type { ReadAccount } from './html.ts';
import type { Paste } from './paste.ts';

/** What the page asks of a Worker that reads, one at a time. */
export type ReadTask = { readonly type: 'file'; readonly file: File } | ({ readonly type: 'paste' } & Paste);

/** What it answers: any number of `progress` with the share read, 0..1, then exactly one `done`. */
export type ReadMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'done'; readonly result: Result<readonly ReadAccount[]> };
