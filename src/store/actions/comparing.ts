import type { StoreApi } from 'zustand/vanilla';
import type { Account, AccountIds, AccountInput, Comparison, Problem } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import type { Progress } from '../progress.ts';
import { sameInputs, storyOf } from '../record.ts';
import { isMissing } from '../select/missing.ts';
import type { State, Work } from '../state.ts';
import { comparingAhead } from './ahead.ts';

/** The comparison of the open story: one at a time, each with a signal that ends it. */
export interface Comparing {
  /** Ends what is under way. The signal of what begins. */
  readonly begin: () => AbortSignal;
  /** Ends what is under way at the reader's wish: what was found of some pairs stays. */
  readonly stop: () => void;
  readonly fail: (problem: Problem) => void;
  /**
   * Begins to compare what will be asked for, unless something else is: with the same signal and the same texts `compare`
   * goes on with it. What turns out not to be wanted is never shown.
   */
  readonly ahead: (signal: AbortSignal, inputs: readonly AccountInput[]) => void;
  /** Compares for the first view, with progress. Resolves when that can be drawn; the other pairs follow. */
  readonly compare: (signal: AbortSignal, inputs: readonly AccountInput[]) => Promise<void>;
  /** Compares the pairs that are missing, with what is there on show meanwhile. */
  readonly compareRest: () => void;
}

export function comparing(store: StoreApi<State>, { engine }: Pick<Ports, 'engine'>): Comparing {
  let current = new AbortController();
  /** What was given to the engine last. */
  let compared: readonly AccountInput[] = [];
  const early = comparingAhead({ engine });
  /** What was given to it for the comparison on show. */
  let shown: readonly AccountInput[] = [];

  function begin(): AbortSignal {
    current.abort();
    current = new AbortController();
    return current.signal;
  }

  function stop(): void {
    current.abort();
    store.setState(({ work }) => ({ work: stopped(work, shown === compared) }));
  }

  /** Compares the pair on show first. `onShow` hears of each result that is put on show. */
  async function run(signal: AbortSignal, inputs: readonly AccountInput[], onShow = () => {}): Promise<void> {
    compared = inputs;
    const put = (comparison: Comparison, rest: Progress | null) => {
      if (signal.aborted) return;
      shown = inputs;
      show(store, comparison, rest);
      onShow();
    };
    let last: Progress = { stage: 'clean', done: 0 };
    const onProgress = (progress: Progress) => tell(store, signal, (last = progress));
    const onPartial = (comparison: Comparison) => {
      if (tellsMore(store.getState(), comparison)) put(comparison, last);
    };
    const first = firstPair(store.getState(), inputs);
    const partial = { onPartial, ...(first && { first }) };
    const result = await (early.take(signal, inputs) ?? engine.compare(signal, inputs, onProgress, partial));
    if (signal.aborted) return;
    if (result.ok) put(result.value, null);
    else store.setState(shown === inputs ? withFailure(result.problem) : failed(result.problem));
  }

  /** Compares again when the reader changed what the engine is given; what was found before stays on show meanwhile. */
  function follow(state: State, before: State): void {
    const { record, workbench, work } = state;
    if (!record || !workbench) return;
    // What failed before may not fail with other texts.
    if (work.phase !== 'ready' && work.phase !== 'failed') return;
    // What changed while the first view was being compared is looked at when it is there.
    const seen = before.work.phase === 'working' ? null : before.record;
    if (record.accounts === seen?.accounts && record.corrections === seen.corrections) return;
    const inputs = workbench.engineInputsOf(record);
    if (sameInputs(inputs, compared)) return;
    store.setState({ story: storyOf(record) });
    void run(begin(), inputs);
  }
  store.subscribe(follow);

  return {
    begin,
    stop,
    ahead: (signal, inputs) => early.begin(signal, inputs, (progress) => tell(store, signal, progress)),
    fail: (problem) => store.setState(failed(problem)),
    compare: (signal, inputs) =>
      new Promise((resolve) => {
        void run(signal, inputs, resolve).then(resolve);
      }),
    compareRest: () => void run(begin(), compared),
  };
}

