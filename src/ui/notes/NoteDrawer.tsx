import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { selectedNote } from '../../store/select/notes.ts';
import { accountPair, type AccountPair } from '../../store/select/pair.ts';
import { storyPath } from '../app/routes.ts';
import { useApp } from '../hooks.ts';
import Inspector from '../inspect/Inspector.tsx';

/** The open note on views that have no inspector: written where it was begun, beside what it is about. */
export function NoteDrawer() {
  const pair = useApp(accountPair);
  const open = useApp((state) => selectedNote(state) !== null);
  return open && pair ? <Drawer pair={pair} /> : null;
}

function Drawer({ pair }: { readonly pair: AccountPair }) {
  const storyId = useApp((state) => state.storyId);
  const [, navigate] = useLocation();
  // What had the focus before the note took it gets it back.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
  return (
    <div className="note-drawer">
      <Inspector
        pair={pair}
        tour={false}
        onGoTo={() => {
          if (storyId !== null) navigate(storyPath(storyId));
        }}
      />
    </div>
  );
}
