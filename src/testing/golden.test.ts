import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareGolden, GOLDEN, goldenStories } from './golden.ts';
import { renderComparison } from './render-comparison.ts';

/** When a change is meant: `npm run golden`, then read the diff of the expected files as a reader of the stories. */
describe('golden stories', () => {
  it.each(goldenStories())('%s reads as before', (name) => {
    const expected = readFileSync(`${GOLDEN}${name}/expected.txt`, 'utf8');
    expect(renderComparison(compareGolden(name))).toBe(expected);
  });
});
