import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Annotation } from '../../annotation/model.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { movedCaret } from './moved-caret.ts';
import { TagPicker } from './TagPicker.tsx';

/** Writes a note: every word is kept as it is typed. */
export function NoteEditor({ annotation }: { readonly annotation: Annotation }) {
  const { typeNote, toggleTag, editNote } = useActions();
  const readState = useReadState();
  const hint = useId();
  const { id, body } = annotation;
  const { field, remember } = useSteadyCaret(body);
  useEffect(() => field.current?.focus(), [field]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      document.querySelector<HTMLElement>('.sentence[aria-current]')?.focus({ preventScroll: true });
      editNote(null);
    }
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    // On some keyboards Alt makes another character, so the key itself counts too.
    const typed = [event.key.toLowerCase(), event.code.replace(/^(Key|Digit)/, '').toLowerCase()];
    const code = readState().record?.codebook.find(
      ({ key }) => key !== null && typed.includes(key.toLowerCase()),
    );
    if (!code) return;
    event.preventDefault();
    toggleTag(id, code.id);
  };

  return (
    <div className="note-editor" data-undo="story" onKeyDown={onKeyDown}>
      <label className="label" htmlFor={`${hint}body`}>
        {t('note.body')}
      </label>
      <textarea
        ref={field}
        id={`${hint}body`}
        className="field"
        rows={4}
        value={body}
        dir="auto"
        aria-describedby={hint}
        onSelect={(event) => remember(event.currentTarget)}
        onChange={(event) => {
          remember(event.target);
          typeNote(id, event.target.value);
        }}
      />
      <p id={hint} className="hint">
        {t('note.body.hint')}
      </p>
      <TagPicker annotation={annotation} />
      <Author annotation={annotation} />
    </div>
  );
}

/** Keeps the caret with its words when another tab, undo or a merged file changes the text that is being written. */
function useSteadyCaret(body: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  const known = useRef({ text: body, start: body.length, end: body.length });
  useLayoutEffect(() => {
    const { text, start, end } = known.current;
    if (text === body) return;
    const [from, to] = [movedCaret(text, body, start), movedCaret(text, body, end)];
    known.current = { text: body, start: from, end: to };
    field.current?.setSelectionRange(from, to);
  }, [body]);
  const remember = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    known.current = { text: value, start: selectionStart, end: selectionEnd };
  };
  return { field, remember };
}

/** Asks for the reader's name, once; the notes written before it get it too. */
function Author({ annotation }: { readonly annotation: Annotation }) {
  const author = useApp((state) => state.settings.author);
  const { signAs } = useActions();
  const [asked] = useState(author === '');
  const [name, setName] = useState(author);
  const [changing, setChanging] = useState(asked);
  const fieldId = useId();
  if (!changing)
    return (
      <p className="hint">
        {t('note.by', { name: annotation.author || t('note.anonymous'), when: '' }).replace(/, $/, '')}{' '}
        <button type="button" className="text-link" onClick={() => setChanging(true)}>
          {t('note.author.change')}
        </button>
      </p>
    );
  return (
    <div className="mt-3">
      <label className="label" htmlFor={fieldId}>
        {t('note.author')}
      </label>
      <input
        id={fieldId}
        className="field"
        value={name}
        autoComplete="name"
        aria-describedby={`${fieldId}hint`}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => signAs(name.trim())}
      />
      <p id={`${fieldId}hint`} className="hint">
        {t('note.author.hint')}
      </p>
    </div>
  );
}
