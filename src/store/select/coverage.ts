import type { CorrectedComparison } from '../../annotation/apply.ts';
import { foldText } from '../../annotation/fold.ts';
import type { Account } from '../../engine/index.ts';
import { coverageOf, type StoryPoint } from '../../report/coverage/coverage.ts';
import type { CoverageFilter, State } from '../state.ts';
import { memoLast } from './memo.ts';
import { comparisonOf } from './pair.ts';

const NO_POINTS: readonly StoryPoint[] = [];

/** The points of the story and which account tells which, over all accounts and not only the two side by side. */
export function storyPoints(state: State): readonly StoryPoint[] {
  return findPoints(comparisonOf(state));
}

const findPoints = memoLast((comparison: CorrectedComparison | null) =>
  comparison ? coverageOf(comparison) : NO_POINTS,
);

/** The points that the reader wants listed, by who tells them and by words in any account. */
export function listedPoints(state: State): readonly StoryPoint[] {
  const { filter, search } = state.coverage;
  const accounts = comparisonOf(state)?.accounts ?? NO_ACCOUNTS;
  return list(storyPoints(state), accounts, filter, search);
}

const NO_ACCOUNTS: readonly Account[] = [];

const list = memoLast(
  (
    points: readonly StoryPoint[],
    accounts: readonly Account[],
    filter: CoverageFilter,
    search: string,
  ): readonly StoryPoint[] => {
    const { text: words } = foldText(search.trim());
    return points.filter(
      (point) => isListed(point, filter) && (words === '' || holds(point, accounts, words)),
    );
  },
);

function isListed({ tellers, cells }: StoryPoint, filter: CoverageFilter): boolean {
  return filter === 'all' || (tellers === cells.length) === (filter === 'everyone');
}

function holds({ cells }: StoryPoint, accounts: readonly Account[], words: string): boolean {
  return cells.some(({ sentences }, column) =>
    sentences.some((index) => foldText(sentenceText(accounts[column]!, index)).text.includes(words)),
  );
}

/** The words of a sentence. */
export function sentenceText({ text, sentences }: Account, index: number): string {
  const { start, end } = sentences[index]!;
  return text.slice(start, end);
}

/** How many points there are for each filter. */
export function pointCounts(state: State): Readonly<Record<CoverageFilter, number>> {
  return count(storyPoints(state));
}

const count = memoLast((points: readonly StoryPoint[]): Readonly<Record<CoverageFilter, number>> => {
  const everyone = points.filter((point) => isListed(point, 'everyone')).length;
  return { all: points.length, everyone, some: points.length - everyone };
});
