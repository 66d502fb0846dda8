import type { Range } from '../../engine/index.ts';
import { type ReportAccount, type ReportContent, sentenceName } from '../content.ts';
import { overlaps, segmentsOf, touched } from '../ranges.ts';
import { plain, PLACE, run, type Run } from './blocks.ts';

/** Sentences of a passage that an excerpt shows; the rest is counted. */
const MOST_SENTENCES = 8;
/** Code units of a sentence before and after its marked words. Longer "sentences" are tables, or lost their stops. */
const AROUND = 600;

/**
 * The sentences that some ranges touch, with the words of the ranges marked as evidence. What was left out, between two
 * of them or of a very long one, shows as an ellipsis.
 */
export function excerpt({ words }: ReportContent, account: ReportAccount, ranges: readonly Range[]): Run[] {
  const runs: Run[] = [];
  let last: number | null = null;
  const indexes = sentencesOf(account, ranges);
  for (const index of indexes.slice(0, MOST_SENTENCES)) {
    if (last !== null) runs.push(last + 1 === index ? plain(' ') : run(' […] ', 'aside'));
    runs.push(...sentenceExcerpt(account, index, ranges));
    last = index;
  }
  const rest = indexes.length - MOST_SENTENCES;
  return rest > 0 ? [...runs, run(words.say.excerpt.more(rest), 'aside')] : runs;
}

function sentenceExcerpt(account: ReportAccount, index: number, ranges: readonly Range[]): Run[] {
  const sentence = account.sentences[index]!;
  const marks = ranges.filter((range) => overlaps(range, sentence));
  const start = Math.max(sentence.start, Math.min(...marks.map((mark) => mark.start)) - AROUND);
  const end = Math.min(sentence.end, Math.max(...marks.map((mark) => mark.end)) + AROUND);
  const shown = { start: atPair(account.text, start), end: atPair(account.text, end) };
  const evidence = marks.map((mark) => ({ start: mark.start, end: mark.end, name: 'evidence' }));
  const runs = segmentsOf(shown, evidence).map((segment) =>
    run(account.text.slice(segment.start, segment.end), segment.names.length > 0 ? 'evidence' : 'plain'),
  );
  return [
    ...(shown.start > sentence.start ? [run('[…] ', 'aside')] : []),
    ...runs,
    ...(end < sentence.end ? [run(' […]', 'aside')] : []),
  ];
}

/** The place, or the next one that is not inside of a surrogate pair. */
function atPair(text: string, start: number): number {
  return /[\udc00-\udfff]/.test(text[start] ?? '') ? start + 1 : start;
}

/** The beginning of a sentence, as far as an excerpt shows it. */
export function sentenceStart({ text, sentences }: ReportAccount, index: number): string {
  const { start, end } = sentences[index]!;
  return end - start > 2 * AROUND
    ? `${text.slice(start, atPair(text, start + 2 * AROUND))} […]`
    : text.slice(start, end);
}

/** Indexes of the sentences that the ranges touch, ascending. */
export function sentencesOf(account: ReportAccount, ranges: readonly Range[]): number[] {
  const all = ranges.flatMap((range) => touched(account.sentences, range));
  return [...new Set(all)].sort((one, other) => one - other);
}

/** The names of sentences, each leading to its place if the texts are in the report: "A3, A4". */
export function sentenceRuns(
  { input }: ReportContent,
  account: ReportAccount,
  indexes: readonly number[],
): Run[] {
  const hasTexts = input.choices.sections.includes('texts');
  return indexes.flatMap((index, i) => [
    ...(i > 0 ? [plain(', ')] : []),
    run(sentenceName(account, index), 'plain', hasTexts ? PLACE.sentence(account, index) : undefined),
  ]);
}
