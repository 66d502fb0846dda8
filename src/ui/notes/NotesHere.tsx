import { NotebookPen } from 'lucide-react';
import type { Passage } from '../../store/actions/notes.ts';
import { noteById, notesOnSentence } from '../../store/select/notes.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import type { MessageKey } from '../shared/strings/catalogue.ts';
import { t } from '../shared/t.ts';
import { NoteCard } from './NoteCard.tsx';

/** More than these would hide what else there is to see; the notes view has them all. */
const SHOWN = 50;

/** The notes on a sentence, all of them: also those that lie over each other. */
export function NotesHere({ at }: { readonly at: SentenceRef }) {
  const ids = useApp((state) => notesOnSentence(state, at));
  if (ids.length === 0) return null;
  return (
    <section className="card">
      <h3 className="label">{t('note.here', { n: ids.length })}</h3>
      <ul className="note-list">
        {ids.slice(0, SHOWN).map((id) => (
          <li key={id}>
            <NoteEntry id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteEntry({ id }: { readonly id: string }) {
  const note = useApp((state) => noteById(state, id));
  return note && <NoteCard note={note} />;
}

interface ButtonProps {
  readonly passages: readonly Passage[];
  readonly label: MessageKey;
}

/** Begins a note with its passages filled in. */
export function NoteButton({ passages, label }: ButtonProps) {
  const { addNote } = useActions();
  if (passages.length === 0) return null;
  return (
    <button type="button" className="text-link" onClick={() => addNote(passages)}>
      <NotebookPen aria-hidden="true" /> {t(label)}
    </button>
  );
}
