import fc from 'fast-check';
import { expect, it } from 'vitest';
import { law } from '../../testing/random.ts';
import { countHead } from './count-head.ts';

const numbers = fc.array(fc.nat(20)).map((list) => list.sort((one, other) => one - other));

it('counts what filtering would leave, of the whole list and of a part', () => {
  law(fc.tuple(numbers, fc.nat(20), fc.nat(30), fc.nat(30)), ([list, least, one, other]) => {
    const isBelow = (value: number) => value < least;
    expect(countHead(list, isBelow)).toBe(list.filter(isBelow).length);
    const [from, to] = [one, other].map((at) => Math.min(at, list.length)).sort((x, y) => x - y) as [
      number,
      number,
    ];
    expect(countHead(list, isBelow, from, to)).toBe(from + list.slice(from, to).filter(isBelow).length);
  });
});
