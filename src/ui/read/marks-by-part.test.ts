import { expect, test } from 'vitest';
import type { Sentence } from '../../engine/index.ts';
import { marksByPart } from './marks-by-part.ts';

const sentences: Sentence[] = [0, 10, 20, 30].map((start) => ({
  start,
  end: start + 9,
  paragraph: 0,
  role: 'body',
}));
const inPairs = [0, 0, 1, 1];

test('a mark goes to the part of its sentence, and one over several is cut between them', () => {
  const marks = [
    { name: 'quotes', start: 2, end: 15 },
    { name: 'wording', start: 12, end: 25 },
    { name: 'linked', start: 0, end: 39 },
  ];
  expect([...marksByPart(marks, sentences, inPairs)]).toEqual([
    [
      0,
      [
        { name: 'quotes', start: 2, end: 15 },
        { name: 'wording', start: 12, end: 19 },
        { name: 'linked', start: 0, end: 19 },
      ],
    ],
    [
      1,
      [
        { name: 'wording', start: 20, end: 25 },
        { name: 'linked', start: 20, end: 39 },
      ],
    ],
  ]);
});

test('a mark over sentences that stand apart is painted in each, and one over nothing nowhere', () => {
  const apart = marksByPart([{ name: 'note', start: 5, end: 35 }], sentences, [0, 1, 0, 1]);
  expect(apart.get(0)).toEqual([
    { name: 'note', start: 5, end: 9 },
    { name: 'note', start: 20, end: 29 },
  ]);
  expect(marksByPart([{ name: 'note', start: 9, end: 10 }], sentences, inPairs).size).toBe(0);
});
