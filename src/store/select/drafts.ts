import type { LibraryEntry } from '../session.ts';

/**
 * The story that is being begun, of the list of all, most recently changed first; `null` if there is none. One in which
 * something was given goes before an empty one: two tabs may begin one each, and one may come back from the bin.
 */
export function draftToGoOn(entries: readonly LibraryEntry[]): LibraryEntry | null {
  const drafts = entries.filter(({ draft, binned }) => draft && binned === null);
  return (
    drafts.find(({ accounts, title }) => accounts.length > 0 || title.trim() !== '') ?? drafts[0] ?? null
  );
}
