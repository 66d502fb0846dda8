import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { pairToTell } from '../../store/select/pair.ts';
import type { Selection } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { isSameChoice, isSamePair, readStoryPath, storyPath, type View } from './routes.ts';

/**
 * Keeps the address in step with what is chosen, so that it can be handed on, survives a reload, and is what Back goes
 * back to. While a story is not ready its address waits and is not written over.
 */
export function useAddress(id: string, view: View, ready: boolean): void {
  const selection = useApp((state) => state.selection);
  const pair = useApp(pairToTell);
  const { choose, showPair } = useActions();
  const shown = useRef<{ readonly id: string; readonly view: View } | null>(null);

  // Back, Forward, and an address that was typed or followed from outside; a link in the page is no such event.
  useEffect(() => {
    const follow = () => {
      const address = readStoryPath(location.hash.slice(1));
      if (!ready || address?.id !== id) return;
      if (address.pair) showPair(address.pair);
      choose(address.selection);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [id, ready, choose, showPair]);

  useEffect(() => {
    const address = readStoryPath(location.hash.slice(1));
    if (!ready || address?.id !== id) {
      shown.current = null;
      return;
    }
    // The address is already that of another view, which will be drawn next: nothing is to be written over it.
    if (address.view !== view) return;
    const before = shown.current;
    shown.current = { id, view };
    const isChosen = isSameChoice(address.selection, selection);
    if (isChosen && isSamePair(address.pair, pair)) return;
    if (!isChosen && !before && choose(address.selection)) return;
    // Another view is a step of its own already, and takes the choice along; so is nothing but a pair that was not said.
    const replace =
      before?.view !== view || (isChosen ? address.pair === null : isStep(address.selection, selection));
    navigate(storyPath(id, view, selection, pair), { replace });
  }, [id, view, ready, selection, pair, choose]);
}

/** From one difference or note to the next: Back leads out of a walk and not through all of it again. */
function isStep(from: Selection | null, to: Selection | null): boolean {
  return from !== null && to !== null && from.kind !== 'sentence' && from.kind === to.kind;
}
