import type { AccountInput, Range } from '../../src/engine/index.ts';

/** Which of its segments somebody linked: ranges of the texts as given, ascending; links are pairs of indexes. */
export interface Alignment {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  readonly links: readonly (readonly [number, number])[];
}

export interface Outcome {
  /** False when it gave up at the limit. */
  readonly finished: boolean;
  /** `null` for those that do not align sentences. */
  readonly alignment: Alignment | null;
  /** The engine's only: how much it found, to hold the stages timed one by one against. */
  readonly counts?: Counts;
}

export interface Counts {
  readonly links: number;
  readonly utterances: number;
  readonly findings: number;
}

/** A program that is given two texts and a limit in milliseconds, which it may be too simple to keep. */
export interface Contender {
  readonly name: string;
  readonly run: (a: AccountInput, b: AccountInput, limit: number) => Outcome;
}

/** Names that tables and goals ask for. */
export const ENGINE = 'Parallax';
export const FLOOR = 'floor';
export const DIFF_WORDS = 'jsdiff diffWords';
