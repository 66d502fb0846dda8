import { editStory } from '../../annotation/edit.ts';
import type { StorageUse } from '../session.ts';
import { DRAFT_SETTING } from '../session.ts';
import type { IntakeContext } from './intake-context.ts';
import { tellIfNot, withinStory } from './within-story.ts';

export interface LibraryActions {
  /** Gives a story of the library another title. */
  readonly retitle: (id: string, title: string) => Promise<void>;
  /** Makes a story of its own of a copy of a kept story or a sample, under that title; told once it is there. */
  readonly duplicate: (id: string, title: string) => Promise<void>;
  /** Puts a story in the bin; told with a way back. */
  readonly binStory: (id: string) => Promise<void>;
  /** Deletes stories in the bin for good. */
  readonly emptyBin: (ids: readonly string[]) => Promise<void>;
  /** What stories take of the room that the browser gives; `null` where it does not say. */
  readonly storageUse: () => Promise<StorageUse | null>;
}

export function libraryActions({ store, sessions, ports, actions }: IntakeContext): LibraryActions {
  const within = withinStory(store, sessions, ports);

  /** Lets go of a story that is to be deleted: an open one would be written again, and seem to be there on the way back. */
  function leave(id: string): void {
    const { record, storyId } = store.getState();
    if (storyId === id) actions.leaveStory();
    if (record?.id === id) sessions.close();
  }

  return {
    retitle: (id, title) =>
      within(id, (session) => session.actions.takeOver(editStory({ title }), 'edit-story')),
    duplicate: (id, title) =>
      within(id, async ({ story }) => {
        const storage = await sessions.storage();
        if (!storage) return;
        const copy = storage.newId();
        const { settings, ...record } = story.get();
        const seed = { ...record, id: copy, title, settings: { ...settings, [DRAFT_SETTING]: false } };
        const opened = await storage.open(copy, seed);
        if (!tellIfNot(store, opened)) return;
        await opened.value.close();
        store.setState({ toast: { kind: 'duplicated', title } });
      }),
    async binStory(id) {
      const storage = await sessions.storage();
      const entry = storage?.library.get().find((each) => each.id === id);
      if (!storage || !entry) return;
      storage.bin(id);
      store.setState({ toast: { kind: 'binned', id, title: entry.title } });
    },
    async emptyBin(ids) {
      const storage = await sessions.storage();
      for (const id of ids) {
        // It may have been put back while others were deleted.
        const isBinned = storage?.library.get().some((entry) => entry.id === id && entry.binned !== null);
        if (!isBinned) continue;
        leave(id);
        await storage?.empty(id);
      }
    },
    storageUse: async () => (await sessions.storage())?.use() ?? null,
  };
}
