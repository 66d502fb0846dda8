import type { CorrectedComparison } from '../annotation/apply.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { PlacedAnnotation } from '../annotation/place.ts';
import type { FindingKind } from '../engine/index.ts';
import type { ReportLanguage } from './words/words.ts';

/** The parts of a report, in the order in which they stand. */
export const SECTIONS = [
  'summary',
  'coverage',
  'texts',
  'quotes',
  'differences',
  'notes',
  'method',
  'removed',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** What the reader wants in a report. */
export interface ReportChoices {
  readonly sections: readonly SectionId[];
  /** Ids of the accounts to report on; `null` is all. */
  readonly accounts: readonly string[] | null;
  /** Kinds of findings; `null` is all. */
  readonly kinds: readonly FindingKind[] | null;
  /** Of quotes and differences only those that a note is on. */
  readonly onlyAnnotated: boolean;
  /** Of links only those that are likely or the reader's own, and of differences only those that rest on such links. */
  readonly onlyCertain: boolean;
}

export const DEFAULT_CHOICES: ReportChoices = {
  sections: SECTIONS,
  accounts: null,
  kinds: null,
  onlyAnnotated: false,
  onlyCertain: false,
};

/** All that a report is made of. Equal inputs give equal bytes. */
export interface ReportInput {
  /** What the reader gave and did. */
  readonly story: StoryRecord;
  /** What the engine found, with what the reader put right. */
  readonly comparison: CorrectedComparison;
  /** The story's notes, with where they stand in the accounts of the comparison. */
  readonly notes: readonly PlacedAnnotation[];
  /** Empty: the story's own. */
  readonly title: string;
  /** Plain text; empty lines part paragraphs. Empty: none. */
  readonly foreword: string;
  /** What to call accounts that have neither publisher nor title, by id: the name of a file, for instance. */
  readonly names: Readonly<Record<string, string>>;
  /** When it is exported: ISO 8601, UTC. */
  readonly exported: string;
  /** What the report's own words are in; the accounts stay as they are. */
  readonly language: ReportLanguage;
  readonly choices: ReportChoices;
}
