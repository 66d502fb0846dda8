import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { findCues } from './clauses.ts';
import { loadedLength } from './sets.ts';
import type { Phrase } from './slots.ts';
import type { Passage, View } from './view.ts';

/**
 * The stance-bearing words of an account in its own voice, outside quotations and what it reports of others ("denied
 * colluding"), by word keys, with their places in order. Linear.
 */
export function loadedUses(view: View, checkpoint: Checkpoint = unhurried): Map<string, Range[]> {
  const uses = new Map<string, Range[]>();
  for (const passage of view.passages) {
    checkpoint();
    const { tokens, role } = passage;
    if (role === 'byline' || role === 'bio' || role === 'boilerplate') continue;
    const keys = tokens.map(({ key }) => key);
    const reported = findReported(view, passage);
    for (let from = 0; from < keys.length;) {
      const token = tokens[from]!;
      const length =
        token.quoted || isIn(reported, from) ? 0 : loadedLength(view.lexicon, tokens, from, keys);
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
