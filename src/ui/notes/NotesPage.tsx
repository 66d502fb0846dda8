import { useMemo } from 'react';
import type { Code } from '../../annotation/model.ts';
import { hasLostPlace, type PlacedAnnotation } from '../../annotation/place.ts';
import { filterAnnotations } from '../../annotation/search.ts';
import { placedNotes, selectedNote } from '../../store/select/notes.ts';
import { accountPair, type AccountPair } from '../../store/select/pair.ts';
import { useApp } from '../hooks.ts';
import { LongList, type ListLook } from '../shared/LongList.tsx';
import { t } from '../shared/t.ts';
import { CodebookEditor } from './CodebookEditor.tsx';
import { Files } from './Files.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { noteWords } from './note-words.ts';
import { useCodebook } from './Tags.tsx';

/** All notes of the story: found by what they are on, who wrote them and what they say; codebook and files below. */
export default function NotesPage() {
  const placed = useApp(placedNotes);
  const loaded = useApp((state) => state.record !== null);
  const lost = useMemo(() => placed.filter(hasLostPlace), [placed]);
  return (
    <div className="page">
      <h2 className="page-title">{t('notes.heading')}</h2>
      <p className="page-lead">
        {t(!loaded ? 'notes.loading' : placed.length > 0 ? 'notes.lead' : 'notes.none')}
      </p>
      {lost.length > 0 && <Lost notes={lost} />}
      {placed.length > 0 && <Found placed={placed} />}
      <CodebookEditor />
      <Files />
    </div>
  );
}

function Lost({ notes }: { readonly notes: readonly PlacedAnnotation[] }) {
  return (
    <section className="lost">
      <h3 className="ledger-title">{t('notes.lost', { n: notes.length })}</h3>
      <p className="page-lead">{t('notes.lost.about')}</p>
      <NoteList notes={notes} />
    </section>
  );
}

function Found({ placed }: { readonly placed: readonly PlacedAnnotation[] }) {
  const filter = useApp((state) => state.noteFilter);
  const codebook = useCodebook();
  const found = useMemo(() => {
    const byAnnotation = new Map(placed.map((each) => [each.annotation, each]));
    const all = placed.map(({ annotation }) => annotation);
    return filterAnnotations(all, filter, codebook).map((annotation) => byAnnotation.get(annotation)!);
  }, [placed, filter, codebook]);
  return (
    <>
      <NoteFilters found={found.length} />
      <NoteList key={JSON.stringify(filter)} notes={found} />
    </>
  );
}

function NoteList({ notes }: { readonly notes: readonly PlacedAnnotation[] }) {
  const pair = useApp(accountPair);
  const chosen = useApp(selectedNote)?.annotation.id;
  const codebook = useCodebook();
  const look = useMemo(() => pair && lookOf(pair, codebook), [pair, codebook]);
  const current = useMemo(() => new Set(chosen === undefined ? [] : [chosen]), [chosen]);
  return look && <LongList entries={notes} look={look} current={current} className="notes" />;
}

function lookOf(pair: AccountPair, codebook: readonly Code[]): ListLook<PlacedAnnotation> {
  return {
    className: 'note-entry',
    idOf: ({ annotation }) => annotation.id,
    wordsOf: (note) => noteWords(note, codebook),
    draw: (note) => <NoteEntry note={note} pair={pair} />,
  };
}
