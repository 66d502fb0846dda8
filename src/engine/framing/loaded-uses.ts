import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { findCues } from './clauses.ts';
import { BEGINS } from './lexicon.ts';
import { loadedLength } from './sets.ts';
import type { Phrase } from './slots.ts';
import { keyOf, type Passage, type View } from './view.ts';

/**
 * The stance-bearing words of an account in its own voice, outside quotations and what it reports of others ("denied
 * colluding"), by word keys, with their places in order. Linear.
 */
export function loadedUses(view: View, checkpoint: Checkpoint = unhurried): Map<string, Range[]> {
  const uses = new Map<string, Range[]>();
  for (const passage of view.passages) {
    checkpoint();
    const { role, begins } = passage;
    if (role === 'byline' || role === 'bio' || role === 'boilerplate') continue;
    if (begins & BEGINS.loaded) addUses(uses, view, passage);
  }
  return uses;
}

function addUses(uses: Map<string, Range[]>, view: View, passage: Passage): void {
  const { tokens } = passage;
  let reported: Phrase | null = null;
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from]!;
    const length = token.quoted ? 0 : loadedLength(view.lexicon, tokens, from);
    // Most passages hold no such word, and what they report need not be looked for.
    const isOwn = length > 0 && !isIn((reported ??= findReported(view, passage)), from);
    const end = from + (isOwn ? length : 1);
    if (isOwn) {
      const id = tokens.slice(from, end).map(keyOf).join(' ');
      const places = uses.get(id) ?? [];
      places.push({ start: token.start, end: tokens[end - 1]!.end });
      uses.set(id, places);
    }
    from = end;
  }
}

/** In tokens: so little after a reporting verb ("the mayor said on Friday") is who says it or when. */
const CLOSING = 3;

/** What follows is asked or held against somebody, and not said to be so. */
const QUESTIONS = new Set(['whether', 'if']);
const CHARGES = /^(?:charge|allegation|accusation|claim|complaint)s?$/;

/** What the account itself does not say, as far as that can be told: all after a word that opens it, or before one that closes. */
function findReported(view: View, passage: Passage): Phrase {
  const { tokens } = passage;
  const cues = findCues(view, passage).filter(({ hit }) => hit.kind !== 'marker');
  const last = cues.at(-1);
  if (last && tokens.length - last.to <= CLOSING) {
    const { clause } = tokens[last.from]!;
    return { from: 0, to: tokens.findIndex((token) => token.clause === clause) };
  }
  const opener = tokens.findIndex(
    ({ norm }, at) =>
      QUESTIONS.has(norm) || (CHARGES.test(norm) && /^(?:that|of)$/.test(tokens[at + 1]?.norm ?? '')),
  );
  const from = Math.min(cues[0]?.to ?? tokens.length, opener < 0 ? tokens.length : opener);
  return { from, to: tokens.length };
}

function isIn({ from, to }: Phrase, at: number): boolean {
  return from <= at && at < to;
}
