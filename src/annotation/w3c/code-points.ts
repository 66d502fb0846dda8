/**
 * Positions of a text in code points, as the W3C model counts, and in UTF-16 code units, as JavaScript does. The only
 * place where one becomes the other.
 */
export interface CodePoints {
  /** `null` if the offset is outside of the text or splits a surrogate pair. */
  readonly fromUnits: (offset: number) => number | null;
  /** `null` if there are fewer code points. */
  readonly toUnits: (offset: number) => number | null;
}

/** How many code points lie between two remembered places: a look-up walks over half as many on average. */
const STRIDE = 256;

export function countCodePoints(text: string): CodePoints {
  /** Where every STRIDE-th code point begins, in code units. */
  const marks: number[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at += sizeAt(text, at), length++) {
    if (length % STRIDE === 0) marks.push(at);
  }
  return {
    fromUnits(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return null;
      const mark = lastAtMost(marks, offset);
      let [at, count] = [marks[mark] ?? 0, mark * STRIDE];
      for (; at < offset; at += sizeAt(text, at)) count++;
      return at === offset ? count : null;
    },
    toUnits(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > length) return null;
      const mark = Math.min(Math.floor(offset / STRIDE), Math.max(0, marks.length - 1));
      let at = marks[mark] ?? 0;
      for (let count = mark * STRIDE; count < offset; count++) at += sizeAt(text, at);
      return at;
    },
  };
}

/** Code units of the code point at an offset; a lone surrogate counts as one code point. */
function sizeAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Index of the last mark that is at most the offset. */
function lastAtMost(marks: readonly number[], offset: number): number {
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (marks[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
