import { engineInputsOf } from '../../annotation/corrections.ts';
import type { AccountInput } from '../../engine/index.ts';
import { sameInputs } from '../record.ts';
import { isTooLong } from '../select/reviews.ts';
import type { Review, State } from '../state.ts';
import type { IntakeContext } from './intake-context.ts';

export interface ReviewActions {
  /** Looks at each account of the open story by itself, and again when it changes, until the returned end. */
  readonly watchAccounts: () => () => void;
  /** Stops looking at an account. */
  readonly stopReview: (id: string) => void;
  /** Looks at an account again, after a stop or a failure. */
  readonly reviewAgain: (id: string) => void;
}

export function reviewActions({ store, ports: { engine } }: IntakeContext): ReviewActions {
  let watchers = 0;
  let under: { readonly id: string; readonly stop: AbortController } | null = null;
  /** The account that the reader stopped; one that was only left is looked at again. */
  let stopped: string | null = null;
  const wasStopped = (id: string): boolean => stopped === id;

  function put(id: string, review: Review | null): void {
    store.setState(({ reviews }) => {
      const next = new Map(reviews);
      if (review) next.set(id, review);
      else next.delete(id);
      return { reviews: next };
    });
  }

  /** One account at a time, those first whose place comes first. */
  async function work(): Promise<void> {
    const input = under || watchers === 0 ? undefined : outdated(store.getState());
    if (!input) return;
    const { id } = input;
    const stop = new AbortController();
    [under, stopped] = [{ id, stop }, null];
    const before = store.getState().reviews.get(id)?.account ?? null;
    put(id, { input, phase: 'reading', account: before, problem: null });
    const result = await engine.compare(stop.signal, [input], () => undefined);
    under = null;
    // The story may be another one by now.
    if (store.getState().reviews.get(id)?.input === input) {
      if (result.ok) put(id, { input, phase: 'ready', account: result.value.accounts[0]!, problem: null });
      else if (result.problem.code === 'cancelled')
        put(id, wasStopped(id) ? { input, phase: 'stopped', account: before, problem: null } : null);
      else put(id, { input, phase: 'failed', account: before, problem: result.problem });
    }
    void work();
  }

  return {
    watchAccounts() {
      watchers++;
      const stop = store.subscribe((state, before) => {
        if (
          state.record?.accounts !== before.record?.accounts ||
          state.record?.corrections !== before.record?.corrections
        )
          void work();
      });
      void work();
      return () => {
        watchers--;
        stop();
        if (watchers === 0) under?.stop.abort();
      };
    },
    stopReview(id) {
      if (under?.id !== id) return;
      stopped = id;
      under.stop.abort();
    },
    reviewAgain(id) {
      put(id, null);
      void work();
    },
  };
}

/** The first account that was not looked at as it is now, and that can be. */
function outdated({ record, reviews }: State): AccountInput | undefined {
  if (!record) return undefined;
  return engineInputsOf(record).find((input) => {
    if (isTooLong(input)) return false;
    const review = reviews.get(input.id);
    return !review || !sameInputs([review.input], [input]);
  });
}
