import { expect, test } from 'vitest';
import { layOutRail, placeSentences, sentenceAtShare } from './rail-layout.ts';

const sentences = [
  { start: 0, end: 40 },
  { start: 40, end: 50 },
  { start: 51, end: 71 },
];
const blocks = [
  { start: 0, end: 50, top: 100, height: 50 },
  { start: 51, end: 71, top: 160, height: 20 },
];

test('sentences share the height of their block by their length', () => {
  expect(layOutRail(placeSentences(sentences, blocks), 200)).toEqual([
    { top: 0.5, height: 0.2 },
    { top: 0.7, height: 0.05 },
    { top: 0.8, height: 0.1 },
  ]);
});

test('what is not measured yet takes no place', () => {
  const places = placeSentences(sentences, blocks.slice(0, 1));
  expect(places[2]).toEqual({ top: 0, height: 0 });
  expect(layOutRail(places, 0)[0]).toEqual({ top: 0, height: 0 });
});

test('a share of the rail is the sentence there or above', () => {
  const places = layOutRail(placeSentences(sentences, blocks), 200);
  expect([0, 0.5, 0.69, 0.7, 0.78, 1].map((share) => sentenceAtShare(places, share))).toEqual([
    0, 0, 0, 1, 1, 2,
  ]);
  expect(sentenceAtShare([], 0.5)).toBe(0);
});
