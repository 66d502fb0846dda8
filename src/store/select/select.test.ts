import { describe, expect, test } from 'vitest';
import type { Range } from '../../engine/index.ts';
import { flood } from '../../testing/flood-comparison.ts';
import { writeMarked } from '../../testing/marked-text.ts';
import { initialState, type Selection, type State } from '../state.ts';
import { differences, findingsIn, kindCounts } from './differences.ts';
import { connections, sentenceMarks } from './focus.ts';
import { highlights, layerCounts } from './highlights.ts';
import { counterpartsOf, linkIndex, sideText } from './links.ts';
import { accountPair } from './pair.ts';
import { sentenceLayers } from './rail.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';
import { utterances } from './utterances.ts';

const ready: State = {
  ...initialState([], {}),
  storyId: 'flood',
  work: { phase: 'ready', comparison: flood },
  pair: { left: 'a', right: 'b' },
};

function selecting(selection: Selection): State {
  return { ...ready, selection };
}

describe('counterparts', () => {
  test('of a sentence come surest first', () => {
    const found = counterpartsOf(linkIndex(ready), { account: 'a', sentence: 1 });
    expect(found.map(({ link }) => link.id)).toEqual(['l-river', 'l-night']);
    expect(sideText(flood.accounts[1]!, found[0]!.there)).toBe('On Monday the river rose by three metres.');
  });

  test('are seen from either side', () => {
    const [found] = counterpartsOf(linkIndex(ready), { account: 'b', sentence: 1 });
    expect([found?.here.account, found?.there.account]).toEqual(['b', 'a']);
  });

  test('of an unlinked sentence are the same empty list each time', () => {
    const none = counterpartsOf(linkIndex(ready), { account: 'a', sentence: 4 });
    expect(none).toEqual([]);
    expect(counterpartsOf(linkIndex(ready), { account: 'b', sentence: 3 })).toBe(none);
  });
});

describe('differences', () => {
  test('that hold one of the two accounts against a third are not listed', () => {
    const [first, ...others] = flood.findings.toReversed();
    const comparison = { ...flood, findings: [{ ...first!, against: 'c' }, ...others] };
    const listed = differences({ ...ready, work: { phase: 'ready', comparison } });
    expect(listed.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });
});

describe('highlights', () => {
  const marked = (account: 0 | 1, layer: 'quotes' | 'number' | 'attribution' | 'only-here') => {
    const { id, text } = flood.accounts[account]!;
    return writeMarked(text, highlights(ready).get(id)![layer]).split('\n');
  };

  test('of each layer stand on its words', () => {
    expect(marked(0, 'number')[1]).toBe(
      'The river rose by [two metres] on Monday. The mayor claimed that all were safe.',
    );
    expect(marked(1, 'attribution')[1]).toMatch(/^The mayor \[said] that/);
    expect(marked(0, 'quotes')[2]).toMatch(/^\[“We were ready,”] she said\./);
    expect(marked(1, 'only-here')[2]).toBe('[Farmers lost their sheep.]');
  });

  test('are counted by link, utterance and finding', () => {
    expect(layerCounts(ready)).toEqual({
      quotes: 1,
      linked: 3,
      wording: 0,
      attribution: 1,
      number: 1,
      'only-here': 2,
      notes: 0,
    });
  });

  test('keep their identity while nothing they derive from changes', () => {
    expect(highlights({ ...ready, settings: { ...ready.settings, theme: 'dark' } })).toBe(highlights(ready));
  });

  test('tell for each sentence which layers mark it', () => {
    expect(sentenceLayers(ready).get('a')).toEqual([
      [],
      ['linked', 'number'],
      ['linked', 'attribution'],
      ['quotes'],
      ['only-here'],
    ]);
  });
});

describe('what the selection connects', () => {
  test('a sentence: to all its counterparts, an unsure link as such', () => {
    expect(connections(selecting({ kind: 'sentence', account: 'a', sentence: 1 }))).toEqual([
      { left: [1], right: [0], whole: true },
      { left: [1], right: [1], whole: false },
    ]);
  });

  test('a sentence of the right side: left stays left', () => {
    expect(connections(selecting({ kind: 'sentence', account: 'b', sentence: 2 }))).toEqual([
      { left: [2], right: [2], whole: true },
    ]);
  });

  test('a finding: the sentences of its words', () => {
    expect(connections(selecting({ kind: 'finding', id: 'f-claimed' }))).toEqual([
      { left: [2], right: [2], whole: true },
    ]);
    expect(connections(selecting({ kind: 'finding', id: 'f-bridge' }))).toEqual([]);
  });

  test('marks the sentence and its counterparts', () => {
    const state = selecting({ kind: 'sentence', account: 'a', sentence: 1 });
    const hinted = { ...state, preview: { account: 'b', sentence: 2 } };
    expect(marksOf(state)).toEqual(['a1 selected', 'b0 counterpart', 'b1 counterpart']);
    expect(marksOf(hinted)).toEqual(marksOf(state));
  });

  test('is hinted at while nothing is selected', () => {
    expect(marksOf({ ...ready, preview: { account: 'b', sentence: 2 } })).toEqual(['a2 preview']);
  });
});

/** The marked sentences as `a1 selected`. */
function marksOf(state: State): string[] {
  return [...sentenceMarks(state)]
    .flatMap(([account, marks]) => [...marks].map(([sentence, mark]) => `${account}${sentence} ${mark}`))
    .sort();
}

test('the findings of a sentence are those with words in it', () => {
  const ids = (account: string, sentence: number) =>
    findingsIn(ready, { account, sentence }).map(({ id }) => id);
  expect(ids('a', 2)).toEqual(['f-claimed']);
  expect(ids('b', 1)).toEqual([]);
});

test('kinds are counted in the order of first appearance', () => {
  expect([...kindCounts(ready)]).toEqual([
    ['attribution', 1],
    ['number', 1],
    ['only-here', 2],
  ]);
});

test('without a comparison everything derived is empty', () => {
  const empty = initialState([], {});
  expect(accountPair(empty)).toBeNull();
  expect(highlights(empty).size).toBe(0);
  expect(connections(empty)).toEqual([]);
  expect(utterances(empty)).toEqual([]);
});

describe('sentences', () => {
  const { sentences } = flood.accounts[0]!;
  const whole = (index: number): Range => sentences[index]!;

  test('are found by an offset, in them or in the gap after them', () => {
    expect(sentenceAt(sentences, 0)).toBe(0);
    expect(sentenceAt(sentences, whole(2).start)).toBe(2);
    expect(sentenceAt(sentences, whole(2).start - 1)).toBe(1);
    expect(sentenceAt(sentences, 10_000)).toBe(4);
  });

  test('are touched by a range that covers a character of them', () => {
    expect(sentencesOf(sentences, { start: whole(1).end - 1, end: whole(3).start })).toEqual([1, 2]);
    expect(sentencesOf(sentences, { start: whole(1).end, end: whole(2).start })).toEqual([]);
    expect(sentencesOf(sentences, { start: 5, end: 5 })).toEqual([]);
  });
});
