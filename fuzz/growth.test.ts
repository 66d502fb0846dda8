import { expect, test } from 'vitest';
import { compare } from '../src/engine/index.ts';
import { isSuperLinear } from '../src/testing/growth.ts';
import { HOSTILE_PIECES } from './inputs/texts.ts';

test.each([...HOSTILE_PIECES, 'a', 'A', '0', '.', ',', '-', '_', ' ', '\t', 'A.', 'a-', ' . '])(
  '%j repeated takes no more than its length in time',
  (piece) => {
    const look = (length: number) => {
      // The stages that look at one account.
      compare([{ id: 'a', text: `Anna Berg said so. ${piece.repeat(Math.ceil(length / piece.length))}` }]);
    };
    expect(isSuperLinear(look)).toBe(false);
  },
);
