import { useEffect } from 'react';
import { useActions, useReadState } from '../hooks.ts';

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open] *';
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/** The keys that work wherever the focus is: n or j and p or k step through the differences, Escape lets go. */
export function useGlobalKeys(): void {
  const { stepDifference, clearSelection } = useActions();
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
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
