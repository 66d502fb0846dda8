import type { AccountRecord, StoryRecord } from '../annotation/model.ts';
import { newStory } from '../annotation/new-story.ts';
import type { AccountInput } from '../engine/index.ts';
import type { Story } from './story.ts';

/** A story as it is kept, before anybody worked on it. */
export function recordOf({ id, title, lead, accounts, texts }: Story): StoryRecord {
  const records = accounts.map((account, i): AccountRecord => {
    const { title, byline, publisher, published, url, language, standfirst, inferred } = account;
    const metadata = { title, byline, publisher, published, url, language };
    return { id: account.id, text: texts[i]!, ...metadata, standfirst, inferred };
  });
  return newStory(id, title, lead, records);
}

/** A kept story as the page shows it. */
export function storyOf({ id, title, lead, accounts }: StoryRecord): Story {
  return {
    id,
    title,
    lead,
    accounts: accounts.map((account) => ({ ...account, file: '' })),
    texts: accounts.map(({ text }) => text),
  };
}

/** Whether the engine would be given the same: nothing kept is the same as nothing said of keeping. */
export function sameInputs(one: readonly AccountInput[], other: readonly AccountInput[]): boolean {
  return (
    one.length === other.length &&
    one.every((account, i) => {
      const { keep = [], ...rest } = account;
      const { keep: keepOther = [], ...restOther } = other[i]!;
      const entries = Object.entries(rest);
      return (
        JSON.stringify(keep) === JSON.stringify(keepOther) &&
        entries.every(([key, value]) => restOther[key as keyof typeof restOther] === value)
      );
    })
  );
}
