import type { AccountRecord, StoryRecord } from './model.ts';

/** A story of those accounts that nobody has worked on yet. */
export function newStory(
  id: string,
  title: string,
  lead: string | null,
  accounts: readonly AccountRecord[],
): StoryRecord {
  return { id, title, lead, accounts, corrections: [], annotations: [], codebook: [], settings: {} };
}
