import type { Mutant } from './mutate.ts';

/** A mutant that no test can notice, because the code does the same with it. */
export interface Equivalent {
  readonly file: string;
  /** The line that it is on, as written, without white space at its ends: lines move, and their numbers with them. */
  readonly line: string;
  /** As the mutant tells it. */
  readonly what: string;
  /** Why nothing changes. "Only slower" is a reason; "hard to test" is none. */
  readonly why: string;
}

/** Those that were met and thought through. A test fails for an entry whose mutant is no longer there. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/engine/text/range.ts',
    line: 'while (to > from && isSpace(text, to - 1)) to--;',
    what: '> becomes >=',
    why: 'the two meet only in white space alone, which becomes empty at its start either way',
  },
  {
    file: 'src/engine/text/reporting.ts',
    line: "if (/^[a-z'-]+$/.test(form)) return form;",
    what: 'a branch is never taken',
    why: 'only slower: small letters without accents are what the rest would make of them',
  },
];

/** Why a mutant of a file changes nothing, or `null` if that is not known of it. */
export function whyEquivalent(
  file: string,
  source: string,
  mutant: Mutant,
  known: readonly Equivalent[] = EQUIVALENT,
): string | null {
  const line = lineAt(source, mutant.start);
  return known.find((one) => one.file === file && one.line === line && one.what === mutant.what)?.why ?? null;
}

/** The line of an index, without white space at its ends. */
function lineAt(source: string, index: number): string {
  const start = source.lastIndexOf('\n', index - 1) + 1;
  const end = source.indexOf('\n', index);
  return source.slice(start, end < 0 ? undefined : end).trim();
}
