import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Cut, Rule } from './cuts.ts';

/** A passage of the raw text that is written otherwise in the clean one: half-open, in UTF-16 code units. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What Windows-1252 has in the places 0x80 to 0x9f, where Unicode has control characters: text read in the wrong
 * encoding. The same table as in the WHATWG Encoding Standard; a space for a place without a character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Character references that pastes from a page's source have; those that would make new markup are left alone. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
};
const REFERENCE = /&(?:([a-z]{2,6})|#(\d{2,7})|#[xX]([\da-fA-F]{2,6}));/g;
/** What a reference by number may stand for: letters, digits, marks of writing, a space; not what makes markup. */
const WRITABLE = /^(?:[\p{L}\p{N}\p{P}\p{S}\p{Zs}](?<![<>&]))$/u;

/** Characters that came in a wrong encoding or as references, with the characters that were meant. */
export function findRewrites(raw: string, checkpoint: Checkpoint = unhurried): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const { 0: control, index } of raw.matchAll(/[\x80-\x9f]/g)) {
    checkpoint();
    const text = meantBy(control.charCodeAt(0));
    if (text !== null) rewrites.push({ start: index, end: index + 1, text });
  }
  for (const match of raw.matchAll(REFERENCE)) {
    checkpoint();
    const end = match.index + match[0].length;
    const text = referenced(match[1], match[2], match[3]);
    // "&amp;quot;" is about references: only one of the two may be read.
    if (text === null || (text === '&' && /^#?\w{1,8};/.test(raw.slice(end, end + 10)))) continue;
    rewrites.push({ start: match.index, end, text });
  }
  return rewrites.sort((one, other) => one.start - other.start);
}

const CHARACTER_REFERENCE: Rule = {
  id: 'character-reference',
  reason: 'The way a page’s source writes a character; the text has the character itself.',
  gap: 'none',
};

/** Why the raw characters are not in the text: a rule for references; `null` where one character became another. */
export function ruleOf({ start, end }: Rewrite): Rule | null {
  return end - start > 1 ? CHARACTER_REFERENCE : null;
}

/** The character that a control character from 0x80 to 0x9f stands for in text read in the wrong encoding, or `null`. */
export function meantBy(unit: number): string | null {
  const meant = WINDOWS_1252.charAt(unit - 0x80).trim();
  return meant === '' ? null : meant;
}

function referenced(
  name: string | undefined,
  decimal: string | undefined,
  hexadecimal: string | undefined,
): string | null {
  if (name !== undefined) return NAMED[name] ?? null;
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
  if (code > 0x10ffff) return null;
  const text = String.fromCodePoint(code);
  return WRITABLE.test(text) ? text : null;
}

/** The rewrites that neither a cut nor a kept range has taken; all lists ascend. */
export function outside(
  rewrites: readonly Rewrite[],
  taken: readonly Pick<Cut, 'start' | 'end'>[],
): Rewrite[] {
  let k = 0;
  return rewrites.filter(({ start, end }) => {
    while (k < taken.length && taken[k]!.end <= start) k++;
    return k >= taken.length || taken[k]!.start >= end;
  });
}
