import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import type { Account, Link } from '../model.ts';
import { noDeadline } from '../text/deadline.ts';
import { align } from './index.ts';

const [a, b] = ['a', 'b'].map((id) =>
  accountOf(readFileSync(`src/testing/golden/ferry/${id}.txt`, 'utf8'), 'en', id),
) as [Account, Account];

/** Passes when it has been asked a number of times. */
function deadlineAfter(asks: number) {
  let asked = 0;
  return { expired: () => asked++ >= asks };
}

const placeOf = ({ a: one, b: other }: Link): string => `${one.sentences.join()}-${other.sentences.join()}`;

describe('a deadline', () => {
  const whole = align(a, b, { deadline: noDeadline });

  it('leaves the links that were found until then, and says that there may be more', () => {
    const counts = new Set<number>();
    const known = new Map(whole.links.map((link) => [placeOf(link), link]));
    for (let asks = 0; asks < 2000; asks += 7) {
      const cut = align(a, b, { deadline: deadlineAfter(asks) });
      for (const link of cut.links) expect(link).toEqual(known.get(placeOf(link)));
      counts.add(cut.links.length);
      if (cut.complete) break;
      expect(cut.links.length).toBeLessThanOrEqual(whole.links.length);
    }
    expect(counts.size).toBeGreaterThan(5);
    expect(counts).toContain(whole.links.length);
  });

  it('is asked at least once for every sentence in each step', () => {
    let asked = 0;
    align(a, b, { deadline: { expired: () => asked++ < 0 } });
    expect(asked).toBeGreaterThan(6 * (a.sentences.length + b.sentences.length));
  });
});
