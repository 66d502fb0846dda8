import type { Paragraph, Sentence } from '../model.ts';
import { inTime } from '../text/checkpoint.ts';
import { noDeadline, type Deadline } from '../text/deadline.ts';
import type { Range } from '../text/range.ts';
import { languageRules } from './language-rules.ts';
import { findParagraphs } from './paragraphs.ts';
import { assignRoles } from './roles/index.ts';
import { findSentences } from './sentences.ts';
import { trimClusters } from './trim.ts';

export interface SegmentOptions {
  /** BCP 47. */
  readonly language: string;
  /** The headline if it is known from elsewhere; the text may or may not repeat it. */
  readonly title: string | null;
  /** Ranges that cleaning suspects to be page furniture. */
  readonly boilerplate: readonly Range[];
  /**
   * Past it each paragraph is one sentence, the one that it passed in too; a long text is then one paragraph, and all of
   * it body. Default: never.
   */
  readonly deadline?: Deadline;
}

export interface Segmented {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** So many lines, each asked about twice, are still read when time has run out: a few milliseconds of work. */
const LATE = 2 * 1000;

/** Paragraphs and sentences of a cleaned text, with what each sentence is to its article. */
export function segment(text: string, options: SegmentOptions): Segmented {
  const language = languageRules(options.language);
  const { deadline = noDeadline } = options;
  const paragraphs = inTime(deadline, (checkpoint) => findParagraphs(text, checkpoint), LATE) ?? [
    trimClusters(text, { start: 0, end: text.length }),
  ];
  const sentences: Omit<Sentence, 'role'>[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const ranges = deadline.expired()
      ? null
      : inTime(deadline, (checkpoint) => findSentences(text.slice(start, end), language, checkpoint));
    for (const range of ranges ?? [{ start: 0, end: end - start }])
      sentences.push({ start: start + range.start, end: start + range.end, paragraph });
  });
  const roles = inTime(
    deadline,
    (checkpoint) => assignRoles(text, paragraphs, sentences, { ...options, checkpoint }),
    LATE,
  );
  return { paragraphs, sentences: roles ?? sentences.map((sentence) => ({ ...sentence, role: 'body' })) };
}
