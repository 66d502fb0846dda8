/** In characters: two or three windows full of text, so that little more than what is in sight is laid out and painted. */
const LENGTH = 4000;

/**
 * Cuts a list into runs, each of which is `LENGTH` long or little more: what the browser is asked to leave alone while it
 * is out of sight. One by one would cost as much as it saves, since each part that can be left alone is a layer of its
 * own that is looked at with every picture. Returns half-open ranges of indexes that cover the list.
 */
export function stretches(lengths: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const ends: number[] = [];
  let length = 0;
  for (const [i, each] of lengths.entries()) {
    length += each;
    if (length < LENGTH && i < lengths.length - 1) continue;
    ends.push(i + 1);
    length = 0;
  }
  return ends.map((to, i) => [ends[i - 1] ?? 0, to]);
}
