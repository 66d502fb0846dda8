import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCoverage,
  checkJson,
  checkNothingLost,
  checkOrder,
  checkRanges,
  checkReferences,
  checkSelf,
  checkSwap,
} from '../testing/laws.ts';
import { anyText, anyUnits, law, newsText } from '../testing/random.ts';
import { compare } from './compare.ts';
import { accountsOfFinding } from './finding-accounts.ts';
import type { Comparison } from './model.ts';

const texts = fc.oneof({ weight: 3, arbitrary: newsText }, anyText, anyUnits);
const pair = fc.tuple(texts, texts);

/** The comparison of the texts as accounts a, b, ...; `null` if the engine says that one of them has no text. */
function compareTexts(...given: readonly string[]): Comparison | null {
  const result = compare(given.map((text, i) => ({ id: 'abc'.charAt(i), text })));
  if (result.ok) return result.value;
  expect(result.problem).toMatchObject({
    code: 'empty-account',
    account: expect.stringMatching(/^[abc]$/) as string,
  });
  return null;
}

function lawOfPairs(
  holds: (comparison: Comparison, texts: readonly [string, string]) => void,
  runs = 150,
): void {
  law(
    pair,
    (given) => {
      const comparison = compareTexts(...given);
      if (comparison) holds(comparison, given);
    },
    runs,
  );
}

describe('laws of the comparison', () => {
  it('every range lies in its text and off the inside of a grapheme cluster', () => {
    lawOfPairs(checkRanges);
  });

  it('loses no character: each is in the text or in exactly one removal, but for white space and normalisation', () => {
    law(texts, (raw) => {
      const account = compareTexts(raw)?.accounts[0];
      if (account) checkNothingLost(account, raw);
    });
  });

  it('covers every character that is not white space with exactly one sentence, in order', () => {
    lawOfPairs(({ accounts }) => {
      accounts.forEach(checkCoverage);
    });
  });

  it('refers only to sentences, quotes, links and accounts that exist, by ids that are unique', () => {
    lawOfPairs(checkReferences);
  });

  it('says of each finding among three accounts which two it is about', () => {
    law(
      fc.tuple(texts, texts, texts),
      (given) => {
        for (const finding of compareTexts(...given)?.findings ?? []) {
          expect(accountsOfFinding(finding).size).toBe(2);
          expect(finding.spans.every(({ account }) => account !== finding.against)).toBe(true);
        }
      },
      40,
    );
  });

  it('sorts findings by weight and links by score', () => {
    lawOfPairs(checkOrder);
  });

  it('gives the same bytes for the same input', () => {
    lawOfPairs((comparison, given) => {
      expect(JSON.stringify(compareTexts(...given))).toBe(JSON.stringify(comparison));
    }, 60);
  });

  it('swaps sides and changes nothing else when the accounts are swapped', () => {
    lawOfPairs((comparison, [textA, textB]) => {
      const swapped = compare([
        { id: 'b', text: textB },
        { id: 'a', text: textA },
      ]);
      if (!swapped.ok) throw new Error(swapped.problem.message);
      checkSwap(comparison, swapped.value);
    });
  });

  it('links every sentence of an account to itself with score 1, and finds no difference, against itself', () => {
    law(texts, (text) => {
      const comparison = compareTexts(text, text);
      if (comparison) checkSelf(comparison);
    });
  });

  it('is the same whichever two accounts come first, and on the way says which pairs are missing', () => {
    law(
      fc.tuple(newsText, newsText, newsText),
      (given) => {
        const inputs = given.map((text, i) => ({ id: 'abc'.charAt(i), text }));
        const whole = compareTexts(...given);
        if (!whole) return;
        const partial: Comparison[] = [];
        const result = compare(inputs, { first: ['c', 'b'], onPair: (soFar) => partial.push(soFar()) });
        expect(result).toEqual({ ok: true, value: whole });
        expect(partial.map(({ complete, missing }) => [complete, missing?.length])).toEqual([
          [false, 2],
          [false, 1],
        ]);
        expect(partial[0]!.missing).toEqual([
          ['a', 'b'],
          ['a', 'c'],
        ]);
        const ofFirst = whole.links.filter(({ a, b }) => a.account === 'b' && b.account === 'c');
        expect(partial[0]!.links).toEqual(ofFirst);
      },
      15,
    );
  });

  it('gives plain JSON', () => {
    lawOfPairs(checkJson, 60);
  });
});
