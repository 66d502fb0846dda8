import { useEffect } from 'react';
import type { State } from '../../store/state.ts';
import { useApp } from '../hooks.ts';

/** The browser asks before it closes a tab with work that is nowhere else, or that waits for the story to be open. */
export function useUnsavedWarning(): void {
  const unsaved = useApp(isUnsaved);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

function isUnsaved({ saved, record, history, library }: State): boolean {
  if (record === null) return saved?.state === 'saving';
  if (saved?.state !== 'memory-only') return false;
  const isSample = library.some(({ id }) => id === record.id);
  return (
    history.undo !== null ||
    record.annotations.length + record.corrections.length > 0 ||
    (!isSample && record.accounts.some(({ text }) => text !== ''))
  );
}
