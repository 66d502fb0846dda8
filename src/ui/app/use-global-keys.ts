import { useEffect } from 'react';
import { useActions, useReadState } from '../hooks.ts';
import { isTyping } from '../shared/is-typing.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

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

/** The keys that work wherever the focus is: n or j and p or k step through the differences, Escape lets go. */
export function useGlobalKeys(): void {
  const { stepDifference, clearSelection } = useActions();
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      if (event.key === 'Escape') clearSelection();
      const step = STEPS[event.key];
      if (!step || !readState().settings.letterKeys) return;
      event.preventDefault();
      stepDifference(step);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stepDifference, clearSelection, readState]);
}
