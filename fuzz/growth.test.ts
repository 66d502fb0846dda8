import { expect, test } from 'vitest';
import { compare } from '../src/engine/index.ts';
import { HOSTILE_PIECES } from './inputs/texts.ts';

/** Lengths of the text, in code units: four times as long may take four times as long, and a little more. */
const [SHORT, LONG, LONGER] = [3_000, 12_000, 48_000];
/** 4 is linear, 16 quadratic. */
const MOST_GROWTH = 10;
/** What is over in less than this is not looked at: there a pause of the collector is most of it. Milliseconds. */
const LEAST = 60;

/** Processor time of the stages that look at one account, in milliseconds. */
function timeOf(piece: string, length: number): number {
  const text = `Anna Berg said so. ${piece.repeat(Math.ceil(length / piece.length))}`;
  const before = process.cpuUsage();
  compare([{ id: 'a', text }]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (piece: string, length: number): number =>
  Math.min(...Array.from({ length: 3 }, () => timeOf(piece, length)));

const grows = (piece: string, from: number, to: number): boolean =>
  best(piece, to) > MOST_GROWTH * Math.max(best(piece, from), 1);

/** What grows too much once is measured again on longer texts, where a busy machine adds less to it. */
const isSlow = (piece: string): boolean =>
  timeOf(piece, LONG) > LEAST && grows(piece, SHORT, LONG) && grows(piece, LONG, LONGER);

test.each([...HOSTILE_PIECES, 'a', 'A', '0', '.', ',', '-', '_', ' ', '\t', 'A.', 'a-', ' . '])(
  '%j repeated takes no more than its length in time',
  (piece) => {
    expect(isSlow(piece)).toBe(false);
  },
);
