/** Longest word that is looked at. UTF-16 code units. */
const REACH = 40;

const BORDER = ' \n\t\u00a0\u202f"“”„‘«»([{,;:!?…—–=';

/** The word that ends at `at`, not looking before `start`: "U.S", "Inc", "3.5"; empty after a bracket or a space. */
export function wordBefore(passage: string, start: number, at: number): string {
  const farthest = Math.max(start, at - REACH);
  let from = at;
  while (from > farthest && !BORDER.includes(passage.charAt(from - 1))) from--;
  const word = passage.slice(from, at);
  return /^[\x21-\x7e]*$/.test(word) ? word : word.replace(/\p{Cf}/gu, '');
}