/** Progress of work that was ended since is not told. */
function tell(store: StoreApi<State>, signal: AbortSignal, progress: Progress): void {
  if (!signal.aborted) store.setState(({ work }) => ({ work: withProgress(work, progress) }));
}

/** What was found stays, but of other texts than those of now it must not pass for what is in them. */
function stopped(work: Work, isOfNow: boolean): Work {
  if (work.phase === 'ready' && isOfNow) return withoutRest(work);
  return work.phase === 'ready' || work.phase === 'working' ? { phase: 'stopped' } : work;
}

/** A failure of what goes on behind a view leaves the view. */
function withFailure(problem: Problem): (state: State) => Partial<State> {
  return ({ work }) =>
    work.phase === 'ready'
      ? { work: withoutRest(work), toast: { kind: 'problem', problem } }
      : failed(problem);
}

function failed(problem: Problem): Pick<State, 'work'> {
  return { work: { phase: 'failed', problem } };
}

/** The two accounts side by side, or those that will be. */
function firstPair({ pair }: State, inputs: readonly AccountInput[]): AccountIds | null {
  const ids = inputs.map(({ id }) => id);
  if (pair && ids.includes(pair.left) && ids.includes(pair.right)) return [pair.left, pair.right];
  const [one, other] = ids;
  return one !== undefined && other !== undefined ? [one, other] : null;
}

function withoutRest({ phase, comparison }: Extract<Work, { phase: 'ready' }>): Work {
  return { phase, comparison };
}

/** Progress of the first view is all there is to see; that of the rest goes beside what is there. */
function withProgress(work: Work, progress: Progress): Work {
  if (work.phase === 'ready') return { ...work, rest: progress };
  const { stage, done } = progress;
  return { phase: 'working', stage, done };
}

/**
 * Whether a result on the way is worth showing: it has the pair side by side, which what is on show has not, or no
 * fewer pairs. When texts changed, nothing that is on show is of use.
 */
function tellsMore({ work, pair }: State, next: Comparison): boolean {
  if (work.phase !== 'ready') return true;
  const now = work.comparison;
  if (next.accounts.some(({ sha256 }, i) => sha256 !== now.accounts[i]?.sha256)) return true;
  if (pair && isMissing(now, pair.left, pair.right)) return !isMissing(next, pair.left, pair.right);
  return (next.missing ?? []).length <= (now.missing ?? []).length;
}

/** Puts a comparison on show; the accounts side by side stay, if they are still there. */
function show(store: StoreApi<State>, found: Comparison, rest: Progress | null): void {
  const { pair, work, selection, picking } = store.getState();
  const before = work.phase === 'ready' ? work.comparison.accounts : [];
  const comparison = { ...found, accounts: keepSame(found.accounts, before) };
  const ids = comparison.accounts.map(({ id }) => id);
  const stays = pair && pair.left !== pair.right && ids.includes(pair.left) && ids.includes(pair.right);
  const [left, right] = ids;
  const firstTwo = left !== undefined && right !== undefined ? { left, right } : null;
  const sameText =
    before.length === 0 || comparison.accounts.every(({ text }, i) => text === before[i]?.text);
  store.setState({
    work: { phase: 'ready', comparison, ...(rest && { rest }) },
    pair: stays ? pair : firstTwo,
    // The numbers of sentences, and the ids of findings, are those of the text before.
    selection: sameText || selection?.kind === 'note' ? selection : null,
    picking: sameText || picking?.kind !== 'link' ? picking : null,
  });
}

/** Accounts that are as before are the objects of before, so that their columns are not drawn anew. */
function keepSame(accounts: readonly Account[], before: readonly Account[]): readonly Account[] {
  return accounts.map((account) => {
    const known = before.find(({ id, sha256 }) => id === account.id && sha256 === account.sha256);
    return known && JSON.stringify(known) === JSON.stringify(account) ? known : account;
  });
}
