import { expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import { readContext } from './index.ts';
import { isOneEvent } from './one-event.ts';

const areOneEvent = (a: string, b: string, score?: number): boolean => {
  const input = told(a, b);
  const links = input.links.map((link) => ({ ...link, score: score ?? link.score }));
  return isOneEvent(readContext({ ...input, links })!);
};

const FERRY = ['The ferry sank.', 'Divers searched the wreck.', 'The owner wept.', 'The harbour was closed.'];
const BAKERY = [
  'A bakery won a prize.',
  'Its bread is dark.',
  'The jury ate for hours.',
  'Crumbs were left.',
];
const story = (lines: readonly string[], linked: number) =>
  lines.map((line, i) => (i < linked ? `${i}| ${line}` : line)).join('\n');

test('without a link, accounts are not about one event, however alike their words', () => {
  expect(areOneEvent(story(FERRY, 0), story(FERRY.toReversed(), 0))).toBe(false);
});

test('a chance link between long accounts of two events is not enough', () => {
  const [long, other] = [
    [...FERRY, ...FERRY.map((line) => `${line} Again.`)],
    [...BAKERY, ...BAKERY],
  ];
  expect(areOneEvent(story(long, 1), story(other, 1), 0.35)).toBe(false);
});

test('a third of the shorter account is enough: a note of two sentences may have one link', () => {
  expect(areOneEvent(story(FERRY, 1), story(BAKERY.slice(0, 2), 1), 0.35)).toBe(true);
});

test('a link is enough where the words of both accounts are alike', () => {
  expect(areOneEvent(story(FERRY, 1), story(FERRY, 1), 0.35)).toBe(true);
});
