import { expect, test } from 'vitest';
import { misuse, USAGE } from './usage.ts';

test('wrong usage is told without all of the usage below it, which would push it off the screen', () => {
  expect(misuse('no such format: "pdf"', ['compare', 'a', 'b', '--format', 'pdf'])).toBe(
    'no such format: "pdf"\nparallax --help tells how it is used.',
  );
});

test('who says nothing is told everything', () => {
  expect(misuse('no command', [])).toContain(USAGE);
});
