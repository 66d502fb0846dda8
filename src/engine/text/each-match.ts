import { once } from './once.ts';

/** A global pattern, and one that finds the same in plain passages: small, quick to compile and some times as quick. */
export interface Pattern {
  readonly any: () => RegExp;
  /** Knows no letters and digits but those of ASCII. */
  readonly plain: RegExp;
}

/**
 * A pattern of two that find the same in plain passages. `any` knows the letters and digits of all alphabets, and is made
 * when a passage asks for it: to make eight of them took a tenth of the engine's start.
 */
export function pattern(any: () => RegExp, plain: RegExp): Pattern {
  return { any: once(any), plain };
}

/** Most sentences of an English text. */
const PLAIN = /^[\0-\x7f–—‘’“”…]*$/;

/** Whether a passage has no letters and digits but those of ASCII; false for some rare ones that have none either. */
export function isPlain(passage: string): boolean {
  return PLAIN.test(passage);
}

/** The matches of a pattern in a passage, in order. */
export function matchesOf(passage: string, { any, plain }: Pattern): readonly string[] {
  return passage.match(isPlain(passage) ? plain : any()) ?? [];
}

/**
 * Visits the matches of a pattern in a passage, in order, with where each begins. Some times quicker than `matchAll`,
 * which makes an object for each match, but only for patterns of which no match can begin with characters that lie
 * between matches: a pattern that takes every run of its letters whole.
 */
export function eachMatch(
  passage: string,
  pattern: Pattern,
  visit: (at: number, match: string) => void,
): void {
  let from = 0;
  for (const match of matchesOf(passage, pattern)) {
    const at = passage.indexOf(match, from);
    visit(at, match);
    from = at + match.length;
  }
}
