import { findReporting, hasReportingWords, type ReportingHit } from '../text/reporting.ts';
import { speakerWords } from '../text/data/speaker-words.ts';
import type { Frame } from './frame.ts';
import type { Sight } from './phrases.ts';

/** A sentence of a frame: tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** A frame with its sentences and reporting words, ready to look for cues and speakers in. */
export interface Scene extends Sight {
  /** In order. */
  readonly hits: readonly ReportingHit[];
  readonly runs: readonly TokenRun[];
  /** For each token, the index of its sentence. */
  readonly runOf: readonly number[];
  /** Whether the reporting words of the language are known. */
  readonly readsCues: boolean;
}

export function readScene(frame: Frame, language: string): Scene {
  // In German what begins large inside a sentence is a noun or a name: Anna | Weiß |.
  const nouns = /^de\b/i.test(language);
  const hits = findReporting(
    frame.map((token) => token.lower),
    language,
  ).filter(
    ({ from, lemma, kind }) =>
      !(kind === 'verb' && nouns && frame[from]!.capital && !frame[from]!.opens) &&
      (frame[from]!.lower !== lemma ||
        !(isInName(frame, from) || (kind === 'verb' && isUnsaid(frame, from)))),
  );
  const verbs = new Set<number>();
  for (const { kind, from, sure, lemma } of hits)
    // A doubtful verb in its plain form is mostly a noun: press secretary, state senator.
    if (kind === 'verb' && (sure || frame[from]!.lower !== lemma)) verbs.add(from);
  const { runs, runOf } = readRuns(frame);
  const words = speakerWords(language);
  return {
    frame,
    hits,
    runs,
    runOf,
    words,
    isVerb: (at) => verbs.has(at),
    readsCues: hasReportingWords(language),
  };
}

/** Secretary of | State |, Daily | Post |: inside a sentence a verb begins large in headlines only, and seldom in its plain form. */
function isInName(frame: Frame, at: number): boolean {
  return frame[at]!.capital && !frame[at]!.opens && frame[at - 1]?.kind === 'word';
}

/** the | state |, head of | state |, declined to | comment |: a plain form that is no verb, or that nobody did. */
function isUnsaid(frame: Frame, at: number): boolean {
  const before = frame[at - 1]?.lower ?? '';
  if (before === 'to') return /^(?:declin|refus)/.test(frame[at - 2]?.lower ?? '');
  return /^(?:the|an?|of)$/.test(before);
}

/** The sentences of a frame, and for each token the index of its own. */
function readRuns(frame: Frame): Pick<Scene, 'runs' | 'runOf'> {
  const starts: number[] = [];
  const runOf = frame.map(({ opens }, at) => {
    if (opens || at === 0) starts.push(at);
    return starts.length - 1;
  });
  return { runs: starts.map((from, i) => ({ from, to: starts[i + 1] ?? frame.length })), runOf };
}
