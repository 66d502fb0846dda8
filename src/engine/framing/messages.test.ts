import { expect, test } from 'vitest';
import { MESSAGES, explain, type MessageId } from './messages.ts';

test('values go where the message names them, and nothing in them is read as a pattern', () => {
  expect(explain('wording.words', { one: '$& {other}', other: 'reset' })).toBe(
    'One account says “$& {other}”, the other “reset”.',
  );
});

test('numbers and places are values without words of ours', () => {
  expect(explain('only.run', { sentences: '1' })).toContain('passage of one sentence');
  expect(explain('loaded.word', { one: 'regime', count: '3' })).toContain('(3 times)');
  expect(explain('order.place', { placeOne: 'top', placeOther: 'late' })).toBe(
    'The same content stands at the very top in one account and late in the other.',
  );
});

test('a missing value stays visible', () => {
  expect(explain('wording.words', { one: 'reboot' })).toContain('{other}');
});

test.each(Object.keys(MESSAGES) as MessageId[])(
  '%s is one sentence that reads the same from either side',
  (id) => {
    expect(MESSAGES[id]).toMatch(/^[A-Z].*\.$/);
    expect(MESSAGES[id]).not.toMatch(/\b(?:first|second|left|right|wrong|biased|omit\w*)\b/i);
  },
);
