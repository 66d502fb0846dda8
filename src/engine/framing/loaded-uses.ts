import type { Range } from '../text/range.ts';
import type { View } from './view.ts';

/** The stance-bearing words of an account outside its quotations, by word keys, with their places in order. Linear. */
export function loadedUses(view: View): Map<string, Range[]> {
  const uses = new Map<string, Range[]>();
  for (const { tokens, role } of view.passages) {
    if (role === 'byline' || role === 'bio' || role === 'boilerplate') continue;
    const keys = tokens.map(({ key }) => key);
    for (let from = 0; from < keys.length;) {
      const token = tokens[from]!;
      const hit = token.quoted || token.name || token.light ? null : view.lexicon.loaded.at(keys, from);
      const end = from + (hit?.length ?? 1);
      if (hit) {
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
