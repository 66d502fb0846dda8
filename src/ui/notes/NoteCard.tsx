import { flushSync } from 'react-dom';
import type { PlacedAnnotation } from '../../annotation/place.ts';
import { accountPair } from '../../store/select/pair.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { Tags } from './Tags.tsx';

/** A note in short: which sides it is on, how it begins, its tags and author; leads to the whole of it. */
export function NoteCard({ note }: { readonly note: PlacedAnnotation }) {
  const { selectNote } = useActions();
  const { id, body, tags, author, status } = note.annotation;
  // The list goes with what it was part of, so the focus moves to what comes instead.
  const open = () => {
    flushSync(() => selectNote(id));
    document.querySelector<HTMLElement>('.inspector-title')?.focus();
  };
  return (
    <article className="note-card" data-status={status}>
      <button type="button" className="note-card-open" onClick={open}>
        <Sides note={note} />
        <span className="note-card-words">{firstWords(body) || t('note.empty')}</span>
      </button>
      <Tags ids={tags} />
      <p className="signature">
        {author || t('note.anonymous')}
        {status === 'settled' && ` · ${t('note.status.settled')}`}
      </p>
    </article>
  );
}

/** The letters of the sides that a note is on. */
function Sides({ note }: { readonly note: PlacedAnnotation }) {
  const pair = useApp(accountPair);
  const accounts = new Set(note.annotation.targets.map(({ account }) => account));
  const sides = [
    ['a', pair?.left.id],
    ['b', pair?.right.id],
  ] as const;
  return sides
    .filter(([, id]) => id !== undefined && accounts.has(id))
    .map(([side]) => (
      <span key={side} className="side-badge" data-side={side}>
        {side.toUpperCase()}
      </span>
    ));
}

/** How a note begins, in code units: what fits into a card. */
const MOST = 180;

function firstWords(body: string): string {
  const words = body.replace(/[*`>]/g, '').replace(/\s+/g, ' ').trim();
  return words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words;
}
