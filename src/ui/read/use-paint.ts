import { useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import { findSentence } from './dom.ts';
import { placesOf, type NamedRange, type Place } from './highlight-ranges.ts';

/** Whether the browser paints ranges itself; where it does not, sentences are cut into <mark> elements. */
export const PAINTS_RANGES =
  typeof CSS !== 'undefined' && typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** Painted over the layers. */
const ON_TOP: ReadonlySet<string> = new Set(['finding', 'note', 'search', 'hit']);

/** From so many marks on it is cheaper to look through all sentences once than for each mark. */
const MANY = 24;

/** What is painted in a part of a text: the layers that are on, and over them what is looked for or chosen. */
export interface ColumnMarks {
  readonly layers: readonly NamedRange[];
  readonly words: readonly NamedRange[];
}

/** The same list whenever there are none. */
export const NO_MARKS: readonly NamedRange[] = [];

/**
 * Paints the marks of an account whose sentences stand in `root`; where those are not `drawn` yet there is nothing to
 * paint. Returns the marks that are left to be drawn as elements, where the browser cannot paint ranges. What changes with
 * each press is painted by itself, so that the layers stay as they are.
 */
export function useMarksIn(
  root: RefObject<HTMLElement | null>,
  account: Account,
  { layers, words, drawn }: ColumnMarks & { readonly drawn: boolean },
): readonly NamedRange[] {
  usePaint(root, account, drawn ? layers : NO_MARKS);
  usePaint(root, account, drawn ? words : NO_MARKS);
  return useMemo(() => (PAINTS_RANGES ? NO_MARKS : [...layers, ...words]), [layers, words]);
}

/**
 * Paints marks of an account whose sentences stand in `root`, without touching React's own elements. Adds to what is
 * painted already under the same names, and takes away no more than its own.
 */
function usePaint(root: RefObject<HTMLElement | null>, account: Account, marks: readonly NamedRange[]): void {
  useLayoutEffect(() => {
    if (!PAINTS_RANGES || !root.current || marks.length === 0) return;
    const find = finder(root.current, account, marks.length);
    const painted = marks.flatMap((mark) => {
      const range = domRange(find, account, mark);
      return range ? [{ highlight: highlightOf(mark.name).add(range), range }] : [];
    });
    return () => {
      for (const { highlight, range } of painted) highlight.delete(range);
    };
  }, [root, account, marks]);
}

function highlightOf(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  if (ON_TOP.has(name)) highlight.priority = 1;
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** Finds the element of a sentence by its index. */
type Find = (sentence: number) => Element | null;

function finder(root: HTMLElement, account: Account, marks: number): Find {
  if (marks < MANY) return (sentence) => findSentence(root, account.id, sentence);
  const elements = root.querySelectorAll(`[data-account="${CSS.escape(account.id)}"] [data-sentence]`);
  const byIndex = new Map(Array.from(elements, (each) => [Number(each.getAttribute('data-sentence')), each]));
  return (sentence) => byIndex.get(sentence) ?? null;
}

function domRange(find: Find, account: Account, mark: NamedRange): Range | null {
  const places = placesOf(account.sentences, mark);
  const start = places && textAt(find, places.start);
  const end = places && textAt(find, places.end);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function textAt(find: Find, { sentence, offset }: Place) {
  const node = find(sentence)?.firstChild;
  return node instanceof Text ? { node, offset: Math.min(offset, node.length) } : null;
}
