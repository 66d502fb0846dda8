import type { StoreApi } from 'zustand/vanilla';
import type { Comparison, Problem } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import type { State } from '../state.ts';
import { engineInputs } from '../story.ts';

export interface StoryActions {
  /** Opens a story and compares its accounts; what was under way is dropped. Opening the open story does nothing. */
  readonly openStory: (id: string) => Promise<void>;
  /** Compares the open story again, after a stop or a failure. */
  readonly compareAgain: () => Promise<void>;
  /** Stops the comparison under way. */
  readonly stopComparing: () => void;
}

export function storyActions(store: StoreApi<State>, ports: Pick<Ports, 'engine' | 'shelf'>): StoryActions {
  let current = new AbortController();

  async function load(id: string): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const dropped = () => signal.aborted;
    store.setState({
      storyId: id,
      story: null,
      work: { phase: 'working', stage: null, done: 0 },
      pair: null,
      side: 'left',
      selection: null,
      preview: null,
      kinds: null,
    });
    const opened = await ports.shelf.open(id);
    if (dropped()) return;
    if (!opened.ok) {
      fail(opened.problem);
      return;
    }
    store.setState({ story: opened.value });
    const compared = await ports.engine.compare(signal, engineInputs(opened.value), ({ stage, done }) => {
      if (!dropped()) store.setState({ work: { phase: 'working', stage, done } });
    });
    if (dropped()) return;
    if (compared.ok) show(compared.value);
    else fail(compared.problem);
  }

  function show(comparison: Comparison): void {
    const [left, right] = comparison.accounts;
    store.setState({
      work: { phase: 'ready', comparison },
      pair: left && right ? { left: left.id, right: right.id } : null,
    });
  }

  function fail(problem: Problem): void {
    store.setState({ work: { phase: 'failed', problem } });
  }

  return {
    async openStory(id) {
      if (store.getState().storyId !== id) await load(id);
    },
    async compareAgain() {
      const { storyId } = store.getState();
      if (storyId !== null) await load(storyId);
    },
    stopComparing() {
      if (store.getState().work.phase !== 'working') return;
      current.abort();
      store.setState({ work: { phase: 'stopped' } });
    },
  };
}
