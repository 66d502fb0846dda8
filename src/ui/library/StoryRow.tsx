import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { isOnlyHere } from '../../store/select/unsaved.ts';
import type { LibraryEntry } from '../../store/session.ts';
import { draftPath, storyPath } from '../app/routes.ts';
import { useApp, useIntake } from '../hooks.ts';
import { say } from '../intake/say.ts';
import { t, when } from '../shared/t.ts';

/** A story of the reader's own: its accounts, what was done on it and when, and what can be done with it. */
export function StoryRow({ entry }: { readonly entry: LibraryEntry }) {
  const [renaming, setRenaming] = useState(false);
  const title = titleOf(entry);
  const row = useRef<HTMLElement>(null);
  const lost = useApp((state) => isOnlyHere(state, entry.id)) ? [say('library.onlyHere')] : [];
  const href = entry.draft ? draftPath(entry.id) : storyPath(entry.id);
  // The form goes, so the focus moves back to what opened it.
  const onRenamed = () => {
    flushSync(() => setRenaming(false));
    row.current?.querySelector<HTMLElement>('.actions button')?.focus();
  };
  return (
    <article ref={row} className="story-row" aria-label={title}>
      {renaming ? (
        <Rename entry={entry} onDone={onRenamed} />
      ) : (
        <h3>
          <Link href={href} className="hover:underline">
            <bdi>{title}</bdi>
          </Link>
        </h3>
      )}
      <p className="story-facts">{[...factsOf(entry), ...lost].join(' · ')}</p>
      {!renaming && <RowActions entry={entry} title={title} onRename={() => setRenaming(true)} />}
    </article>
  );
}

function titleOf({ title, draft }: LibraryEntry): string {
  return title.trim() || say(draft ? 'library.draft.title' : 'new.untitled');
}

function factsOf({ accounts, notes, corrections, changed, draft }: LibraryEntry): string[] {
  return [
    ...(draft ? [say('library.draft')] : []),
    ...(accounts.length > 0
      ? [say('library.accounts', { n: accounts.length, names: accounts.join(', ') })]
      : []),
    ...(notes > 0 ? [t('count.notes', { n: notes })] : []),
    ...(corrections > 0 ? [t('count.corrections', { n: corrections })] : []),
    say('library.changed', { when: when(changed) }),
  ];
}

interface ActionsProps {
  readonly entry: LibraryEntry;
  readonly title: string;
  readonly onRename: () => void;
}

function RowActions({ entry, title, onRename }: ActionsProps) {
  const { duplicate, binStory } = useIntake();
  const actions = [
    { what: say('library.rename'), run: onRename },
    { what: say('library.duplicate'), run: () => void duplicate(entry.id, say('library.copy', { title })) },
    { what: say('library.delete'), run: () => void binStory(entry.id) },
  ];
  return (
    <div className="actions">
      {actions.map(({ what, run }) => (
        <button
          key={what}
          type="button"
          className="text-link"
          aria-label={say('library.about', { what, title })}
          onClick={run}
        >
          {what}
        </button>
      ))}
    </div>
  );
}

function Rename({ entry, onDone }: { readonly entry: LibraryEntry; readonly onDone: () => void }) {
  const { retitle } = useIntake();
  const [title, setTitle] = useState(entry.title);
  const id = useId();
  const save = (event: React.SyntheticEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && title !== entry.title) void retitle(entry.id, title.trim());
    onDone();
  };
  return (
    <form className="rename" onSubmit={save}>
      <label htmlFor={id} className="sr-only">
        {say('library.rename.label', { title: entry.title })}
      </label>
      <input
        id={id}
        className="field"
        value={title}
        dir="auto"
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <button type="submit" className="button">
        {say('library.rename.save')}
      </button>
      <button type="button" className="text-link" onClick={onDone}>
        {say('library.rename.cancel')}
      </button>
    </form>
  );
}
