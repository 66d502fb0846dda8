import { expect, test } from 'vitest';
import type { Evidence } from '../../engine/index.ts';
import { flood } from '../../testing/flood-comparison.ts';
import { certainty } from './certainty.ts';
import { evidenceWords } from './evidence-words.ts';

const [a, b] = [flood.accounts[0]!, flood.accounts[1]!];

function evidence(kind: Evidence['kind'], inA: string, inB: string): Evidence {
  const [startA, startB] = [a.text.indexOf(inA), b.text.indexOf(inB)];
  return {
    kind,
    a: { start: startA, end: startA + inA.length },
    b: { start: startB, end: startB + inB.length },
  };
}

test('evidence is told by kind, equal words once, others as a pair', () => {
  const link = {
    ...flood.links[0]!,
    evidence: [
      evidence('words', 'The river', 'the river'),
      evidence('number', 'two metres', 'three metres'),
      evidence('words', 'on Monday', 'On Monday'),
    ],
  };
  expect(evidenceWords(link, a, b)).toEqual([
    { kind: 'words', words: ['The river', 'on Monday'] },
    { kind: 'number', words: ['two metres / three metres'] },
  ]);
});

test('a long passage is known by its beginning and end', () => {
  const whole = 'The mayor claimed that all were safe.\n“We were ready,”';
  const link = { ...flood.links[0]!, evidence: [evidence('quote', whole, 'safe')] };
  expect(evidenceWords(link, a, b)[0]?.words).toEqual(['The mayor claimed that … “We were ready,” / safe']);
});

test('a score is told in words and in percent', () => {
  expect([0.95, 0.7, 0.5, 0.1].map(certainty)).toEqual([
    'almost certain, 95%',
    'likely, 70%',
    'perhaps, 50%',
    'doubtful, 10%',
  ]);
});
