import { describe, expect, test } from 'vitest';
import type { Draft, Place } from './context.ts';
import { mergeDrafts } from './merge.ts';
import { watchDeadline } from './watch.ts';

const place = (side: 'a' | 'b', start: number, end: number): Place => ({ side, start, end });

/** A draft on the characters of both sides from one offset to another. */
function draft(rule: string, weight: number, start: number, end: number, more: Partial<Draft> = {}): Draft {
  return {
    kind: rule.split('/')[0] as Draft['kind'],
    rule,
    weight,
    places: [place('a', start, end), place('b', start, end)],
    links: [],
    message: { id: 'wording.words', values: {} },
    ...more,
  };
}

const shown = (drafts: readonly Draft[]): string[] =>
  mergeDrafts(drafts).map(({ rule, weight, alsoSeen }) => [rule, weight, ...alsoSeen].join(' '));

describe('one difference is one finding', () => {
  test('the weightiest stands and names who else saw it', () => {
    expect(shown([draft('wording/set', 0.3, 0, 5), draft('wording/place', 0.5, 0, 5)])).toEqual([
      'wording/place 0.5 wording/set',
    ]);
  });

  test('a rule that says more of it names it, with the weight of the weightier', () => {
    expect(shown([draft('wording/retold', 0.6, 0, 40), draft('attribution/verb', 0.5, 10, 20)])).toEqual([
      'attribution/verb 0.6 wording/retold',
    ]);
  });

  test('but a light word at the edge of a clause does not stand for the clause', () => {
    expect(shown([draft('wording/retold', 0.6, 0, 40), draft('wording/set', 0.2, 0, 5)])).toEqual([
      'wording/retold 0.6 wording/set',
    ]);
  });

  test('words that touch on one side only are two differences', () => {
    const other = draft('number/differs', 0.4, 0, 5, { places: [place('a', 0, 5), place('b', 100, 105)] });
    expect(shown([draft('wording/set', 0.5, 0, 5), other])).toHaveLength(2);
  });

  test('words stand against words once a rule', () => {
    const other = draft('number/differs', 0.4, 0, 5, { places: [place('a', 0, 5), place('b', 100, 105)] });
    expect(shown([draft('number/differs', 0.5, 0, 5), other])).toEqual(['number/differs 0.5']);
  });
});

test('what is tentative stands only where nothing surer does, whatever its weight', () => {
  const tentative = { tentative: true } as const;
  const drafts = [draft('wording/place', 0.9, 0, 9, tentative), draft('wording/set', 0.3, 0, 9)];
  expect(shown(drafts)).toEqual(['wording/set 0.3 wording/place']);
});

test('a story has at most thirty findings that set words against words, the weightiest, and all others', () => {
  const words = Array.from({ length: 40 }, (_, i) => draft('wording/set', i / 100, i * 10, i * 10 + 5));
  const alone = draft('only-here/run', 0.01, 0, 9, { places: [place('a', 0, 9)] });
  const merged = mergeDrafts([...words, alone]);
  expect(merged.map(({ weight }) => weight)).toEqual([
    ...Array.from({ length: 30 }, (_, i) => (39 - i) / 100),
    0.01,
  ]);
});

test('the order in which drafts come does not matter', () => {
  const drafts = [
    draft('wording/set', 0.3, 0, 5),
    draft('wording/place', 0.3, 3, 9),
    draft('attribution/verb', 0.3, 4, 6),
  ];
  expect(mergeDrafts(drafts.toReversed())).toEqual(mergeDrafts(drafts));
});

test('putting drafts in order asks the deadline, and of those not ordered in time some are told all the same', () => {
  const drafts = Array.from({ length: 5_000 }, (_, i) =>
    draft('only-here/run', 0.5, 0, 9, { places: [place('a', i * 100, i * 100 + 9)] }),
  );
  let asked = 0;
  const merged = mergeDrafts(drafts, watchDeadline({ expired: () => ++asked > 2_000 }));
  expect(asked).toBe(2_001);
  expect(merged).toHaveLength(500);
});
