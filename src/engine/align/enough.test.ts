import { expect, test } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { createReader } from '../text/reader.ts';
import { sharesEnough } from './enough.ts';
import { readBoth } from './scoring.ts';
import { witnessOf } from './witness.ts';

const CASES: readonly (readonly [textA: string, textB: string, enough: boolean])[] = [
  ['Critics say that the Miller campaign lied.', 'Now Miller is campaigning in the north.', false],
  ['Critics say that the Miller campaign lied.', 'Now the Miller campaign is in the north.', true],
  ['Critics say that the Miller campaign lied.', 'Now Miller is campaigning against his critics.', true],
  ['Critics say that the bridge campaign lied.', 'They campaigned for the bridge.', true],
  ['Voters wait.', 'Nobody voted.', true],
];

test.each(CASES)('%s / %s: %s', (textA, textB, enough) => {
  const accounts = [accountOf(textA, 'en', 'a'), accountOf(textB, 'en', 'b')] as const;
  const reader = createReader();
  const pair = readBoth(...accounts, reader, () => undefined);
  const a = witnessOf(accounts[0], pair.a, 0, reader);
  const b = witnessOf(accounts[1], pair.b, 0, reader);
  expect(sharesEnough(a, b)).toBe(enough);
  expect(sharesEnough(b, a)).toBe(enough);
});
