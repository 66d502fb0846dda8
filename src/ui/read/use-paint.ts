import { useLayoutEffect, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import { placesOf, type NamedRange, type Place } from './highlight-ranges.ts';
import { findSentence } from './dom.ts';

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
    for (const { account, marks } of columns)
      for (const mark of marks) {
        const range = domRange(root.current, account, mark);
        if (!range) continue;
        const highlight = painted.get(mark.name) ?? new Highlight();
        painted.set(mark.name, highlight.add(range));
      }
    for (const [name, highlight] of painted) {
      if (name === 'finding') highlight.priority = TOP;
      CSS.highlights.set(name, highlight);
    }
    return () => {
      for (const name of painted.keys()) CSS.highlights.delete(name);
    };
  }, [root, columns]);
}

function domRange(root: HTMLElement, account: Account, mark: NamedRange): Range | null {
  const places = placesOf(account.sentences, mark);
  const start = places && textAt(root, account, places.start);
  const end = places && textAt(root, account, places.end);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function textAt(root: HTMLElement, account: Account, { sentence, offset }: Place) {
  const node = findSentence(root, account.id, sentence)?.firstChild;
  return node instanceof Text ? { node, offset: Math.min(offset, node.length) } : null;
}
