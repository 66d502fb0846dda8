import { useEffect } from 'react';
import type { Actions } from '../../store/app.ts';
import { LAYERS } from '../../report/layers.ts';
import type { State } from '../../store/state.ts';
import { useActions, useReadState } from '../hooks.ts';
import { isTyping } from '../shared/is-typing.ts';

/** Where what is typed goes into the story as it is typed: the story's undo is the right one there. */
const STORY_TEXT = '[data-undo="story"]';

/** What Ctrl or ⌘ with a key does: Z undoes, with Shift redoes, as Y does; `null` for any other. */
function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

/** Undo and redo over everything that the reader did; fields that are not part of the story keep their own. */
export function useHistoryKeys(): void {
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const what = historyKey(event);
      if (!what || event.defaultPrevented || !(event.target instanceof Element)) return;
      if (isTyping(event.target) && !event.target.closest(STORY_TEXT)) return;
      event.preventDefault();
      actions[what]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}

/** What each letter does, wherever the focus is; `by` is -1 with Shift, which turns a step round. */
function letterActions(actions: Actions, state: State, by: 1 | -1): Readonly<Record<string, () => void>> {
  const layers = LAYERS.map((layer, i) => [String(i + 1), () => actions.toggleLayer(layer)] as const);
  const back = by > 0 ? -1 : 1;
  return {
    n: () => actions.stepDifference(by),
    j: () => actions.stepDifference(by),
    p: () => actions.stepDifference(back),
    k: () => actions.stepDifference(back),
    q: () => actions.stepQuote(by),
    m: () => actions.stepNote(by),
    s: () => actions.swapSides(),
    r: () => actions.setMode(state.settings.mode === 'rows' ? 'order' : 'rows'),
    ...Object.fromEntries(layers),
  };
}

/** The keys that work wherever the focus is (`key-map.ts` says what each is for); Escape lets go. */
export function useGlobalKeys(): void {
  const actions = useActions();
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      if (event.key === 'Escape') actions.clearSelection();
      const state = readState();
      if (!state.settings.letterKeys) return;
      const act = letterActions(actions, state, event.shiftKey ? -1 : 1)[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions, readState]);
}
