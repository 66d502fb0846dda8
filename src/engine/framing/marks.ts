import { flatMap } from '../text/flat-map.ts';
import { BEGINS, type FramingLexicon } from './lexicon.ts';
import { loadedLength, setHits, type SetHit } from './sets.ts';
import type { Phrase } from './slots.ts';
import type { Passage, Token, View } from './view.ts';

/** What the word lists say of the words of a passage: 1 or 0 for each token, or nothing at all if all would be 0. */
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
  const sets = setHits(view.lexicon, passage);
  const loaded = begins & BEGINS.loaded ? loadedIn(view.lexicon, tokens) : [];
  const charged = sets.filter(({ places }) => places.every((place) => place.charged));
  const forceful = reporting.filter(({ stance }) => stance !== 'neutral');
  const marked = (phrases: readonly Phrase[]) => marksAt(phrases, tokens.length);
  return { loaded: marked(loaded), charged: marked(charged), forceful: marked(forceful), sets };
}

function loadedIn(lexicon: FramingLexicon, tokens: readonly Token[]): Phrase[] {
  return flatMap(tokens, (_, from): Phrase[] => {
    const length = loadedLength(lexicon, tokens, from);
    return length > 0 ? [{ from, to: from + length }] : [];
  });
}

/** Most passages have no marks of a kind: an array of zeros for each of them takes 200 bytes beside its zeros. */
const NONE = new Uint8Array(0);

function marksAt(phrases: readonly Phrase[], tokens: number): Uint8Array {
  if (phrases.length === 0) return NONE;
  const marks = new Uint8Array(tokens);
  for (const { from, to } of phrases) marks.fill(1, from, to);
  return marks;
}
