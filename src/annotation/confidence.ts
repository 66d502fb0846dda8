/**
 * Confidence, 0..1, is for ordering places and for asking the reader to look; it is not a probability. Below `LOW` a
 * place is shown with a question; below `LOST` there is no place at all.
 */
export const CONFIDENCE = {
  /** Same words, same place, same context. */
  position: 1,
  /** Same words in the same context at another place, nowhere else. */
  context: 0.99,
  /** The same but for case, spacing or the style of quotation marks. */
  foldedContext: 0.97,
  /** Between the remembered contexts stand other words: the place is right, the words are gone. */
  gap: 0.5,
  /** At most, for a word or two of which the context changed on both sides: their like stands in many places. */
  chance: 0.65,
  /** The words stand in the text once, without their context. */
  sole: 0.5,
  /** Two places are equally good: the nearer one is taken, and nobody can know. */
  ambiguous: 0.5,
  LOW: 0.7,
  LOST: 0.45,
} as const;

/**
 * Context that agrees by less than `least` says nothing: any two English texts share half of their letters in order.
 * From `most` on it is the same text with a word changed. In between it is rather another text with the same phrases.
 */
const AGREEING = { least: 0.7, most: 0.9 } as const;

/**
 * How many agreeing code units make a place half as sure as it can get. A sentence of 100 that moved away from its
 * neighbours stays sure (0.8), one of 40 does not (0.56): its like may stand elsewhere.
 */
const TELLING = 100;

/** Context that our own selectors have inside of a text, and at its ends; with less, no place is as sure. */
const USUAL = 64;
const FEW = 32;

/** What of a selector stands at a place. */
export interface Agreement {
  /** Likeness of the words, 0..1, and how many code units were remembered. */
  readonly words: number;
  readonly length: number;
  /** Likeness of the context on either side, 0..1, and how many code units were remembered. */
  readonly before: number;
  readonly prefix: number;
  readonly after: number;
  readonly suffix: number;
}

/** How sure a place is, taken alone: by how much agrees, in relation to how much could. */
export function confidenceOf({ words, length, before, prefix, after, suffix }: Agreement): number {
  const sure = (count: number): number => count / (count + TELLING);
  const agreeing = words * length + agreement(before) * prefix + agreement(after) * suffix;
  const context = prefix + suffix < FEW ? USUAL : prefix + suffix;
  return (words * sure(agreeing)) / sure(length + context);
}

function agreement(likeness: number): number {
  return Math.min(1, Math.max(0, (likeness - AGREEING.least) / (AGREEING.most - AGREEING.least)));
}
