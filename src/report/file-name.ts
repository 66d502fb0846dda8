import { timeInName } from './dates.ts';

/** Code units of a title in a file name; with date and ending every file system takes it, in any script (4 bytes each). */
const LONGEST = 48;

/**
 * The name of an exported file: what story, when, what, and the ending. Reports on one story stand together in a
 * folder, oldest first: `the-bridge-2026-05-01-0930-links.csv`.
 */
export function fileName(title: string, exported: string, ending: string, part?: string): string {
  return `${[slug(title), timeInName(exported), ...(part ? [part] : [])].join('-')}.${ending}`;
}

/** The words of a title, in lower case, without accents and signs, joined by hyphens. */
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let name = '';
  for (const word of words ?? []) {
    if (name !== '' && name.length + word.length >= LONGEST) break;
    name += (name === '' ? '' : '-') + Array.from(word).slice(0, LONGEST).join('');
  }
  return name === '' ? 'story' : name;
}
