import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { loadedLength } from './sets.ts';
import type { View } from './view.ts';

/** The stance-bearing words of an account outside its quotations, by word keys, with their places in order. Linear. */
export function loadedUses(view: View, checkpoint: Checkpoint = unhurried): Map<string, Range[]> {
  const uses = new Map<string, Range[]>();
  for (const { tokens, role } of view.passages) {
    checkpoint();
    if (role === 'byline' || role === 'bio' || role === 'boilerplate') continue;
    const keys = tokens.map(({ key }) => key);
    for (let from = 0; from < keys.length;) {
      const token = tokens[from]!;
      const length = token.quoted ? 0 : loadedLength(view.lexicon, tokens, from, keys);
      const end = from + Math.max(1, length);
      if (length > 0) {
        const id = keys.slice(from, end).join(' ');
        const places = uses.get(id) ?? [];
        places.push({ start: token.start, end: tokens[end - 1]!.end });
        uses.set(id, places);
      }
      from = end;
    }
  }
  return uses;
}
