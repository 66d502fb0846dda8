import type { englishNames, englishWays } from './english.ts';
import type { englishSentences } from './english-sentences.ts';
import { sureness } from '../sureness.ts';
import type { EngineWords } from './engine-words.ts';

/** The names of what a report holds, in one language. */
export type ReportNames = typeof englishNames;

/** How one language counts, lists and dates. */
export type ReportWays = typeof englishWays;

/** What a report says, in one language. */
export type ReportSentences = typeof englishSentences;

/** Everything that a report says of its own, in one language. */
export interface ReportWords {
  readonly language: ReportLanguage;
  readonly names: ReportNames;
  readonly ways: ReportWays;
  readonly say: ReportSentences;
  /** What the engine says of its findings and removals; `null` where its own words are in this language. */
  readonly engine: EngineWords | null;
}

/** The languages that reports are written in (BCP 47), in the order in which they are offered. */
export const REPORT_LANGUAGES = ['en', 'de'] as const;

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Whether reports can be written in the language of that tag. */
export function isReportLanguage(tag: string): tag is ReportLanguage {
  return (REPORT_LANGUAGES as readonly string[]).includes(tag);
}

/** How sure a link of that score is said to be. */
export function surenessIn({ sureness: words }: ReportNames, score: number): string {
  return words[sureness(score)] ?? sureness(score);
}
