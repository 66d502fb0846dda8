import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { anyText, law } from '../../testing/random.ts';
import { sha256Hex, shortId } from './hash.ts';

it('is the SHA-256 of the UTF-8 bytes, whatever the text', () => {
  const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  law(anyText, (text) => {
    expect(sha256Hex(text)).toBe(expected(text));
  });
  expect(shortId('link', 'a', 'é')).toBe(`link-${expected('a\0é').slice(0, 10)}`);
});
