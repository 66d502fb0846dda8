import { useLayoutEffect, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import { placesOf, type NamedRange, type Place } from './highlight-ranges.ts';

/** Whether the browser paints ranges itself; where it does not, sentences are cut into <mark> elements. */
export const PAINTS_RANGES =
  typeof CSS !== 'undefined' && typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** Painted over the layers. */
const TOP = 1;

export interface Painted {
  readonly account: Account;
  readonly marks: readonly NamedRange[];
}

/** Paints the marks of the accounts whose columns stand in `root`, without touching React's own elements. */
export function usePaint(root: RefObject<HTMLElement | null>, columns: readonly Painted[]): void {
  useLayoutEffect(() => {
    if (!PAINTS_RANGES || !root.current) return;
    const painted = new Map<string, Highlight>();
    for (const { account, marks } of columns) {
      const sentences = sentenceElements(root.current, account);
      for (const mark of marks) {
        const range = domRange(sentences, account, mark);
        if (!range) continue;
        const highlight = painted.get(mark.name) ?? new Highlight();
        painted.set(mark.name, highlight.add(range));
      }
    }
    for (const [name, highlight] of painted) {
      if (name === 'finding' || name === 'note' || name === 'search') highlight.priority = TOP;
      CSS.highlights.set(name, highlight);
    }
    return () => {
      for (const name of painted.keys()) CSS.highlights.delete(name);
    };
  }, [root, columns]);
}

/** The elements of an account's sentences, by index: looked up once for any number of marks. */
function sentenceElements(root: HTMLElement, account: Account): ReadonlyMap<number, Element> {
  const elements = root.querySelectorAll(`[data-account="${CSS.escape(account.id)}"] [data-sentence]`);
  return new Map(Array.from(elements, (each) => [Number(each.getAttribute('data-sentence')), each]));
}

function domRange(sentences: ReadonlyMap<number, Element>, account: Account, mark: NamedRange): Range | null {
  const places = placesOf(account.sentences, mark);
  const start = places && textAt(sentences, places.start);
  const end = places && textAt(sentences, places.end);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function textAt(sentences: ReadonlyMap<number, Element>, { sentence, offset }: Place) {
  const node = sentences.get(sentence)?.firstChild;
  return node instanceof Text ? { node, offset: Math.min(offset, node.length) } : null;
}
