import { editStory } from '../../annotation/edit.ts';
import type { Result } from '../../engine/index.ts';
import { recordOf } from '../record.ts';
import type { StorageUse, StorySession } from '../session.ts';
import { DRAFT_SETTING } from '../session.ts';
import type { IntakeContext } from './intake-context.ts';

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

export function libraryActions({ store, sessions, ports: { shelf } }: IntakeContext): LibraryActions {
  /** Works on the open story as it is, and on another one beside it, which is closed when the work is done. */
  async function within(id: string, work: (session: StorySession) => Promise<void> | void): Promise<void> {
    if (store.getState().record?.id === id) {
      const open = await sessions.open(id);
      if (tell(open)) await work(open.value);
      return;
    }
    const storage = await sessions.storage();
    const sample = await shelf.open(id);
    const opened = await storage?.open(id, sample.ok ? recordOf(sample.value) : undefined);
    if (!opened) return;
    if (tell(opened)) {
      await work(opened.value);
      await opened.value.close();
    }
  }

  /** Says what went wrong; whether nothing did. */
  function tell<T>(result: Result<T>): result is Extract<Result<T>, { ok: true }> {
    if (!result.ok) store.setState({ toast: { kind: 'problem', problem: result.problem } });
    return result.ok;
  }

  return {
    retitle: (id, title) => within(id, ({ actions }) => actions.takeOver(editStory({ title }), 'edit-story')),
    duplicate: (id, title) =>
      within(id, async ({ story }) => {
        const storage = await sessions.storage();
        if (!storage) return;
        const copy = storage.newId();
        const { settings, ...record } = story.get();
        const seed = { ...record, id: copy, title, settings: { ...settings, [DRAFT_SETTING]: false } };
        const opened = await storage.open(copy, seed);
        if (!tell(opened)) return;
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
        // A story that is open would be written again.
        if (store.getState().record?.id === id) sessions.close();
        await storage?.empty(id);
      }
    },
    storageUse: async () => (await sessions.storage())?.use() ?? null,
  };
}
