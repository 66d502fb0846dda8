import type { PlacedAnnotation } from '../../annotation/place.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useActions, useApp } from '../hooks.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { t, when } from '../shared/t.ts';
import { Markdown } from './Markdown.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { Passages } from './Passages.tsx';
import { Tags } from './Tags.tsx';

interface Props {
  readonly pair: AccountPair;
  readonly note: PlacedAnnotation;
}

/** A note: what it is about, what it says, and everything that can be done to it. */
export function NotePanel({ pair, note }: Props) {
  const { annotation } = note;
  const editing = useApp((state) => state.editing === annotation.id);
  return (
    <div className="note-panel">
      <Passages pair={pair} note={note} />
      <section className="note-main">
        {editing ? <NoteEditor key={annotation.id} annotation={annotation} /> : <NoteText note={note} />}
        <NoteActions note={note} editing={editing} />
      </section>
    </div>
  );
}

function NoteText({ note: { annotation } }: Pick<Props, 'note'>) {
  const { body, tags } = annotation;
  return (
    <>
      {body.trim() !== '' && <Markdown text={body} />}
      {body.trim() === '' && tags.length === 0 && <p className="text-soft">{t('note.empty')}</p>}
      <Tags ids={tags} />
      <Signature note={annotation} />
    </>
  );
}

/** Who wrote a note and when, and how it stands. */
export function Signature({ note }: { readonly note: PlacedAnnotation['annotation'] }) {
  const { author, created, modified, status } = note;
  const parts = [
    t('note.by', { name: author || t('note.anonymous'), when: when(created) }),
    when(modified) !== when(created) && t('note.edited', { when: when(modified) }),
    status === 'settled' && t('note.status.settled'),
  ].filter((part) => part !== false);
  return <p className="signature">{parts.join(' · ')}</p>;
}

function NoteActions({ note: { annotation }, editing }: Pick<Props, 'note'> & { readonly editing: boolean }) {
  const { editNote, setStatus, removeNote } = useActions();
  const { id, status } = annotation;
  // Beside the text the panel goes, so the focus moves to the sentence that it was about.
  const leave = (act: () => void) => () => {
    const sentence = document.querySelector<HTMLElement>('.sentence[aria-current]');
    act();
    sentence?.focus({ preventScroll: true });
  };
  return (
    <div className="note-actions">
      {editing ? (
        <button type="button" className="button" onClick={leave(() => editNote(null))}>
          {t('note.done')}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => editNote(id)}>
          {t('note.edit')}
        </button>
      )}
      <button
        type="button"
        className="text-link"
        onClick={() => setStatus(id, status === 'open' ? 'settled' : 'open')}
      >
        {t(status === 'open' ? 'note.settle' : 'note.reopen')}
      </button>
      <button type="button" className="text-link" onClick={leave(() => removeNote(id))}>
        {t('note.delete')}
      </button>
      <CopyLink selection={{ kind: 'note', id }} />
    </div>
  );
}
