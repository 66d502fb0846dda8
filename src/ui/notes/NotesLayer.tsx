import type { View } from '../app/routes.ts';
import { DropFile } from './DropFile.tsx';
import { NoteDrawer } from './NoteDrawer.tsx';
import { PickingBanner } from './PickingBanner.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Toasts } from './Toasts.tsx';

/** What is over every view of a story and not needed for the first look: selecting words, what was done, dropped files. */
export default function NotesLayer({ view }: { readonly view: View }) {
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
