import { BEGINS } from './lexicon.ts';
import type { Phrase } from './slots.ts';
import { normOf, type Passage, type View } from './view.ts';

/** In tokens: "did not | really | want", "n'a pas été | fermé". */
const REACH = 4;
/** Tokens of the longest marker that may begin there: "is not believed to". */
const LONGEST_MARKER = 4;

/**
 * A phrase with the word before it that denies it or makes it less certain, if only function words lie between: "closed"
 * of "was never closed" would say the contrary of what stands there.
 */
export function withMarker({ lexicon }: View, { tokens }: Passage, phrase: Phrase): Phrase {
  const { from, to } = phrase;
  const clause = tokens[from]!.clause;
  let start = from;
  for (let at = from - 1; at >= 0 && from - at <= REACH && tokens[at]!.clause === clause; at--) {
    const begins = (tokens[at]!.begins & BEGINS.certainty) !== 0;
    const before = begins ? tokens.slice(at, Math.min(from, at + LONGEST_MARKER)) : [];
    const hit = lexicon.certainty.at(before, 0, normOf);
    if (hit && !hit.values.includes('booster')) start = at;
    else if (!tokens[at]!.light) break;
  }
  return { from: start, to };
}
