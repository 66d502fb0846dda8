import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareStory } from './load-story.ts';
import { renderComparison } from './render-comparison.ts';

const golden = new URL('./golden/', import.meta.url);

/** When a change is meant: `npm run golden`, then read the diff of the expected files as a reader of the stories. */
describe('golden stories', () => {
  it.each(readdirSync(golden))('%s reads as before', (name) => {
    const expected = readFileSync(new URL(`${name}/expected.txt`, golden), 'utf8');
    expect(renderComparison(compareStory(name))).toBe(expected);
  });
});
