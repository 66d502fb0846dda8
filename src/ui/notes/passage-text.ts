import type { Target } from '../../annotation/model.ts';
import type { Place } from '../../annotation/place.ts';
import type { Account } from '../../engine/index.ts';

/** Long passages are known by their beginning and end, in code units. */
const MOST = 160;
const TAIL = 40;

/** The words of a passage as they stand now, or as they were if it lost its place; `null` for a whole account. */
export function passageText(target: Target, place: Place, account: Account | undefined): string | null {
  if (!target.selector) return null;
  const words =
    place.state === 'placed' && account
      ? account.text.slice(place.placement.start, place.placement.end)
      : target.selector.quote.exact;
  return abridge(words.replace(/\s+/g, ' ').trim());
}

function abridge(words: string): string {
  if (words.length <= MOST) return words;
  const head = words.slice(0, MOST - TAIL);
  const tail = words.slice(-TAIL);
  // Whole words; one that is longer than that, as in a text without spaces, is cut.
  return `${head.slice(0, head.lastIndexOf(' ') + 1).trimEnd() || head} … ${tail.slice(tail.indexOf(' ') + 1)}`;
}
