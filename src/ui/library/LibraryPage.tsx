import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { LibraryEntry } from '../../store/session.ts';
import { Masthead } from '../app/Masthead.tsx';
import { NEW_STORY } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { say } from '../intake/say.ts';
import { DropFile } from '../notes/DropFile.tsx';
import { OpenFileButton } from '../notes/Files.tsx';
import { Toasts } from '../notes/Toasts.tsx';
import { t } from '../shared/t.ts';
import { Bin } from './Bin.tsx';
import { findStories } from './find-stories.ts';
import { Samples } from './Samples.tsx';
import { StorageUse } from './StorageUse.tsx';
import { StoryRow } from './StoryRow.tsx';

/** The reader's own stories, then the samples. */
export default function LibraryPage() {
  const { openLibrary } = useActions();
  useEffect(() => {
    document.title = t('app.name');
    openLibrary();
  }, [openLibrary]);
  return (
    <div className="app">
      <Masthead story={null} view={null} />
      <main id="main" tabIndex={-1} className="page">
        <h1 className="page-title">{say('library.heading')}</h1>
        <p className="page-lead">{say('library.lead')}</p>
        <OwnStories />
        <Samples />
        <StorageUse />
      </main>
      <Toasts />
      <DropFile />
    </div>
  );
}

/** A draft in which nothing was given yet is no story. */
function isBegun({ draft, accounts, title }: LibraryEntry): boolean {
  return !draft || accounts.length > 0 || title.trim() !== '';
}

function OwnStories() {
  const entries = useApp((state) => state.entries);
  const samples = useApp((state) => state.library);
  const [words, setWords] = useState('');
  const { own, binned } = useMemo(() => {
    const mine = entries.filter((entry) => isBegun(entry) && samples.every(({ id }) => id !== entry.id));
    return {
      own: mine.filter((entry) => entry.binned === null),
      binned: mine.filter((entry) => entry.binned !== null),
    };
  }, [entries, samples]);
  const found = findStories(own, words);
  return (
    <section aria-label={say('library.own')}>
      <header className="library-head">
        <h2>{say('library.own')}</h2>
        {own.length > 0 && <Search words={words} found={found.length} onSearch={setWords} />}
      </header>
      {own.length === 0 && <NoStories />}
      {own.length > 0 && found.length === 0 && (
        <p className="mt-6 text-soft">{say('library.notFound', { words })}</p>
      )}
      <ul>
        {found.map((entry) => (
          <li key={entry.id}>
            <StoryRow entry={entry} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link href={NEW_STORY} className="button">
          {say('library.new')}
        </Link>
        <OpenFileButton />
      </div>
      {binned.length > 0 && <Bin entries={binned} />}
    </section>
  );
}

interface SearchProps {
  readonly words: string;
  readonly found: number;
  readonly onSearch: (words: string) => void;
}

function Search({ words, found, onSearch }: SearchProps) {
  return (
    <div className="library-search">
      <span role="status" className="text-soft">
        {words.trim() !== '' && say('library.found', { n: found })}
      </span>
      <input
        type="search"
        className="field"
        aria-label={say('library.search')}
        placeholder={say('library.search')}
        value={words}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}

/** What to do where nothing is yet. */
function NoStories() {
  const steps = say('library.none.how').split(/(?<=\.) /);
  return (
    <div className="library-empty">
      <p>{say('library.none')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="text-soft">{say('library.none.file')}</p>
    </div>
  );
}
