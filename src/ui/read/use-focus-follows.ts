import { useEffect } from 'react';
import { useApp } from '../hooks.ts';

/**
 * A step from a sentence to a difference, a quotation or a note takes the focus along: it would stay behind out of sight,
 * and the next arrow would lead back to where the reader came from. At once, and not when the inspector has opened: by then
 * the reader may have gone on.
 */
export function useFocusFollows(): void {
  const selection = useApp((state) => state.selection);
  useEffect(() => {
    if (!selection || !document.activeElement?.matches('.sentence:not([data-mark])')) return;
    document.querySelector<HTMLElement>('.sentence[data-mark="selected"]')?.focus({ preventScroll: true });
  }, [selection]);
}
