import { applyCorrections } from '../annotation/apply.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { createPlacer, placeAnnotations } from '../annotation/place.ts';
import type { Comparison } from '../engine/index.ts';
import type { ReportLanguage } from './words/words.ts';
import { DEFAULT_CHOICES, type ReportChoices, type ReportInput } from './model.ts';

/** What of a report is for the reader to say; what is absent is empty, or as by default. */
export interface ReportWishes {
  readonly title?: string;
  readonly foreword?: string;
  readonly choices?: Partial<ReportChoices>;
  readonly names?: Readonly<Record<string, string>>;
  readonly language?: ReportLanguage;
}

/**
 * What a report is made of: a story and the engine's comparison of its accounts (`engineInputsOf`), with the reader's
 * corrections applied and notes placed. `exported` is the time of export, ISO 8601 in UTC.
 */
export function reportInput(
  story: StoryRecord,
  comparison: Comparison,
  exported: string,
  { title = '', foreword = '', choices = {}, names = {}, language = 'en' }: ReportWishes = {},
): ReportInput {
  const corrected = applyCorrections(comparison, story.corrections);
  const notes = placeAnnotations(story.annotations, createPlacer(corrected.accounts));
  const all = { ...DEFAULT_CHOICES, ...choices };
  return { story, comparison: corrected, notes, title, foreword, names, exported, language, choices: all };
}
