import { foldText, type FoldedText } from './fold.ts';
import { indexGrams, type GramIndex } from './gram-index.ts';

/** A text to find passages in, prepared once for any number of selectors. */
export interface AnchorText {
  readonly text: string;
  /** The folded text and its index: made when first asked for, since unchanged text never needs them. */
  readonly index: () => AnchorIndex;
}

export interface AnchorIndex {
  readonly folded: FoldedText;
  readonly grams: GramIndex;
}

export function prepareText(text: string): AnchorText {
  let made: AnchorIndex | null = null;
  return { text, index: () => (made ??= makeIndex(text)) };
}

function makeIndex(text: string): AnchorIndex {
  const folded = foldText(text);
  return { folded, grams: indexGrams(folded.text) };
}
