import { flatMap } from '../flat-map.ts';

/**
 * What a language needs for reading numbers in running text. All words are lower case, NFC, without a final point.
 * A new language is one more object of this type, added to `number-lexicons.ts`.
 */
export interface NumberLexicon {
  /** Words below a thousand and their value: units, teens, tens. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that mean a number without saying it exactly, with the least and the most they honestly mean. */
  readonly vague: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** once, twice: how many times. */
  readonly times: Readonly<Record<string, number>>;
  /** Fraction nouns in the singular and plural: third, thirds. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Articles that count as one before a scale or a fraction: "a million", "a third of". */
  readonly articles: readonly string[];
  /** Between units of one number: "one hundred and five", "treinta y dos". */
  readonly joiners: readonly string[];
  /** "1 in 3", "two out of five": the words between the two numbers. */
  readonly among: readonly string[];
  /** Phrases before a number, and which way they move it. */
  readonly hedges: Readonly<Record<string, Direction>>;
  /** Phrases after a number: "or so". */
  readonly hedgesAfter: Readonly<Record<string, Direction>>;
  readonly percent: readonly string[];
  /** Currency words to ISO 4217 codes. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units of measure to their canonical English singular. */
  readonly units: Readonly<Record<string, string>>;
  readonly months: Readonly<Record<string, number>>;
  /** Months that are also common words and count alone only after one of `dateCues`. */
  readonly doubtfulMonths: readonly string[];
  readonly dateCues: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words between day, month and year: "3 de mayo de 2020". */
  readonly dateJoiners: readonly string[];
  /** Words after "43 year(s)" that make it an age, and words before a number that do. */
  readonly ageAfter: readonly string[];
  readonly ageBefore: readonly string[];
  /** `true` where 1.234,5 is written for one thousand two hundred thirty-four and a half. */
  readonly decimalComma: boolean;
}

/** The number is at most, at least, or about what is written. */
export type Direction = 'below' | 'above' | 'about';

/** `{a: 1, b: 2}` from `'a 1, b 2'`; the form in which the lexicons are easiest to read and to check. */
export function table(text: string): Record<string, number> {
  const rows = text.split(',').map((row) => row.trim().split(/\s+/));
  return Object.fromEntries(
    flatMap(rows, (row) => row.slice(0, -1).map((word) => [word, Number(row.at(-1))])),
  );
}

/** `{a: 'x', b: 'x'}` from `'x: a b'` lines. */
export function names(text: string): Record<string, string> {
  const rows = text.split(',').map((row) => row.split(':').map((cell) => cell.trim()));
  return Object.fromEntries(
    flatMap(rows, ([name, words]) => words!.split(/\s+/).map((word) => [word, name!])),
  );
}

/** Phrases by direction: `phrases({below: 'nearly|almost'})`. */
export function phrases(by: Partial<Record<Direction, string>>): Record<string, Direction> {
  return Object.fromEntries(
    flatMap(Object.keys(by) as Direction[], (direction) =>
      by[direction]!.split('|').map((phrase) => [phrase, direction]),
    ),
  );
}

/** Splits a list written as one string. */
export function list(text: string): readonly string[] {
  return text.split(' ');
}
