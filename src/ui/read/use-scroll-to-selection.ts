import { useEffect, type RefObject } from 'react';
import { connections, selectedSpans, sentencesOfSpans } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import type { ReadingMode } from '../../store/state.ts';
import { useApp } from '../hooks.ts';
import { findSentence, scrollBehavior, unfold } from './dom.ts';

/** Kept between a sentence that is scrolled to and the edge of its column, in CSS pixels. */
const MARGIN = 48;

/**
 * Brings what is selected into view, and its counterparts level with it: only what cannot be seen is moved, so that a
 * click does not shift what is being read.
 */
export function useScrollToSelection(
  root: RefObject<HTMLElement | null>,
  pair: AccountPair,
  mode: ReadingMode,
): void {
  const selection = useApp((state) => state.selection);
  const spans = useApp(selectedSpans);
  const ties = useApp(connections);
  useEffect(() => {
    const element = root.current;
    if (!element || !selection) return;
    const places = [pair.left, pair.right].map(({ id }, i) => {
      const own =
        selection.kind !== 'sentence'
          ? spans && sentencesOfSpans(pair, spans, id)[0]
          : id === selection.account
            ? selection.sentence
            : undefined;
      return { id, own, across: ties[0]?.[i === 0 ? 'left' : 'right'][0] };
    });
    const show = () => {
      const [left, right] = places.map(({ id, own, across }) => {
        const sentence = own ?? across;
        return sentence === undefined ? null : findSentence(element, id, sentence);
      });
      const [anchor, other] = places[0]?.own === undefined ? [right, left] : [left, right];
      reveal(anchor ?? null, null);
      if (mode === 'order') reveal(other ?? null, anchor ?? null);
    };
    // The inspector opens after this and takes height from the columns, so look again whenever they change size.
    const observer = new ResizeObserver(show);
    for (const pane of element.querySelectorAll('.pane')) observer.observe(pane);
    return () => observer.disconnect();
  }, [root, pair, mode, selection, spans, ties]);
}

/** Scrolls the column of an element so that it is in view, at the height of `level` if there is one. */
function reveal(element: HTMLElement | null, level: HTMLElement | null): void {
  const pane = element?.closest('.pane');
  if (!element || !pane) return;
  unfold(element);
  const scrolls = getComputedStyle(pane).overflowY !== 'visible';
  const view = scrolls ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight, height: innerHeight };
  const box = element.getBoundingClientRect();
  if (box.top >= view.top + MARGIN && box.bottom <= view.bottom - MARGIN) return;
  const middle = view.top + (view.height - box.height) / 2;
  const wanted = level ? level.getBoundingClientRect().top : Math.max(view.top + MARGIN, middle);
  const top = Math.min(wanted, Math.max(view.top + MARGIN, view.bottom - MARGIN - box.height));
  const move = { top: box.top - top, behavior: scrollBehavior() };
  if (scrolls) pane.scrollBy(move);
  else window.scrollBy(move);
}
