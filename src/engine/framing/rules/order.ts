import type { Context, Draft } from '../context.ts';
import type { AccountPlace } from '../messages.ts';
import type { Pair } from '../pairing.ts';
import type { View } from '../view.ts';
import { flatMap } from '../../text/flat-map.ts';

/** The same content early in one account and late in the other. */
export function order(context: Context): Draft[] {
  const best = bestOf(context.pairs.filter(({ score }) => score >= LEAST_SCORE));
  return flatMap(best, (pair): Draft[] => {
    const [a, b] = [placeIn(context.a, pair.a.sentence), placeIn(context.b, pair.b.sentence)];
    const shift = Math.abs(a - b);
    const lead = Math.min(a, b) <= LEAD && shift >= LEAD_SHIFT;
    if (shift < SHIFT && !lead) return [];
    const weight = Math.min(MOST, (lead ? LEAD_BASE : BASE) + shift * PER_SHIFT) * (0.7 + 0.3 * pair.score);
    const values = { placeOne: describe(a), placeOther: describe(b) };
    return [
      {
        kind: 'order',
        rule: lead ? 'order/lead' : 'order/place',
        weight,
        places: [placeOf('a', pair), placeOf('b', pair)],
        links: pair.links.map(({ id }) => id),
        message: { id: lead ? 'order.lead' : 'order.place', values },
      },
    ];
  });
}

/** A doubtful link says nothing about order. */
const LEAST_SCORE = 0.5;
/** The share of the account that content must have moved. */
const SHIFT = 0.5;
/** The headline and the first paragraph of an account of ordinary length, as a share of it. */
const LEAD = 0.06;
const LEAD_SHIFT = 0.35;
const [BASE, LEAD_BASE, PER_SHIFT, MOST] = [0.15, 0.25, 0.3, 0.6];

/** Each sentence once, with its best partner: a sentence told twice is not out of order. */
function bestOf(pairs: readonly Pair[]): Pair[] {
  const seen = { a: new Set<number>(), b: new Set<number>() };
  return pairs.filter(({ a, b }) => {
    if (seen.a.has(a.sentence) || seen.b.has(b.sentence)) return false;
    seen.a.add(a.sentence);
    seen.b.add(b.sentence);
    return true;
  });
}

/** Where a sentence stands, 0 at the top to 1 at the end. */
function placeIn(view: View, sentence: number): number {
  return view.passages.length < 2 ? 0 : sentence / (view.passages.length - 1);
}

function placeOf(side: 'a' | 'b', pair: Pair): Draft['places'][number] {
  const { start, end } = pair[side];
  return { side, start, end };
}

function describe(place: number): AccountPlace {
  if (place <= LEAD) return 'top';
  if (place < 1 / 3) return 'early';
  return place <= 2 / 3 ? 'middle' : 'late';
}
