import { derivationOf } from './keys.ts';
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
    const to = from + (hit?.length ?? 1);
    const places = hit ? placesOf(hit.values, tokens[to - 1]!) : [];
    if (places.length > 0) hits.push({ from, to, places });
    from = to;
  }
  return hits;
}

function placesOf(listed: readonly SetPlace[], { norm, key }: Token): SetPlace[] {
  const derivation = derivationOf(norm, key);
  return listed.filter((place) => place.derivation === derivation);
}

/**
 * How many tokens a stance-bearing word takes that begins with a token; 0 if none does. `keys` are those of the tokens from
 * `offset` on.
 */
export function loadedLength(
  lexicon: FramingLexicon,
  tokens: readonly Token[],
  at: number,
  keys: readonly string[],
  offset = 0,
): number {
  const { name, light } = tokens[at]!;
  const hit = name || light ? null : lexicon.loaded.at(keys, at - offset);
  if (!hit) return 0;
  const { norm, key } = tokens[at + hit.length - 1]!;
  const derivation = derivationOf(norm, key);
  const fits = hit.values.some(
    (place) => place.derivation === derivation && (!place.gerund || norm.endsWith('ing')),
  );
  return fits ? hit.length : 0;
}

/** Whether a stance-bearing word begins in a phrase. */
export function isLoaded(lexicon: FramingLexicon, tokens: readonly Token[], { from, to }: Phrase): boolean {
  const keys = tokens.slice(from, to + LONGEST_LOADED).map(({ key }) => key);
  for (let at = from; at < to; at++) if (loadedLength(lexicon, tokens, at, keys, from) > 0) return true;
  return false;
}

/** In tokens, beyond the first: the longest phrase of the list of stance-bearing words. */
const LONGEST_LOADED = 3;
