/**
 * Where a caret at an offset of one text belongs in the next, in code units: behind the same words, when another tab
 * changed others. A caret inside of what was changed goes to its end.
 */
export function movedCaret(before: string, after: string, caret: number): number {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  if (caret <= start) return caret;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return after.length - Math.min(end, before.length - caret);
}
