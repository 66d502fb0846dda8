import type { FramingLexicon, SetPlace } from './lexicon.ts';
import type { Phrase } from './slots.ts';
import type { Token } from './view.ts';

/** Words of a passage that belong to contrast sets. */
export interface SetHit extends Phrase {
  readonly places: readonly SetPlace[];
}

/** The set words of a passage, in order, the longest phrase at each place. Names are none: "Mr. Strong" is not strong. */
export function setHits(lexicon: FramingLexicon, tokens: readonly Token[]): SetHit[] {
  const keys = tokens.map(({ key }) => key);
  const hits: SetHit[] = [];
  for (let from = 0; from < keys.length;) {
    const hit = tokens[from]!.name || tokens[from]!.light ? null : lexicon.sets.at(keys, from);
    if (hit) hits.push({ from, to: from + hit.length, places: hit.values });
    from += hit?.length ?? 1;
  }
  return hits;
}

/** Whether a stance-bearing word begins at a place or lies in a phrase. */
export function isLoaded(lexicon: FramingLexicon, tokens: readonly Token[], { from, to }: Phrase): boolean {
  const keys = tokens.map(({ key }) => key);
  for (let at = from; at < to; at++)
    if (!tokens[at]!.name && !tokens[at]!.light && lexicon.loaded.at(keys, at)) return true;
  return false;
}

/** Whether a phrase holds a stance-bearing word, or one from the coloured side of a contrast set. */
export function isCharged(lexicon: FramingLexicon, tokens: readonly Token[], phrase: Phrase): boolean {
  if (isLoaded(lexicon, tokens, phrase)) return true;
  const inside = tokens.slice(phrase.from, phrase.to);
  return setHits(lexicon, inside).some(({ places }) => places.every(({ charged }) => charged));
}
