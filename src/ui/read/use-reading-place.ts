import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { AccountPair } from '../../store/select/pair.ts';
import type { ReadingMode, Side } from '../../store/state.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { findSentence } from './dom.ts';
import { firstBelow } from './first-below.ts';

/** How long a column must rest before its place is kept, in milliseconds. */
const REST = 400;

/** How far below the edge of its column a sentence is set, in CSS pixels: that of the tabs over a lone column. */
const ROOM = 56;

/**
 * Takes the reader up where she left the accounts, unless something is chosen, which has its own place; and keeps the
 * place of each account on show as she goes on.
 */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  pair: AccountPair,
  { mode, side }: { readonly mode: ReadingMode; readonly side: Side | 'both' },
): void {
  const { keepPlaces } = useActions();
  const readState = useReadState();
  const moved = useRef(false);
  const isKnown = useApp((state) => state.record !== null);

  useLayoutEffect(() => {
    const { selection, places } = readState();
    if (!root.current || selection || moved.current) return;
    for (const { id } of [pair.left, pair.right]) {
      const sentence = findSentence(root.current, id, places[id] ?? 0);
      if (places[id] && sentence) scrollTo(sentence);
    }
    // What the story remembers comes after its first view.
  }, [root, pair, readState, isKnown]);

  const pending = useRef<(() => void) | null>(null);
  // Who leaves before the columns rest leaves them where they are; here they are still drawn.
  useLayoutEffect(() => () => pending.current?.(), []);

  useEffect(() => {
    const reader = root.current;
    if (!reader) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      pending.current = null;
      const places = [pair.left, pair.right].flatMap(({ id }) => {
        const top = topSentence(reader, id);
        return top === null ? [] : [[id, top] as const];
      });
      if (places.length > 0) keepPlaces(Object.fromEntries(places));
    };
    const onScroll = () => {
      moved.current = true;
      pending.current = keep;
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    document.addEventListener('scroll', onScroll, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      pending.current = null;
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [root, pair, mode, side, keepPlaces]);
}

/**
 * Index of the first sentence of an account that is not above its column; `null` while it is not drawn. Looks for the
 * paragraph first, since what stands in one that is out of sight would have to be laid out to be measured.
 */
function topSentence(reader: HTMLElement, account: string): number | null {
  const paragraphs = reader.querySelectorAll(`[data-account="${CSS.escape(account)}"] .paragraph`);
  const [first] = paragraphs;
  if (!first) return null;
  const edge = edgeOf(first);
  const sentences = firstNotAbove(edge, paragraphs).querySelectorAll('[data-sentence]');
  return sentences.length > 0 ? Number(firstNotAbove(edge, sentences).getAttribute('data-sentence')) : null;
}

/** The first of elements, from top to bottom, that ends below an edge, or the last; there must be one. */
function firstNotAbove(edge: number, elements: NodeListOf<Element>): Element {
  const at = firstBelow(elements.length, edge, (i) => elements[i]!.getBoundingClientRect().bottom);
  return elements[Math.min(at, elements.length - 1)]!;
}

/** Where the column of an element begins in the window: its own upper edge, or that of the window below the tabs. */
function edgeOf(element: Element): number {
  const pane = element.closest('.pane');
  return pane && scrolls(pane) ? pane.getBoundingClientRect().top : ROOM;
}

function scrolls(pane: Element): boolean {
  return getComputedStyle(pane).overflowY !== 'visible';
}

function scrollTo(sentence: HTMLElement): void {
  const pane = sentence.closest('.pane');
  const by = sentence.getBoundingClientRect().top - edgeOf(sentence) - 8;
  if (pane && scrolls(pane)) pane.scrollTop += by;
  else window.scrollBy({ top: by, behavior: 'instant' });
}
