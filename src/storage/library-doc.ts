import * as Y from 'yjs';
import { shownAccountId } from '../annotation/account-id.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { DRAFT_SETTING, type LibraryEntry } from '../store/session.ts';
import { createSignal } from './signal.ts';
import { watchTable } from './table.ts';

/** The document that lists the stories of this browser. */
export interface LibraryDoc {
  readonly doc: Y.Doc;
  /** Most recently changed first; unchanged entries are the same objects as before. */
  readonly entries: () => readonly LibraryEntry[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Lists a story as it is now, changed at that time. */
  readonly record: (story: StoryRecord, changed: string) => void;
  /** Puts a story in the bin, or takes it out with `null`. */
  readonly bin: (id: string, when: string | null) => void;
  /** Takes a story off the list for good. */
  readonly forget: (id: string) => void;
  readonly destroy: () => void;
}

export function createLibraryDoc(): LibraryDoc {
  const doc = new Y.Doc();
  const stories = doc.getMap<LibraryEntry>('stories');
  const table = watchTable(stories, { read: (_, entry) => entry, rank: ({ changed }) => changed });
  const read = (): readonly LibraryEntry[] => table.items();
  const shown = createSignal(read());
  let newestFirst: readonly LibraryEntry[] = [];
  let source: readonly LibraryEntry[] | null = null;
  doc.on('afterTransaction', () => shown.set(read()));

  return {
    doc,
    entries() {
      const items = read();
      if (items !== source) [source, newestFirst] = [items, items.toReversed()];
      return newestFirst;
    },
    subscribe: shown.subscribe,
    record(story, changed) {
      const before = stories.get(story.id);
      const entry = entryOf(story, before, changed);
      if (!before || !isSame(before, entry)) stories.set(story.id, entry);
    },
    bin(id, binned) {
      const entry = stories.get(id);
      if (entry && entry.binned !== binned) stories.set(id, { ...entry, binned });
    },
    forget: (id) => {
      stories.delete(id);
    },
    destroy() {
      shown.clear();
      table.destroy();
      doc.destroy();
    },
  };
}

function entryOf(story: StoryRecord, before: LibraryEntry | undefined, changed: string): LibraryEntry {
  return {
    id: story.id,
    title: story.title,
    lead: story.lead,
    accounts: story.accounts
      .filter(({ text }) => text !== '')
      .map(({ id, title, publisher }) => publisher ?? title ?? shownAccountId(id)),
    notes: story.annotations.length,
    corrections: story.corrections.length,
    added: before?.added ?? changed,
    changed,
    binned: before?.binned ?? null,
    ...(story.settings[DRAFT_SETTING] === true && { draft: true }),
  };
}

/** Time that passes while a reader types is no news for the list, in milliseconds. */
const NEWS = 60_000;

/** Whether two entries say the same, but for a little time. */
function isSame(one: LibraryEntry, other: LibraryEntry): boolean {
  const { changed: timeOne, ...restOne } = one;
  const { changed: timeOther, ...restOther } = other;
  return (
    Math.abs(Date.parse(timeOne) - Date.parse(timeOther)) < NEWS &&
    JSON.stringify(restOne) === JSON.stringify(restOther)
  );
}
