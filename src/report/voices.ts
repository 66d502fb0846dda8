import type { Quote } from '../engine/index.ts';
import type { ReportAccount, ReportContent } from './content.ts';

/** How many words a speaker is quoted with, in each account of the report, in their order. */
export interface SpeakerWords {
  /** `null`: quotations whose speaker the texts do not tell. */
  readonly speaker: string | null;
  readonly words: readonly number[];
}

/** All words and quoted words of each account, and who they are of, most words first. */
export interface Voices {
  readonly total: readonly number[];
  readonly quoted: readonly number[];
  readonly speakers: readonly SpeakerWords[];
}

/** Who gets to speak. Speakers whom the reader put right count as the reader says. */
export function voicesOf(content: ReportContent): Voices {
  const { accounts } = content;
  const counts = accounts.map((account) => countWords(content, account));
  const speakers = new Set(counts.flatMap(({ bySpeaker }) => [...bySpeaker.keys()]));
  const rows = Array.from(speakers, (speaker): SpeakerWords => ({
    speaker,
    words: counts.map(({ bySpeaker }) => bySpeaker.get(speaker) ?? 0),
  }));
  return {
    total: counts.map(({ total }) => total),
    quoted: counts.map(({ bySpeaker }) => sum([...bySpeaker.values()])),
    speakers: rows.sort(
      (one, other) =>
        sum(other.words) - sum(one.words) || ((one.speaker ?? '') < (other.speaker ?? '') ? -1 : 1),
    ),
  };
}

interface Count {
  readonly total: number;
  readonly bySpeaker: ReadonlyMap<string | null, number>;
}

/** The engine's own count, but where the reader changed a speaker: there the quotations are counted anew. */
function countWords({ input }: ReportContent, account: ReportAccount): Count {
  const voices = input.comparison.voices?.find((each) => each.account === account.id);
  const corrected = account.quotes.some(({ correction }) => correction !== undefined);
  if (voices && !corrected)
    return {
      total: voices.words,
      bySpeaker: new Map(voices.voices.map(({ speaker, words }) => [speaker, words])),
    };
  const bySpeaker = new Map<string | null, number>();
  for (const quote of account.quotes.filter(isSpeech)) {
    const name = quote.speaker?.name ?? null;
    const words = wordsIn(account.text.slice(quote.start, quote.end));
    bySpeaker.set(name, (bySpeaker.get(name) ?? 0) + words);
  }
  return { total: voices?.words ?? wordsIn(account.text), bySpeaker };
}

/** What somebody said as a whole: not a title, not words held at arm's length, no part of another quotation. */
export function isSpeech({ kind, within }: Quote): boolean {
  return (kind === 'direct' || kind === 'partial') && within === undefined;
}

/** How many words a passage has, as its writer parts them: "mother-in-law" is one. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
