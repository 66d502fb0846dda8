import { useEffect, type RefObject } from 'react';
import { selectedFinding } from '../../store/select/differences.ts';
import { connections, sentencesOfFinding } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useApp } from '../hooks.ts';
import { findSentence, scrollBehavior } from './dom.ts';

/** Kept between a sentence that is scrolled to and the edge of its column, in CSS pixels. */
const MARGIN = 48;

/**
 * Brings what is selected into view, and its counterparts level with it: only what cannot be seen is moved, so that a
 * click does not shift what is being read.
 */
export function useScrollToSelection(root: RefObject<HTMLElement | null>, pair: AccountPair): void {
  const selection = useApp((state) => state.selection);
  const finding = useApp(selectedFinding);
  const ties = useApp(connections);
  useEffect(() => {
    if (!root.current || !selection) return;
    const at = (account: string, sentence: number | undefined) =>
      root.current && sentence !== undefined ? findSentence(root.current, account, sentence) : null;
    const [left, right] =
      selection.kind === 'sentence'
        ? [pair.left, pair.right].map(({ id }) => (id === selection.account ? selection.sentence : undefined))
        : [pair.left, pair.right].map(({ id }) => finding && sentencesOfFinding(pair, finding, id)[0]);
    const tie = ties[0];
    const leftElement = at(pair.left.id, left ?? tie?.left[0]);
    const rightElement = at(pair.right.id, right ?? tie?.right[0]);
    const anchor = left === undefined ? rightElement : leftElement;
    reveal(anchor, null);
    reveal(anchor === leftElement ? rightElement : leftElement, anchor);
  }, [root, pair, selection, finding, ties]);
}

/** Scrolls the column of an element so that it is in view, at the height of `level` if there is one. */
function reveal(element: HTMLElement | null, level: HTMLElement | null): void {
  const pane = element?.closest('.pane');
  if (!element || !pane) return;
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
