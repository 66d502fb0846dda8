import { expect, test } from 'vitest';
import { between } from '../../testing/told.ts';

test.each([
  [
    'en',
    'For five years Jane Lund signed off the bills of the mill.',
    'Greedy Jane Lund signed the bills of the mill.',
  ],
  [
    'fr',
    '« Nous restons », a lancé Paul Martin devant le conseil.',
    '« Nous restons », martèle Paul Martin devant le conseil.',
  ],
  [
    'fr',
    '« On nous tue », s’emporte Paul Martin devant le conseil.',
    '« On nous tue », assure Paul Martin devant le conseil.',
  ],
])('no introduction by time or by a verb of saying: %s %s', (language, a, b) =>
  expect(between('naming', a, b, language).filter((found) => found.includes('introduction'))).toEqual([]),
);
