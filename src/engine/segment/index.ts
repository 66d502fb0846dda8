import type { Paragraph, Sentence } from '../model.ts';
import type { Range } from '../text/range.ts';
import { languageRules } from './language-rules.ts';
import { findParagraphs } from './paragraphs.ts';
import { assignRoles } from './roles/index.ts';
import { findSentences } from './sentences.ts';

export interface SegmentOptions {
  /** BCP 47. */
  readonly language: string;
  /** The headline if it is known from elsewhere; the text may or may not repeat it. */
  readonly title: string | null;
  /** Ranges that cleaning suspects to be page furniture. */
  readonly boilerplate: readonly Range[];
}

export interface Segmented {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** Paragraphs and sentences of a cleaned text, with what each sentence is to its article. */
export function segment(text: string, options: SegmentOptions): Segmented {
  const language = languageRules(options.language);
  const paragraphs = findParagraphs(text);
  const sentences = paragraphs.flatMap(({ start, end }, paragraph) =>
    findSentences(text.slice(start, end), language).map((range) => ({
      start: start + range.start,
      end: start + range.end,
      paragraph,
    })),
  );
  return { paragraphs, sentences: assignRoles(text, paragraphs, sentences, options) };
}
