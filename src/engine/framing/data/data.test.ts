import { describe, expect, test } from 'vitest';
import { CONTRAST_SETS_EN } from './contrast-sets-en.ts';
import { CERTAINTY_DATA } from './hedges.ts';
import { LABELS_EN } from './labels-en.ts';
import { RELATED_EN } from './related-en.generated.ts';
import { SPELLING_EN } from './spelling-en.ts';

const lines = (text: string) => text.trim().split('\n');

describe('contrast sets', () => {
  test.each(lines(CONTRAST_SETS_EN))('%s', (line) => {
    const sides = line.split('|').map((side) => side.trim().split(/\s+/).filter(Boolean));
    expect(sides.length).toBeLessThanOrEqual(2);
    expect(sides.flat().length).toBeGreaterThan(1);
    const [plain = [], charged = []] = sides;
    expect(plain.filter((word) => charged.includes(word))).toEqual([]);
  });
});

test('every label set has something to choose from', () => {
  for (const line of lines(LABELS_EN)) expect(line.split(/\s+/).length, line).toBeGreaterThan(1);
});

test('spellings come in pairs', () => {
  for (const line of lines(SPELLING_EN)) expect(line.split(' '), line).toHaveLength(2);
});

test.each(['en', 'es', 'fr', 'de', 'pt'])('%s has hedges, boosters and negators', (language) => {
  const { hedges, boosters, negators } = CERTAINTY_DATA[language]!;
  for (const list of [hedges, boosters, negators]) expect(list.trim().split(/\s+/).length).toBeGreaterThan(5);
});

test('related words stand once, before their relatives in the alphabet', () => {
  for (const line of RELATED_EN) {
    const [word = '', ...others] = line.split(' ');
    for (const other of others) expect(word < other, line).toBe(true);
  }
});
