import { useEffect, type RefObject } from 'react';
import { useApp } from '../hooks.ts';

/**
 * A step from a sentence to a difference, a quotation or a note takes the focus along: it would stay behind out of sight,
 * and the next arrow would lead back to where the reader came from.
 */
export function useFocusFollows(root: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => state.selection);
  useEffect(() => {
    const from = document.activeElement;
    if (!selection || !from?.matches('.sentence:not([data-mark])') || !root.current?.contains(from)) return;
    root.current
      .querySelector<HTMLElement>('.sentence[data-mark="selected"]')
      ?.focus({ preventScroll: true });
  }, [root, selection]);
}
