import { expect, test } from 'vitest';
import { isSuperLinear } from '../../testing/growth.ts';
import { parseInline, parseMarkdown } from './markdown.ts';

const inline = (line: string): string =>
  parseInline(line)
    .map(({ kind, text }) => (kind === 'text' ? text : `<${kind}:${text}>`))
    .join('');

test.each([
  ['a **big** word', 'a <strong:big> word'],
  ['*so* and `x * y`', '<em:so> and <code:x * y>'],
  ['see https://example.org/a?b=1, and more', 'see <link:https://example.org/a?b=1,> and more'],
  ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%s', (line, expected) => {
  expect(inline(line)).toBe(expected);
});

test('blocks are paragraphs, lists and quotes', () => {
  const blocks = parseMarkdown('One\nline\n\n- a\n- b\n1. c\n> said\n\n\nEnd');
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list', 'list', 'quote', 'paragraph']);
  expect(blocks[0]).toMatchObject({ lines: [[{ text: 'One' }], [{ text: 'line' }]] });
  expect(blocks[2]).toMatchObject({ ordered: true, items: [[{ text: 'c' }]] });
});

test.each([
  ['stars before words', (size: number) => '*a '.repeat(size)],
  ['nothing but stars', (size: number) => `${'*'.repeat(size)}a`],
])('a long line of %s is read in linear time', (_what, line) => {
  expect(isSuperLinear((size) => parseMarkdown(line(size)))).toBe(false);
});
