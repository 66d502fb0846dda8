import { useEffect } from 'react';
import { isUnsaved } from '../../store/select/unsaved.ts';
import { useApp } from '../hooks.ts';

/** The browser asks before it closes a tab with work that would be lost. */
export function useUnsavedWarning(): void {
  const unsaved = useApp(isUnsaved);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
