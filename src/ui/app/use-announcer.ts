import { useCallback, useEffect } from 'react';
import { useOnChange, useReadState } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { toastText } from '../shared/toast-text.ts';
import { reached, sidesAfter, switched } from './announcement.ts';
import { LIVE } from './LiveRegions.tsx';

/**
 * Tells a screen reader what was reached, and what was just done; each change once, and what did not change never.
 * Gives a way to tell what no change of the state shows.
 */
export function useAnnouncer(): (words: string) => void {
  const readState = useReadState();
  const language = useLanguage();
  useEffect(() => {
    put(LIVE.reached, reached(readState(), null));
    put(LIVE.done, '');
  }, [readState, language]);
  useOnChange((state, before) => {
    put(LIVE.reached, reached(state, before));
    put(LIVE.done, sidesAfter(state, before));
    put(LIVE.done, switched(state, before, document.activeElement));
    if (state.toast && state.toast !== before.toast) put(LIVE.done, toastText(state.toast));
  });
  return useCallback((words: string) => put(LIVE.done, words), []);
}

/** Puts words where screen readers listen, as new ones even if they are the same; `null` leaves those that are there. */
function put(region: string, words: string | null): void {
  if (words !== null) document.getElementById(region)?.replaceChildren(words);
}
