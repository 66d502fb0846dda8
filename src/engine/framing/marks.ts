import { BEGINS } from './lexicon.ts';
import { loadedLength, setHits, type SetHit } from './sets.ts';
import type { Passage, View } from './view.ts';

/** What the word lists say of the words of a passage, 1 or 0 for each token. */
export interface Marks {
  /** Stance-bearing. */
  readonly loaded: Uint8Array;
  /** On the coloured side of a contrast set. */
  readonly charged: Uint8Array;
  /** A reporting word that is more than "said". */
  readonly forceful: Uint8Array;
  /** The members of contrast sets, in order. */
  readonly sets: readonly SetHit[];
}

/** The marks of passages of an account, each passage looked up once. */
export function marksReader(view: View): (passage: Passage) => Marks {
  const known = new Map<Passage, Marks>();
  return (passage) => {
    const marks = known.get(passage) ?? readMarks(view, passage);
    known.set(passage, marks);
    return marks;
  };
}

function readMarks(view: View, passage: Passage): Marks {
  const { tokens, begins, reporting } = passage;
  const blank = () => new Uint8Array(tokens.length);
  const sets = setHits(view.lexicon, passage);
  const marks: Marks = { loaded: blank(), charged: blank(), forceful: blank(), sets };
  if (begins & BEGINS.loaded)
    tokens.forEach((_, at) => marks.loaded.fill(1, at, at + loadedLength(view.lexicon, tokens, at)));
  for (const { from, to, places } of sets)
    if (places.every(({ charged }) => charged)) marks.charged.fill(1, from, to);
  for (const { from, to, stance } of reporting) if (stance !== 'neutral') marks.forceful.fill(1, from, to);
  return marks;
}
