import type { StoreApi } from 'zustand/vanilla';
import { engineInputsOf } from '../../annotation/corrections.ts';
import type { AccountInput, Comparison, Problem } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import { sameInputs, storyOf } from '../record.ts';
import type { State } from '../state.ts';

/** The comparison of the open story: one at a time, each with a signal that ends it. */
export interface Comparing {
  /** Ends what is under way. The signal of what begins. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
  readonly fail: (problem: Problem) => void;
  /** Compares for the first view, with progress. */
  readonly compare: (signal: AbortSignal, inputs: readonly AccountInput[]) => Promise<void>;
}

export function comparing(store: StoreApi<State>, { engine }: Pick<Ports, 'engine'>): Comparing {
  let current = new AbortController();
  /** What was given to the engine last. */
  let compared: readonly AccountInput[] = [];

  function begin(): AbortSignal {
    current.abort();
    current = new AbortController();
    return current.signal;
  }

  /** Compares again when the reader changed what the engine is given; what was found before stays on show meanwhile. */
  async function follow(state: State, before: State): Promise<void> {
    const { record, work } = state;
    if (!record || record === before.record || work.phase !== 'ready') return;
    if (record.accounts === before.record?.accounts && record.corrections === before.record.corrections)
      return;
    const inputs = engineInputsOf(record);
    if (sameInputs(inputs, compared)) return;
    compared = inputs;
    store.setState({ story: storyOf(record) });
    const signal = begin();
    const result = await engine.compare(signal, inputs, () => undefined);
    if (signal.aborted) return;
    if (result.ok) show(store, result.value);
    else store.setState({ toast: { kind: 'problem', problem: result.problem } });
  }
  store.subscribe((state, before) => void follow(state, before));

  const fail = (problem: Problem) => store.setState({ work: { phase: 'failed', problem } });

  return {
    begin,
    stop: () => current.abort(),
    fail,
    async compare(signal, inputs) {
      compared = inputs;
      const result = await engine.compare(signal, inputs, ({ stage, done }) => {
        if (!signal.aborted) store.setState({ work: { phase: 'working', stage, done } });
      });
      if (signal.aborted) return;
      if (result.ok) show(store, result.value);
      else fail(result.problem);
    },
  };
}

/** Puts a comparison on show; the accounts side by side stay, if they are still there. */
function show(store: StoreApi<State>, comparison: Comparison): void {
  const { pair, work, selection } = store.getState();
  const ids = comparison.accounts.map(({ id }) => id);
  const stays = pair && ids.includes(pair.left) && ids.includes(pair.right);
  const [left, right] = stays ? [pair.left, pair.right] : ids;
  const before = work.phase === 'ready' ? work.comparison.accounts : comparison.accounts;
  const sameText = comparison.accounts.every(({ text }, i) => text === before[i]?.text);
  store.setState({
    work: { phase: 'ready', comparison },
    pair: left !== undefined && right !== undefined ? { left, right } : null,
    // The numbers of sentences, and the ids of findings, are those of the text before.
    selection: sameText || selection?.kind === 'note' ? selection : null,
  });
}
