import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, anyUnits, law, newsText } from '../testing/random.ts';
import { compare } from './compare.ts';
import { accountsOfFinding } from './finding-accounts.ts';
import type { Account, Comparison, Finding, Link } from './model.ts';
import { isGraphemeBoundary } from './text/graphemes.ts';
import type { Range } from './text/range.ts';

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

const accountOf = (comparison: Comparison, id: string): Account =>
  comparison.accounts.find((account) => account.id === id)!;

/** Every range that a comparison speaks of, with the account that it indexes. */
function* allRanges(comparison: Comparison): Generator<[Account, Range]> {
  for (const account of comparison.accounts) {
    const { paragraphs, sentences, quotes } = account;
    for (const each of [...paragraphs, ...sentences, ...quotes]) yield [account, each];
    for (const { speaker, cue } of quotes) for (const each of [speaker, cue]) if (each) yield [account, each];
    for (const [start, , length] of account.offsetMap) yield [account, { start, end: start + length }];
  }
  for (const { a, b, evidence } of comparison.links)
    for (const each of evidence) {
      yield [accountOf(comparison, a.account), each.a];
      yield [accountOf(comparison, b.account), each.b];
    }
  for (const { renderings } of comparison.utterances)
    for (const each of renderings) if ('indirect' in each) yield [accountOf(comparison, each.account), each];
  for (const { spans } of comparison.findings)
    for (const each of spans) yield [accountOf(comparison, each.account), each];
}

describe('laws of the comparison', () => {
  it('keeps every range in its text and off the inside of a grapheme cluster', () => {
    lawOfPairs((comparison) => {
      for (const [{ text }, { start, end }] of allRanges(comparison)) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect([isGraphemeBoundary(text, start), isGraphemeBoundary(text, end)]).toEqual([true, true]);
      }
    });
  });

  it('loses no character: each is in the text or in exactly one removal, but for white space and normalisation', () => {
    law(texts, (raw) => {
      const account = compareTexts(raw)?.accounts[0];
      if (!account) return;
      const seen = new Uint8Array(raw.length);
      for (const [clean, rawStart, length] of account.offsetMap) {
        expect(account.text.slice(clean, clean + length)).toBe(raw.slice(rawStart, rawStart + length));
        seen.fill(1, rawStart, rawStart + length);
      }
      for (const { rawStart, rawEnd, text, reason } of account.removals) {
        expect(text).toBe(raw.slice(rawStart, rawEnd));
        expect(reason).not.toBe('');
        for (let i = rawStart; i < rawEnd; i++) expect(seen[i]!++).toBe(0);
      }
      const lost = [...raw.matchAll(/[\p{L}\p{N}\p{P}\p{S}\p{M}]/gu)].filter(
        ({ index }) => seen[index] === 0,
      );
      expect(lost.map(([character]) => character)).toEqual([]);
    });
  });

  it('covers every character that is not white space with exactly one sentence, in order', () => {
    lawOfPairs(({ accounts }) => {
      for (const { text, sentences, paragraphs } of accounts) {
        let at = 0;
        for (const { start, end, paragraph } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          const whole = paragraphs[paragraph]!;
          expect(whole.start <= start && end <= whole.end).toBe(true);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }
    });
  });

  it('refers only to sentences, quotes, links and accounts that exist, by ids that are unique', () => {
    lawOfPairs((comparison) => {
      const { links, utterances, findings } = comparison;
      const ids = [...links, ...utterances, ...findings].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { a, b, score } of links) {
        expect([a.account, b.account]).toEqual(['a', 'b']);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const side of [a, b]) {
          expect(side.sentences.length).toBeGreaterThan(0);
          for (const i of side.sentences)
            expect(accountOf(comparison, side.account).sentences[i]).toBeDefined();
        }
      }
      for (const { renderings } of utterances)
        for (const each of renderings)
          if ('quote' in each) expect(accountOf(comparison, each.account).quotes[each.quote]).toBeDefined();
      const known = new Set(links.map(({ id }) => id));
      for (const finding of findings) expect(finding.links.every((id) => known.has(id))).toBe(true);
    });
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

  it('sorts findings by weight', () => {
    lawOfPairs(({ findings }) => {
      const weights = findings.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    });
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
      expect(swapped.value.links.map(swapLink)).toEqual(comparison.links);
      expect(swapped.value.findings.map(sortSpans)).toEqual(comparison.findings.map(sortSpans));
      expect(swapped.value.utterances).toEqual(comparison.utterances);
      expect(swapped.value.accounts.toReversed()).toEqual(comparison.accounts);
    });
  });

  it('links every sentence of an account to itself with score 1, and finds no difference, against itself', () => {
    law(texts, (text) => {
      const comparison = compareTexts(text, text);
      if (!comparison) return;
      const { links, findings, accounts } = comparison;
      const own = links.filter(
        ({ a, b, score }) => score === 1 && a.sentences.length === 1 && a.sentences[0] === b.sentences[0],
      );
      expect(new Set(own.map(({ a }) => a.sentences[0])).size).toBe(accounts[0]!.sentences.length);
      expect(findings).toEqual([]);
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
    lawOfPairs((comparison) => {
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    }, 60);
  });
});

function swapLink(link: Link): Link {
  const evidence = link.evidence.map(({ kind, a, b }) => ({ kind, a: b, b: a }));
  return { ...link, a: link.b, b: link.a, evidence };
}

function sortSpans(finding: Finding): Finding {
  const spans = finding.spans.toSorted(
    (one, other) =>
      one.account.localeCompare(other.account) || one.start - other.start || one.end - other.end,
  );
  return { ...finding, spans };
}
