import { useMemo, useState } from 'react';
import { hasLostPlace, type PlacedAnnotation } from '../../annotation/place.ts';
import { filterAnnotations } from '../../annotation/search.ts';
import { placedNotes, selectedNote } from '../../store/select/notes.ts';
import { accountPair } from '../../store/select/pair.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { CodebookEditor } from './CodebookEditor.tsx';
import { Files } from './Files.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { useCodebook } from './Tags.tsx';

/** As many as are drawn at once; more on request. */
const PAGE = 100;

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
  const [shown, setShown] = useState(PAGE);
  const found = useMemo(() => {
    const byAnnotation = new Map(placed.map((each) => [each.annotation, each]));
    const all = placed.map(({ annotation }) => annotation);
    return filterAnnotations(all, filter, codebook).map((annotation) => byAnnotation.get(annotation)!);
  }, [placed, filter, codebook]);
  return (
    <>
      <NoteFilters found={found.length} />
      <NoteList notes={found.slice(0, shown)} />
      {found.length > shown && (
        <button type="button" className="button mt-4" onClick={() => setShown(shown + PAGE)}>
          {t('notes.more', { n: Math.min(PAGE, found.length - shown) })}
        </button>
      )}
    </>
  );
}

function NoteList({ notes }: { readonly notes: readonly PlacedAnnotation[] }) {
  const pair = useApp(accountPair);
  const current = useApp(selectedNote)?.annotation.id;
  return (
    <ol className="notes">
      {pair &&
        notes.map((note) => (
          <NoteEntry
            key={note.annotation.id}
            note={note}
            pair={pair}
            current={note.annotation.id === current}
          />
        ))}
    </ol>
  );
}
