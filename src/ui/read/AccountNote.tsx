import type { Account } from '../../engine/index.ts';
import { notesOf } from '../../store/select/notes.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** The notes on an account as a whole: how to open the last of them, and how to begin one. */
export function AccountNote({ account }: { readonly account: Account }) {
  const { addNote, selectNote } = useActions();
  const last = useApp(
    (state) =>
      notesOf(state).findLast(({ targets }) =>
        targets.some((target) => target.account === account.id && target.selector === null),
      )?.id,
  );
  return (
    <>
      {last !== undefined && (
        <button type="button" className="text-link" onClick={() => selectNote(last)}>
          {t('note.onAccount')}
        </button>
      )}
      <button
        type="button"
        className="text-link"
        onClick={() => addNote([{ account: account.id, range: null }])}
      >
        {t('note.addAccount')}
      </button>
    </>
  );
}
