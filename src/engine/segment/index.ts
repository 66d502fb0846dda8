import type { Paragraph, Sentence } from '../model.ts';
import { trimRange, type Range } from '../text/range.ts';

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

export function segment(text: string, options: SegmentOptions): Segmented {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const whole = trimRange(text, { start: line.index, end: line.index + line[0].length });
    if (whole.start === whole.end) continue;
    paragraphs.push(whole);
    const segmenter = new Intl.Segmenter(options.language, { granularity: 'sentence' });
    for (const s of segmenter.segment(text.slice(whole.start, whole.end))) {
      const start = whole.start + s.index;
      const r = trimRange(text, { start, end: start + s.segment.length });
      sentences.push({ ...r, paragraph: paragraphs.length - 1, role: 'body' });
    }
  }
  return { paragraphs, sentences };
}
