import { expect, test } from 'vitest';
import { describeSentence } from './describe.ts';

test.each([
  [
    { layers: ['linked', 'quotes'] as const, counterparts: 1 },
    'linked to 1 sentence in Gazette, shared quote',
  ],
  [
    { layers: ['linked', 'number'] as const, counterparts: 2 },
    'linked to 2 sentences in Gazette, differs in numbers',
  ],
  [{ layers: ['only-here'] as const, counterparts: 0 }, 'no counterpart in Gazette'],
  [{ layers: [] as const, counterparts: 0 }, 'no counterpart in Gazette'],
])('%j is told as "%s"', (sentence, words) => {
  expect(describeSentence({ ...sentence, other: 'Gazette' })).toBe(words);
});
