import { useEffect, type RefObject } from 'react';
import { connections, selectedSpans, sentencesOfSpans } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import type { ReadingMode } from '../../store/state.ts';
import { useApp } from '../hooks.ts';
import { findSentence, scrollBehavior, unfold } from './dom.ts';

/** What says that the reader goes elsewhere by herself. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Anywhere in the page, as the browser's own search begins; and not by the very press that selected. */
const HEARD = { once: true, passive: true, capture: true } as const;

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
      const first = reveal(anchor ?? null, null);
      const second = mode === 'order' ? reveal(other ?? null, first?.top ?? null) : null;
      // Only on a way of ours is there an end to look at: a place found in the page is the reader's.
      ours = first?.moves === true || second?.moves === true;
    };
    let ours = false;
    let gone: Element | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      const isElsewhere = target instanceof Element && target.matches('.pane :not(.sentence[data-mark])');
      gone = isElsewhere ? target : null;
    };
    element.addEventListener('focusin', onFocus);
    // The inspector opens after this and takes height from the columns, so look again whenever they change size: at where
    // the reader is who has gone on meanwhile.
    const observer = new ResizeObserver(() => {
      if (gone === null) show();
      else gone.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    for (const pane of element.querySelectorAll('.pane')) observer.observe(pane);
    // What was far away is drawn on the way and may be higher than it was thought to be: look again where the way ends.
    const lookAgain = () => {
      if (ours) show();
    };
    const stopLooking = () => element.removeEventListener('scrollend', lookAgain, { capture: true });
    element.addEventListener('scrollend', lookAgain, { capture: true });
    for (const type of HANDS) document.addEventListener(type, stopLooking, HEARD);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocus);
      stopLooking();
      for (const type of HANDS) document.removeEventListener(type, stopLooking, HEARD);
    };
  }, [root, pair, mode, selection, spans, ties]);
}

/**
 * Scrolls the column of an element so that it is in view, at the height of `level` if there is one. Returns the height in
 * the window at which it will stand, while its column glides it is not there yet, and whether the column moves. `null` for
 * an element that is not drawn.
 */
function reveal(
  element: HTMLElement | null,
  level: number | null,
): { readonly top: number; readonly moves: boolean } | null {
  const pane = element?.closest('.pane');
  if (!element || !pane) return null;
  unfold(element);
  const scrolls = getComputedStyle(pane).overflowY !== 'visible';
  const view = scrolls ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight, height: innerHeight };
  const box = element.getBoundingClientRect();
  if (box.top >= view.top + MARGIN && box.bottom <= view.bottom - MARGIN)
    return { top: box.top, moves: false };
  const middle = view.top + (view.height - box.height) / 2;
  const top = within(level ?? middle, view.top + MARGIN, view.bottom - MARGIN - box.height);
  // To a place, not by a way: asked again while it glides, a way would be added to where the first glide ends.
  const from = scrolls ? pane.scrollTop : window.scrollY;
  const move = { top: from + box.top - top, behavior: scrollBehavior() };
  if (scrolls) pane.scrollTo(move);
  else window.scrollTo(move);
  return { top, moves: true };
}

/** A number no less than `least`, and no more than `most` unless that is less still. */
function within(wanted: number, least: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
