import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../testing/random.ts';
import { glide, placeAcross, readingLine, tiesInOrder, type Tie } from './follow.ts';

const tie = (here: number, there: number, score = 1): Tie => ({ here, there, score });

test('one reads a third down, and the first and the last line at either end', () => {
  const at = (top: number) => readingLine({ top, height: 1000, most: 5000 });
  expect(at(0)).toBe(0);
  expect(at(100)).toBe(100);
  expect(at(2500)).toBe(350);
  expect(at(4800)).toBe(800);
  expect(at(5000)).toBe(1000);
});

test('the line never runs back while a column scrolls on', () => {
  for (const most of [0, 50, 300, 900, 5000]) {
    let before = -1;
    for (let top = 0; top <= most; top += 10) {
      const place = top + readingLine({ top, height: 1000, most });
      expect(place).toBeGreaterThan(before);
      before = place;
    }
  }
});

test('between two ties in step the other column runs along', () => {
  const ties = [tie(0, 0), tie(100, 300), tie(200, 320)];
  expect(placeAcross(ties, 100)).toBe(300);
  expect(placeAcross(ties, 50)).toBe(150);
  expect(placeAcross(ties, 150)).toBe(310);
});

test('beyond the last tie it goes on in step, and without ties it stays', () => {
  expect(placeAcross([tie(100, 40)], 130)).toBe(70);
  expect(placeAcross([tie(100, 40)], 90)).toBe(30);
  expect(placeAcross([], 90)).toBeNull();
});

test('what is told elsewhere in the other account is not followed, however sure it is', () => {
  const [first, moved, next, last] = [tie(0, 0, 0.6), tie(100, 4000), tie(200, 200, 0.6), tie(300, 350, 0.6)];
  expect(tiesInOrder([last, moved, first, next])).toEqual([first, next, last]);
});

test('of two orders the surer one is followed', () => {
  expect(tiesInOrder([tie(0, 500, 0.9), tie(100, 0, 0.3), tie(200, 10, 0.3)])).toEqual([tie(0, 500, 0.9)]);
});

test('the ties that are followed run on in both columns and are the surest together', () => {
  const ties = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 4 })), { maxLength: 8 });
  law(ties, (places) => {
    const all = places.map(([here, there, score]) => tie(here, there, score));
    const chain = tiesInOrder(all);
    for (const [i, each] of chain.slice(1).entries()) {
      expect(each.here).toBeGreaterThan(chain[i]!.here);
      expect(each.there).toBeGreaterThanOrEqual(chain[i]!.there);
    }
    expect(sumOf(chain)).toBe(surestByTrying(all));
  });
});

/** All choices of ties, tried. */
function surestByTrying(ties: readonly Tie[]): number {
  let surest = 0;
  for (let choice = 0; choice < 2 ** ties.length; choice++) {
    const chosen = ties
      .filter((_, i) => choice & (1 << i))
      .sort((one, other) => one.here - other.here || one.there - other.there);
    const runsOn = chosen.every(
      (each, i) => i === 0 || (each.here > chosen[i - 1]!.here && each.there >= chosen[i - 1]!.there),
    );
    if (runsOn) surest = Math.max(surest, sumOf(chosen));
  }
  return surest;
}

function sumOf(ties: readonly Tie[]): number {
  return ties.reduce((sum, { score }) => sum + score, 0);
}

test('a glide comes nearer without passing its goal, and arrives', () => {
  let at = 0;
  for (let frame = 0; frame < 60; frame++) {
    const next = glide(at, 500, 16);
    expect(next).toBeGreaterThanOrEqual(at);
    expect(next).toBeLessThanOrEqual(500);
    at = next;
  }
  expect(at).toBe(500);
});
