/** For each id the sentences that hold it, ascending: those of `id` stand from `starts[id]` to `starts[id + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
}

/** @param held the ids that each sentence holds @param size ids are below this */
export function postingsOf(held: readonly (readonly number[])[], size: number): Postings {
  const starts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  held.forEach((ids, at) => {
    for (const id of ids) {
      if (last[id] === at) continue;
      last[id] = at;
      starts[id + 1]!++;
    }
  });
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!;
  const sentences = new Uint32Array(starts[size]!);
  const next = starts.slice();
  last.fill(-1);
  held.forEach((ids, at) => {
    for (const id of ids) {
      if (last[id] === at) continue;
      last[id] = at;
      sentences[next[id]!++] = at;
    }
  });
  return { starts, sentences };
}

/** The number of sentences that hold an id. */
export function countHolders({ starts }: Postings, id: number): number {
  return starts[id + 1]! - starts[id]!;
}

/** That of each id. */
export function countAllHolders({ starts }: Postings): Uint32Array {
  return starts.subarray(1).map((end, id) => end - starts[id]!);
}
