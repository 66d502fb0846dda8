import { useEffect } from 'react';
import type { View } from '../app/routes.ts';
import { useUnsavedWarning } from '../app/use-unsaved-warning.ts';
import { useActions } from '../hooks.ts';
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
