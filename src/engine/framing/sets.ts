import { derivationOf } from './keys.ts';
import { BEGINS, type FramingLexicon, type SetPlace } from './lexicon.ts';
import type { Phrase } from './slots.ts';
import { keyOf, type Passage, type Token } from './view.ts';

/** Words of a passage that belong to contrast sets. */
export interface SetHit extends Phrase {
  readonly places: readonly SetPlace[];
}

/** The set words of a passage, in order, the longest phrase at each place. Names are none: "Mr. Strong" is not strong. */
export function setHits(lexicon: FramingLexicon, { tokens, begins }: Passage): SetHit[] {
  if (!(begins & BEGINS.set)) return [];
  const hits: SetHit[] = [];
  for (let from = 0; from < tokens.length;) {
    const { name, light, begins } = tokens[from]!;
    const hit = name || light || !(begins & BEGINS.set) ? null : lexicon.sets.at(tokens, from, keyOf);
    const to = from + (hit?.length ?? 1);
    const places = hit ? placesOf(hit.values, tokens[to - 1]!) : [];
    if (places.length > 0) hits.push({ from, to, places });
    from = to;
  }
  // A copy has no room to grow, which pushing left behind the list: it is kept with the marks of its passage.
  return hits.slice();
}

function placesOf(listed: readonly SetPlace[], { norm, key }: Token): readonly SetPlace[] {
  const derivation = derivationOf(norm, key);
  const fits = (place: SetPlace): boolean => place.derivation === derivation;
  return listed.every(fits) ? listed : listed.filter(fits);
}

/** How many tokens a stance-bearing word takes that begins with a token; 0 if none does. */
export function loadedLength(lexicon: FramingLexicon, tokens: readonly Token[], at: number): number {
  const { name, light, begins } = tokens[at]!;
  const hit = name || light || !(begins & BEGINS.loaded) ? null : lexicon.loaded.at(tokens, at, keyOf);
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
  for (let at = from; at < to; at++) if (loadedLength(lexicon, tokens, at) > 0) return true;
  return false;
}
