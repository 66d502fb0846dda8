/**
 * Visits the matches of a global pattern in a passage, in order, with where each begins. Some times quicker than
 * `matchAll`, which makes an object for each match, but only for patterns of which no match can begin with characters
 * that lie between matches: a pattern that takes every run of its letters whole.
 */
export function eachMatch(
  passage: string,
  pattern: RegExp,
  visit: (at: number, match: string) => void,
): void {
  let from = 0;
  for (const match of passage.match(pattern) ?? []) {
    const at = passage.indexOf(match, from);
    visit(at, match);
    from = at + match.length;
  }
}
