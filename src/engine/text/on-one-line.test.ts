import { expect, it } from 'vitest';
import { anyText, law } from '../../testing/random.ts';
import { onOneLine } from './on-one-line.ts';

it('puts a single space for each run of white space', () => {
  expect(onOneLine('the ferry\nleft\u00a0on  Friday')).toBe('the ferry left on Friday');
  law(anyText, (text) => {
    expect(onOneLine(text)).toBe(text.replace(/\s+/g, ' '));
  });
});
