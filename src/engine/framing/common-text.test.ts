import { expect, test } from 'vitest';
import { isSuperLinear } from '../../testing/growth.ts';
import { told } from '../../testing/told.ts';
import { findCommonText } from './common-text.ts';

function common(a: string, b: string): string[] {
  const input = told(a, b);
  return findCommonText(input.a, input.b).map(({ a: span }) => input.a.text.slice(span.start, span.end));
}

const WIRE = 'the ferry left the northern harbour before dawn with ninety people on board';

test('a run of the same words is common text', () => {
  expect(common(`On Monday ${WIRE}, police said.`, `Reports say ${WIRE} and two dogs.`)).toEqual([WIRE]);
});

test('quoted words belong to their speaker', () => {
  expect(common(`“${WIRE},” police said.`, `“${WIRE},” the mayor said.`)).toEqual([]);
});

test('set phrases are too short to be common text', () => {
  expect(
    common(
      'He said in a statement on Monday that it sank.',
      'She said in a statement on Monday that oil is up.',
    ),
  ).toEqual([]);
});

test('a text that repeats one word is read in linear time', () => {
  const look = (words: number) => {
    const text = 'ha '.repeat(words);
    expect(common(text, text)).toHaveLength(1);
  };
  expect(isSuperLinear(look)).toBe(false);
});
