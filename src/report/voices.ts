import { countVoices } from '../annotation/apply-voices.ts';
import { countWords, isFurniture } from '../engine/index.ts';
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

/** Who gets to speak; where the engine was cut short before it counted, it is counted here. */
export function voicesOf(content: ReportContent): Voices {
  const { accounts } = content;
  const counts = accounts.map((account) => countWordsOf(content, account));
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

function countWordsOf({ input }: ReportContent, account: ReportAccount): Count {
  const counted = input.comparison.voices?.find((each) => each.account === account.id);
  const voices = counted?.voices ?? countVoices(account);
  return {
    total: counted?.words ?? countArticle(account),
    bySpeaker: new Map(voices.map(({ speaker, words }) => [speaker, words])),
  };
}

/** All words of an article, as the engine counts them. */
function countArticle({ text, language, sentences }: ReportAccount): number {
  const article = sentences.filter((sentence) => !isFurniture(sentence));
  return sum(article.map(({ start, end }) => countWords(text.slice(start, end), language)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
