import { expect, test } from 'vitest';
import { flood } from '../../testing/flood-comparison.ts';
import { initialState, type State } from '../state.ts';
import { readingRows } from './rows.ts';

const ready: State = {
  ...initialState([], {}),
  storyId: 'flood',
  work: { phase: 'ready', comparison: flood },
  pair: { left: 'a', right: 'b' },
};

/** Each row as `left | right`, with counterparts that stand elsewhere in brackets. */
function written(state: State): string[] {
  return readingRows(state).map(
    ({ left, right, elsewhere }) =>
      `${left.join(' ')} | ${right.join(' ')}${elsewhere.length > 0 ? ` [${elsewhere.join(' ')}]` : ''}`,
  );
}

test('what is linked shares a row, and every sentence stands in one', () => {
  const rows = readingRows(ready);
  expect(rows.flatMap(({ left }) => left)).toEqual(flood.accounts[0]!.sentences.map((_, i) => i));
  expect(rows.flatMap(({ right }) => right).sort()).toEqual(flood.accounts[1]!.sentences.map((_, i) => i));
  for (const { a, b } of flood.links) {
    const row = rows.find(({ left }) => left.includes(a.sentences[0]!))!;
    expect([...row.right, ...row.elsewhere]).toContain(b.sentences[0]);
  }
});

test('sentences of one account alone that follow each other share a row', () => {
  const unlinked = { ...ready, work: { phase: 'ready', comparison: { ...flood, links: [] } } } as const;
  expect(written(unlinked)).toEqual([' | 0 1 2 3', '0 1 2 3 4 | ']);
});
