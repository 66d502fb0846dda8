import fc from 'fast-check';
import { diffPair } from '../../src/engine/align/diff-pair.ts';
import { clean } from '../../src/engine/clean/index.ts';
import { compare, type Comparison } from '../../src/engine/index.ts';
import { segment } from '../../src/engine/segment/index.ts';
import { assert } from '../../src/engine/text/assert.ts';
import { isGraphemeBoundary } from '../../src/engine/text/graphemes.ts';
import { sha256Hex } from '../../src/engine/text/hash.ts';
import {
  assertSame,
  checkComparison,
  checkCoverage,
  checkNothingLost,
  checkSelf,
  checkSwap,
} from '../../src/testing/laws.ts';
import { accountPair, accountText, endlessPair, place } from '../inputs/texts.ts';
import { target } from '../slice.ts';
import type { Target } from '../target.ts';

/** The comparison of texts; `null` if one of them has no letter or digit, the one thing that may be refused. */
export function compareTexts(texts: readonly string[], ids = ['a', 'b', 'c']): Comparison | null {
  const result = compare(texts.map((text, i) => ({ id: ids[i]!, text })));
  if (result.ok) return result.value;
  assert(result.problem.code === 'empty-account', `refused: ${result.problem.message}`);
  assert(
    texts.some((text) => !/[\p{L}\p{N}]/u.test(text)),
    'a text with letters is refused as empty',
  );
  return null;
}

type Second = 'again' | 'swapped' | 'with itself' | 'three';
const second = fc.constantFrom<Second>('again', 'swapped', 'with itself', 'three');

function checkPair([one, other]: readonly [string, string], then: Second): void {
  const comparison = compareTexts([one, other]);
  if (!comparison) return;
  checkComparison(comparison, [one, other]);
  if (then === 'again')
    assertSame(compareTexts([one, other]), comparison, 'the same input gives another output');
  if (then === 'swapped') checkSwap(comparison, compareTexts([other, one], ['b', 'a'])!);
  if (then === 'with itself') checkSelf(compareTexts([one, one])!);
  if (then === 'three') checkComparison(compareTexts([one, other, one])!, [one, other, one]);
}

/** Ranges of a raw text that the reader put back. */
const kept = fc.array(fc.tuple(place, place), { maxLength: 3 });

function checkClean(raw: string, places: readonly (readonly [number, number])[]): void {
  const keep = places.map((ends) => {
    const [rawStart, rawEnd] = ends.map((end) => Math.floor(end * (raw.length + 1))).sort((a, b) => a - b);
    return { rawStart: rawStart!, rawEnd: rawEnd! };
  });
  const putBack = keep.filter(({ rawStart, rawEnd }) => rawStart < rawEnd);
  const cleaned = clean(raw, { keep });
  const { text, offsetMap, removals, boilerplate } = cleaned;
  checkNothingLost({ ...EMPTY_ACCOUNT, text, offsetMap, removals }, raw);
  for (const { rawStart, rawEnd } of removals)
    assert(
      putBack.every((range) => range.rawEnd <= rawStart || rawEnd <= range.rawStart),
      'what was put back is taken out',
    );
  assert(!/\p{Surrogate}/u.test(text) || keep.length > 0, 'half a character is left');
  for (const { start, end } of boilerplate)
    assert(!text.slice(start, end).includes('\n'), 'a mark spans lines');
  assertSame(clean(raw, { keep }), cleaned, 'cleaned twice, the same text differs');
}

const EMPTY_ACCOUNT = {
  id: 'raw',
  title: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
  language: 'en',
  sha256: '',
  paragraphs: [],
  sentences: [],
  quotes: [],
};

const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar', 'he', 'th', 'tlh');

function checkSegments(text: string, language: string, title: string | null): void {
  const lines = [...text.matchAll(/[^\n]+/g)].filter((_, i) => i % 3 === 1);
  const boilerplate = lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const segmented = segment(text, { language, title, boilerplate });
  checkCoverage({ ...EMPTY_ACCOUNT, ...segmented, text, offsetMap: [], removals: [] });
  for (const { start, end } of [...segmented.paragraphs, ...segmented.sentences])
    for (const at of [start, end]) assert(isGraphemeBoundary(text, at), `a character is cut at ${at}`);
}

function checkDiff([a, b]: readonly [string, string], language: string): void {
  if (a.trim() === '' || b.trim() === '') return;
  const parts = diffPair(a, b, language);
  for (const [side, text] of [['a', a] as const, ['b', b] as const]) {
    const shown = parts.map((part) => text.slice(part[side].start, part[side].end)).join('');
    assertSame(shown, text, `the parts do not make up text ${side}`);
  }
}

/** The stages of the engine, alone and together. */
export const engineTargets: readonly Target[] = [
  target('compare', 230, fc.tuple(accountPair, second), ([pair, then]) => checkPair(pair, then)),
  target('clean', 110, fc.tuple(accountText, kept), ([raw, places]) => checkClean(raw, places)),
  target('segment', 80, fc.tuple(accountText, languages, fc.option(accountText)), ([text, language, title]) =>
    checkSegments(text, language, title),
  ),
  target('word-diff', 40, fc.tuple(accountPair, languages), ([pair, language]) => checkDiff(pair, language)),
  target('repetition', 8, endlessPair, (pair) => {
    const comparison = compareTexts(pair);
    if (comparison) checkComparison(comparison, pair);
  }),
  target('hash', 2, accountText, (text) => assert(/^[0-9a-f]{64}$/.test(sha256Hex(text)), 'no hash')),
];
