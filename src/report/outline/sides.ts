import type { Range } from '../../engine/index.ts';
import { type ReportAccount, sentenceName } from '../content.ts';
import { segmentsOf, touched } from '../ranges.ts';
import { plain, PLACE, run, type Run } from './blocks.ts';

/**
 * The sentences that some ranges touch, with the words of the ranges marked as evidence. Sentences that were left out
 * between two of them show as an ellipsis.
 */
export function excerpt(account: ReportAccount, ranges: readonly Range[]): Run[] {
  const marks = ranges.map(({ start, end }) => ({ start, end, name: 'evidence' }));
  const runs: Run[] = [];
  let last: number | null = null;
  for (const index of sentencesOf(account, ranges)) {
    if (last !== null) runs.push(last + 1 === index ? plain(' ') : run(' […] ', 'aside'));
    for (const { start, end, names } of segmentsOf(account.sentences[index]!, marks))
      runs.push(run(account.text.slice(start, end), names.length > 0 ? 'evidence' : 'plain'));
    last = index;
  }
  return runs;
}

/** Indexes of the sentences that the ranges touch, ascending. */
export function sentencesOf(account: ReportAccount, ranges: readonly Range[]): number[] {
  const all = ranges.flatMap((range) => touched(account.sentences, range));
  return [...new Set(all)].sort((one, other) => one - other);
}

/** The names of sentences, each leading to its place: "A3, A4". */
export function sentenceRuns(account: ReportAccount, indexes: readonly number[]): Run[] {
  return indexes.flatMap((index, i) => [
    ...(i > 0 ? [plain(', ')] : []),
    run(sentenceName(account, index), 'plain', PLACE.sentence(account, index)),
  ]);
}
