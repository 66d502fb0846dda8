import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { BLANK_ACCOUNT } from '../annotation/edit.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { StoragePort, StorySession } from '../store/session.ts';
import { SlowChannels } from '../testing/channels.ts';
import { SEED } from '../testing/random.ts';
import { note, story } from '../testing/story-record.ts';
import { openStorage, type StorageEnvironment } from './open-storage.ts';

const DOES = ['note', 'type', 'tag', 'remove', 'account', 'edit', 'code', 'undo', 'redo'] as const;

/** What a reader does in one of two tabs, and what happens to them. `which`: of the things that are there, counted round. */
interface Deed {
  readonly kind: (typeof DOES)[number] | 'leave' | 'reload' | 'hear' | 'miss';
  readonly tab: 0 | 1;
  readonly which: number;
}

const deeds: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...DOES) },
    { weight: 1, arbitrary: fc.constantFrom('leave', 'reload') },
    { weight: 1, arbitrary: fc.constantFrom('hear', 'hear', 'miss') },
  ),
  tab: fc.constantFrom(0, 1),
  which: fc.nat(5),
});

/** Two tabs over one database, which hear of each other when they are told to. */
class Tabs {
  private readonly channels = new SlowChannels();
  private readonly storages: StoragePort[] = [];
  private readonly sessions: StorySession[] = [];
  private ids = 0;
  private clock = 0;
  /** What was last written by whom, of all that nobody took away again, by id. */
  private readonly expected = new Map<string, string>();

  private environment(): StorageEnvironment {
    return {
      indexedDB: globalThis.indexedDB,
      now: () => (this.clock += 2000),
      wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
      openChannel: this.channels.open,
      storageManager: undefined,
      newId: () => `${++this.ids}`.padStart(8, '0'),
    };
  }

  async open(at: number): Promise<void> {
    this.storages[at] = await openStorage(this.environment());
    await this.enter(at);
  }

  private async enter(at: number): Promise<void> {
    const opened = await this.storages[at]!.open('s', story);
    if (!opened.ok) throw new Error(opened.problem.message);
    this.sessions[at] = opened.value;
  }

  story(at: number): StoryRecord {
    return this.sessions[at]!.story.get();
  }

  async leave(at: number): Promise<void> {
    await this.sessions[at]!.close();
  }

  async close(at: number): Promise<void> {
    await this.leave(at);
    await this.storages[at]!.close();
  }

  /** As when both are woken: each asks for what it missed. */
  wake(): void {
    for (const session of this.sessions) session.resync();
    this.channels.deliver();
  }

  async does(deed: Deed): Promise<void> {
    if (deed.kind === 'hear') this.channels.deliver();
    else if (deed.kind === 'miss') this.channels.forget();
    else if (deed.kind === 'leave') {
      await this.leave(deed.tab);
      await this.enter(deed.tab);
    } else if (deed.kind === 'reload') {
      await this.close(deed.tab);
      await this.open(deed.tab);
    } else this.acts(deed);
  }

  /** Does something, and remembers what that changed where it was done. */
  private acts(deed: Deed): void {
    const session = this.sessions[deed.tab]!;
    const before = wordsIn(session.story.get());
    act(session, deed, `by ${deed.tab}, ${++this.ids}`);
    const after = wordsIn(session.story.get());
    for (const id of before.keys()) if (!after.has(id)) this.expected.delete(id);
    for (const [id, words] of after) if (before.get(id) !== words) this.expected.set(id, words);
  }

  wanted(): Record<string, string> {
    return Object.fromEntries([...this.expected].sort());
  }
}

/** Each thing in a story with what it says. */
function wordsIn({ annotations, accounts, codebook }: StoryRecord): ReadonlyMap<string, string> {
  return new Map([
    ...annotations.map(({ id, body, tags }) => [id, `${body} ${tags.join()}`] as const),
    ...accounts.map(({ id, text }) => [id, text] as const),
    ...codebook.map(({ id, name }) => [id, name] as const),
  ]);
}

function act(session: StorySession, { kind, tab, which }: Deed, words: string): void {
  const { actions, story: record } = session;
  /** What one tab writes the other leaves alone, so that it is known what is to come of it. */
  const own = `by ${tab}`;
  const pick = <T>(list: readonly T[]): T | undefined => list[which % list.length];
  const mine = pick(record.get().annotations.filter(({ author }) => author === own));
  const account = pick(record.get().accounts.filter(({ byline }) => byline === own));
  const deed: Record<(typeof DOES)[number], () => unknown> = {
    note: () => actions.addNote({ body: words, tags: [], targets: note('x').targets, author: own }),
    type: () => mine && actions.typeNote(mine.id, words),
    tag: () => mine && actions.toggleTag(mine.id, words),
    remove: () => mine && actions.removeNotes([mine.id]),
    account: () => actions.addAccount({ ...BLANK_ACCOUNT, text: words, byline: own }),
    edit: () => account && actions.editAccount(account.id, { text: words }),
    code: () => actions.addCode({ name: words, color: '#112233', description: '', key: null }),
    undo: session.undo,
    redo: session.redo,
  };
  if (kind in deed) deed[kind as (typeof DOES)[number]]();
}

it('what was done in two tabs, which are left, reloaded and hear of each other late, is there in both and afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { maxLength: 25, size: 'max' }), async (list) => {
      Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
      const tabs = new Tabs();
      await tabs.open(0);
      await tabs.open(1);
      for (const deed of list) await tabs.does(deed);
      tabs.wake();
      expect(tabs.story(1)).toEqual(tabs.story(0));
      const both = tabs.story(0);
      await tabs.close(0);
      await tabs.close(1);
      await tabs.open(0);
      expect(tabs.story(0)).toEqual(both);
      const found = Object.fromEntries([...wordsIn(both)].filter(([id]) => id !== 'a' && id !== 'b').sort());
      expect(found).toEqual(tabs.wanted());
      await tabs.close(0);
    }),
    { seed: SEED, numRuns: 30 },
  );
});
