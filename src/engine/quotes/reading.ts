import type { Cue } from '../model.ts';
import type { Range } from '../text/range.ts';
import type { ReportingHit } from '../text/reporting.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';

/** What is seen of a candidate: distinct names and, at the same places, values; a yes is 1. */
export interface Features {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

/** How the words of a candidate stand to the quotation. */
export type Shape =
  | 'before' // Roe said: "…"
  | 'beforeMain' // Roe went on for an hour, saying "…"
  | 'beforeInverted' // Gestern sagte Roe: „…“
  | 'after' // "…," Roe said
  | 'inverted' // "…," said Roe
  | 'according' // according to Roe, "…"
  | 'colon' // Roe: "…"
  | 'dash' // "…" – Roe
  | 'subject' // Roe likened it to a "…"
  | 'implied' // «…», añadió
  | 'carried' // "…," Roe said. "…"
  | 'reported' // Roe said that it was late. "…"
  | 'announced' // Roe said this in reply: a paragraph that only introduces the next
  | 'floating' // a paragraph without a cue, after one in which Roe spoke
  | 'nobody';

/** A way to read who says a quotation and which words introduce it. */
export interface Candidate {
  readonly shape: Shape;
  /** Places in the text. */
  readonly speaker: Range | null;
  readonly cue: Cue | null;
  readonly features: Features;
}

/** Who spoke last, for quotations that name nobody. */
export interface Talk {
  readonly speaker: Range;
  readonly cue: Cue | null;
  /** Token of the quotation in its frame, and the frame's number. */
  readonly quote: number;
  readonly frame: number;
  /** Whether its cue came after it, so that what follows goes on with it. */
  readonly cueAfter: boolean;
}

/** Where a candidate's words are, as tokens. */
export interface Reading {
  readonly shape: Shape;
  readonly speaker: Phrase | null;
  readonly hit: ReportingHit | null;
}

/** What came before the quotation's frame. */
export interface Before {
  readonly scene: Scene | null;
  readonly talk: Talk | null;
  /** Number of the frame that the quotation is in. */
  readonly frame: number;
}
