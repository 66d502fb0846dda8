import { describe, expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import type { Deadline } from '../text/deadline.ts';
import { findFindings } from './index.ts';

const INPUT = told(
  `1| The mayor claimed that 14 boats may have sunk on Friday.
   2| Rioters stormed the harbour before the old ferry left.
   Nobody saw the lighthouse keeper.`,
  `1| The mayor said that 19 boats had sunk on Friday.
   2| Protesters entered the harbour before the old ferry left.
   A whale was seen.`,
);

/** Expired from the n-th time on that it is asked; `asked` counts. */
function expiring(n: number): Deadline & { asked: number } {
  return {
    asked: 0,
    expired() {
      return ++this.asked > n;
    },
  };
}

describe('a deadline', () => {
  const all = findFindings(INPUT);
  const patient = expiring(Infinity);
  findFindings({ ...INPUT, deadline: patient });

  test('that is never reached changes nothing', () => {
    expect(all.complete).toBe(true);
    expect(findFindings({ ...INPUT, deadline: expiring(Infinity) })).toEqual(all);
  });

  test('is asked for every sentence and every pair', () => {
    const sentences = INPUT.a.sentences.length + INPUT.b.sentences.length;
    expect(patient.asked).toBeGreaterThan(sentences + 2 * INPUT.links.length);
  });

  test('that has passed leaves nothing to say, and says so', () => {
    expect(findFindings({ ...INPUT, deadline: expiring(0) })).toEqual({ findings: [], complete: false });
  });

  test('that passes on the way keeps what was found, whenever it is', () => {
    const sizes = Array.from({ length: patient.asked }, (_, n) => {
      const { findings, complete } = findFindings({ ...INPUT, deadline: expiring(n) });
      expect(complete).toBe(false);
      return findings.length;
    });
    expect(sizes.some((size) => size > 0 && size < all.findings.length)).toBe(true);
  });

  test('is not asked again once it has passed', () => {
    const deadline = expiring(3);
    findFindings({ ...INPUT, deadline });
    expect(deadline.asked).toBe(4);
  });
});
