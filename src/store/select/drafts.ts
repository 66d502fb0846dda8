import type { StoryRecord } from '../../annotation/model.ts';
import { DRAFT_SETTING, type LibraryEntry } from '../session.ts';

/** Whether the accounts of a story are still being gathered. */
export function isDraft(story: StoryRecord | null): boolean {
  return story?.settings[DRAFT_SETTING] === true;
}

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
