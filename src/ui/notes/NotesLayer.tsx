import { useEffect } from 'react';
import { useActions, useApp } from '../hooks.ts';
import type { View } from '../app/routes.ts';
import { DropFile } from './DropFile.tsx';
import { NoteDrawer } from './NoteDrawer.tsx';
import { PickingBanner } from './PickingBanner.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Toasts } from './Toasts.tsx';

/** What is over every view of a story and not needed for the first look: selecting words, what was done, dropped files. */
export default function NotesLayer({ view }: { readonly view: View }) {
  useCatchUp();
  useUnsavedWarning();
  return (
    <>
      <SelectionBar />
      <PickingBanner />
      <Toasts />
      {view !== 'accounts' && <DropFile />}
      {view !== 'read' && view !== 'notes' && <NoteDrawer />}
    </>
  );
}

/** The browser asks before it closes a tab with notes that are nowhere else, or that wait for the story to be open. */
function useUnsavedWarning(): void {
  const unsaved = useApp(({ saved, record }) =>
    record === null
      ? saved?.state === 'saving'
      : saved?.state === 'memory-only' && record.annotations.length + record.corrections.length > 0,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/** A tab that slept may have missed what others did. */
function useCatchUp(): void {
  const { catchUp } = useActions();
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible') catchUp();
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [catchUp]);
}
