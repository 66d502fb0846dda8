import { describe, expect, it, test } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { candidatePairs, choosePairs, MATCH_DEFAULTS, matchUnits } from './match.ts';
import { compareSpeakers, readPair } from './pair-signals.ts';
import { unitsOf } from './units.ts';

const units = (text: string, index = 0) => unitsOf(accountOf(text, 'en', `account-${index}`), index);
const unlinked = () => 0;

/** What is seen of the first quotations of two texts, each stem as rare as any other. */
function seen(one: string, other: string, linked = 0) {
  const [a, b] = [units(one)[0]!, units(other, 1)[0]!];
  return readPair(a, b, new Map([...a.distinct, ...b.distinct].map((stem) => [stem, 1])), linked);
}

describe('two quotations side by side', () => {
  it('are identical word for word, whatever their marks and capitals', () => {
    expect(
      seen('“We will rebuild the old bridge,” Jane Roe said.', 'Roe: "we will rebuild the old bridge".'),
    ).toMatchObject({
      identical: 1,
      shortCovered: 1,
      longCovered: 1,
      runShare: 1,
      inOrder: 1,
    });
  });

  it('one may be cut from the other: all of the shorter one, part of the longer one', () => {
    const signals = seen(
      '“We rebuild the bridge,” Roe said.',
      '“We rebuild the bridge and open the harbour,” Roe said.',
    );
    expect(signals).toMatchObject({ identical: 0, shortCovered: 1, runShare: 1, inOrder: 1, sameSpeaker: 1 });
    expect(signals.longCovered).toBeCloseTo(2 / 4);
    expect(signals.length).toBeCloseTo(Math.log2(1 + 4));
    expect(signals.common).toBeCloseTo(Math.log2(1 + 2));
  });

  it('words with others between count as in order, but not as a run', () => {
    const { run, inOrder } = seen('“Bridges last,” Roe said.', '“Bridges of stone last long,” Roe said.');
    expect(run).toBeCloseTo(Math.log2(1 + 1));
    expect(inOrder).toBe(1);
  });

  it('words in another order are not in order', () => {
    expect(
      seen('“Storms break bridges,” Roe said.', '“Bridges break storms,” Roe said.').inOrder,
    ).toBeCloseTo(1 / 3);
  });

  it('two words may be anybody’s: how they are linked says the more', () => {
    expect(seen('Roe called it “a farce”.', 'Roe called it “a farce”.', 0.7)).toMatchObject({
      brief: 1,
      briefLinked: 0.7,
    });
    expect(seen('Roe called it “a sad farce”.', 'Roe called it “a sad farce”.', 0.7)).toMatchObject({
      brief: 0,
      briefLinked: 0,
    });
  });

  it('words that an account uses in its own voice tell less of who said them', () => {
    const own = (before: string) =>
      seen(`${before} “We rebuild the bridge,” Roe said.`, '“We rebuild the bridge,” Roe said.').own;
    expect(own('It rained.')).toBe(1);
    expect(own('The bridge fell.')).toBeCloseTo(1 / 2);
  });
});

describe('two speakers', () => {
  it.each([
    ['Vladimir Putin', 'Putin', 'same'],
    ['Putin', 'President Vladimir Putin', 'same'],
    ['Jane Roe', 'Tom Hill', 'other'],
    ['Anna Berg', 'Anna Lund', 'other'],
    ['the mayor', 'Jane Roe', 'unknown'],
    [null, 'Jane Roe', 'unknown'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(compareSpeakers(one, other)).toBe(expected);
    expect(compareSpeakers(other, one)).toBe(expected);
  });
});

describe('quotations of two accounts', () => {
  const told = (one: string, other: string) =>
    matchUnits(units(one), units(other, 1), unlinked).map(({ a, b }) => [
      a.words.join(' '),
      b.words.join(' '),
    ]);

  it('are paired by what they say, each with its own', () => {
    const one =
      '“We will rebuild the old bridge,” Jane Roe said.\n\n“Nobody was hurt in the harbour,” Tom Hill said.';
    const other =
      '“Nobody was hurt in the harbour,” Hill said.\n\n“We will rebuild the old bridge,” Roe said.';
    expect(told(one, other)).toEqual([
      ['we will rebuild the old bridge', 'we will rebuild the old bridge'],
      ['nobody was hurt in the harbour', 'nobody was hurt in the harbour'],
    ]);
  });

  it('that say other things are not paired', () => {
    expect(
      told('“We will rebuild the old bridge,” Jane Roe said.', '“It was a cold and rainy night,” Roe said.'),
    ).toEqual([]);
  });

  it('are looked at only where two stems are shared, or all that one of them has', () => {
    const pairs = (one: string, other: string) =>
      candidatePairs(units(one), units(other, 1), unlinked).length;
    expect(pairs('“The bridge fell at noon,” Roe said.', '“The bridge opened again,” Roe said.')).toBe(0);
    expect(pairs('“The bridge fell at noon,” Roe said.', '“The bridge fell again,” Roe said.')).toBe(1);
    expect(pairs('“The bridge fell at noon,” Roe said.', 'Roe spoke of “the bridge”.')).toBe(1);
  });

  it('that everybody repeats are paired one by one, the first with the first', () => {
    const many = Array.from(
      { length: MATCH_DEFAULTS.mostUnits + 5 },
      () => '“We will rebuild it,” Jane Roe said.',
    ).join('\n\n');
    const pairs = matchUnits(units(many), units(many, 1), unlinked);
    expect(pairs.map(({ a, b }) => a.quote === b.quote)).toEqual(pairs.map(() => true));
    expect(pairs).toHaveLength(MATCH_DEFAULTS.mostUnits + 5);
  });
});

test('the deadline is asked before each pair is weighed, and what was weighed by then is kept', () => {
  const texts = ['bridge', 'harbour', 'market', 'station', 'tunnel'];
  const story = texts.map((place) => `“We will rebuild the old ${place} soon,” Jane Roe said.`).join('\n\n');
  const candidates = candidatePairs(units(story), units(story, 1), unlinked);
  expect(candidates.length).toBeGreaterThan(2 * texts.length);
  const chosenUntil = (questions: number) => {
    let asked = 0;
    const deadline = { expired: () => asked++ >= questions };
    return { chosen: choosePairs(candidates, { bias: 1 }, { least: 0, deadline }), asked };
  };
  expect(chosenUntil(Infinity).asked).toBe(candidates.length);
  expect(chosenUntil(3)).toMatchObject({ asked: 4 });
  expect(chosenUntil(1).chosen).toHaveLength(1);
  expect(chosenUntil(0).chosen).toEqual([]);
});
