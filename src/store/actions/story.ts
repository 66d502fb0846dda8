import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import { DEFAULT_LAYERS } from '../../report/layers.ts';
import { recordOf, storyOf } from '../record.ts';
import { ALL_QUOTES, NO_COVERAGE_VIEW, type Pair, type State } from '../state.ts';
import { engineInputs, type Story } from '../story.ts';
import { comparing } from './comparing.ts';
import { rememberedPair } from './pairing.ts';
import type { Sessions } from './sessions.ts';

export interface StoryActions {
  /**
   * Opens a story and compares its accounts, those of `pair` first; what was under way is dropped. Opening the open
   * story does nothing.
   */
  readonly openStory: (id: string, pair?: Pair | null) => Promise<void>;
  /** Compares the open story again, after a stop or a failure. */
  readonly compareAgain: () => Promise<void>;
  /** Lets go of the comparison of the open story: what is on show is of no story. */
  readonly leaveStory: () => void;
  /** Compares the pairs of accounts that are missing, the two side by side first; what is there stays meanwhile. */
  readonly compareRest: () => void;
  /** Stops the comparison under way; what was found of some pairs stays. */
  readonly stopComparing: () => void;
}

export function storyActions(
  store: StoreApi<State>,
  ports: Pick<Ports, 'engine' | 'shelf' | 'storage' | 'wasKept' | 'quiet'>,
  sessions: Sessions,
): StoryActions {
  const work = comparing(store, ports);
  /** The story that was asked for last; another may be on show until that one is settled. */
  let asked: string | null = null;

  async function load(id: string, pair: Pair | null): Promise<void> {
    const signal = work.begin();
    const dropped = () => signal.aborted;
    asked = id;
    const again = store.getState().storyId === id;
    const unsettled = again ? null : sessions.unsettled();
    if (unsettled) await unsettled;
    if (dropped()) return;
    if (!again) sessions.close(id);
    store.setState({ ...UNOPENED, ...(!again && UNSEEN), ...addressed(id, pair) });
    const opened = await openShelf(id, signal);
    if (dropped()) return;
    if (!opened.ok) {
      work.fail(opened.problem);
      return;
    }
    // What is kept is newer than what is on the shelf.
    const { record, workbench } = store.getState();
    const story = record ? storyOf(record) : opened.value;
    store.setState({ story });
    store.setState(rememberedPair);
    await work.compare(signal, record && workbench ? workbench.engineInputsOf(record) : engineInputs(story));
    if (!dropped() && ports.storage) void sessions.open(id, recordOf(opened.value), ports.quiet?.());
  }

  /**
   * A sample, or else a story of this browser. What an earlier visit kept of a sample is open then, so that nothing of
   * the first view changes under the reader's eyes; one that was never kept has nothing to wait for. Meanwhile the engine
   * works on the texts of the shelf, which are mostly those that are kept.
   */
  async function openShelf(id: string, signal: AbortSignal): Promise<Result<Story>> {
    const onShelf = await ports.shelf.open(id);
    if (onShelf.ok && !signal.aborted) work.ahead(signal, engineInputs(onShelf.value));
    const kept = onShelf.ok && (await ports.wasKept?.(id));
    // Opening the document of a story that was left would close that of the story on show.
    if (kept && !signal.aborted) await withinPatience(sessions.open(id, recordOf(onShelf.value)));
    if (signal.aborted || onShelf.ok || onShelf.problem.code !== 'story-missing' || !ports.storage)
      return onShelf;
    const opened = await sessions.open(id);
    if (opened.ok) return { ok: true, value: storyOf(opened.value.story.get()) };
    return opened.problem.code === 'no-story' ? onShelf : opened;
  }

  return {
    async openStory(id, pair = null) {
      if (asked !== id) await load(id, pair);
    },
    async compareAgain() {
      const { storyId, pair } = store.getState();
      if (storyId !== null) await load(storyId, pair);
    },
    leaveStory() {
      work.begin();
      asked = null;
      store.setState({ ...UNOPENED, storyId: null, pair: null, work: { phase: 'idle' } });
    },
    compareRest: work.compareRest,
    stopComparing: work.stop,
  };
}

/**
 * How long the first view waits for what is kept of a sample, in milliseconds. It takes 150 on a desk and
 * ten times that on a slow and busy one, where sides that turn round under the reader are worse than a later view; a
 * database that does not answer is waited for longer still, and meanwhile the sample can be read.
 */
const PATIENCE = 4000;

function withinPatience(opening: Promise<unknown>): Promise<unknown> {
  return Promise.race([opening, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

const addressed = (storyId: string, pair: Pair | null) => ({ storyId, pair, pairChosen: pair !== null });

const UNOPENED = {
  story: null,
  work: { phase: 'working', stage: null, done: 0 },
  side: 'left',
  selection: null,
  preview: null,
} as const satisfies Partial<State>;

/** How a story is looked at before it was. */
const UNSEEN = {
  layers: DEFAULT_LAYERS,
  kinds: null,
  tentative: false,
  quotes: ALL_QUOTES,
  places: {},
  coverage: NO_COVERAGE_VIEW,
} as const satisfies Partial<State>;
