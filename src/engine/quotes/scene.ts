import { findReporting, hasReportingWords, type ReportingHit } from '../text/reporting.ts';
import { speakerWords } from '../text/data/speaker-words.ts';
import type { Frame } from './frame.ts';
import type { Sight } from './phrases.ts';

/** A frame with its reporting words, ready to look for cues and speakers in. */
export interface Scene extends Sight {
  /** In order. */
  readonly hits: readonly ReportingHit[];
  /** Whether the reporting words of the language are known. */
  readonly readsCues: boolean;
}

/** A sentence of a frame: tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

export function readScene(frame: Frame, language: string): Scene {
  const hits = findReporting(
    frame.map((token) => token.lower),
    language,
  );
  const verbs = new Set(hits.flatMap(({ kind, from }) => (kind === 'verb' ? [from] : [])));
  const readsCues = hasReportingWords(language);
  return { frame, hits, readsCues, words: speakerWords(language), isVerb: (at) => verbs.has(at) };
}

/** The sentence of the reporter's that the token is in. */
export function sentenceAt(frame: Frame, at: number): TokenRun {
  let from = at;
  while (from > 0 && !frame[from]!.opens) from--;
  // "This is what he said:" may end a sentence for the splitter, but the quotation belongs to it.
  if (from === at && /^[:：]$/.test(frame[at - 1]?.text ?? '')) {
    from--;
    while (from > 0 && !frame[from]!.opens) from--;
  }
  let to = at + 1;
  while (to < frame.length && !frame[to]!.opens) to++;
  return { from, to };
}
