import { type Checkpoint, inTime } from '../../text/checkpoint.ts';
import type { Context, Draft } from '../context.ts';
import { loadedUses } from '../loaded-uses.ts';
import { flatMap } from '../../text/flat-map.ts';

/** Stance-bearing words in an account's own voice that the other account does not use at all. */
export function loaded(context: Context): Draft[] {
  return inTime(context.watch, (checkpoint) => findLoaded(context, checkpoint)) ?? [];
}

function findLoaded(context: Context, checkpoint: Checkpoint): Draft[] {
  return flatMap(['a', 'b'] as const, (side) => {
    const other = context[side === 'a' ? 'b' : 'a'];
    const uses = loadedUses(other, checkpoint);
    return flatMap([...loadedUses(context[side], checkpoint)], ([keys, places]): Draft[] => {
      if (uses.has(keys) || keys.split(' ').every((key) => other.frequency.has(key))) return [];
      const first = places[0]!;
      const values = {
        one: context[side].account.text.slice(first.start, first.end),
        count: String(places.length),
      };
      const weight = Math.min(MOST, BASE + PER_USE * (places.length - 1));
      return [
        {
          kind: 'loaded',
          rule: 'loaded/word',
          weight,
          places: places.slice(0, MOST_SHOWN).map((place) => ({ side, ...place })),
          links: [],
          message: { id: 'loaded.word', values },
        },
      ];
    });
  });
}

const [BASE, PER_USE, MOST] = [0.26, 0.04, 0.4];
const MOST_SHOWN = 8;
