import type { SavedState } from '../store/session.ts';
import type { Persistence } from './persistence.ts';
import { createSignal } from './signal.ts';

/**
 * A story that is stored and not listed is not found again. So it counts as saved once both are, and when the story could
 * be stored again after a failure, the list is tried again too.
 */
export function keptAndListed(story: Persistence, list: Persistence): Omit<Persistence, 'settled'> {
  const now = (): SavedState => (story.state().state === 'saved' ? list.state() : story.state());
  const state = createSignal(now());
  const hear = (): void => {
    if (story.state().state === 'saved' && list.state().state === 'memory-only') void list.retry();
    state.set(now());
  };
  const stops = [story.subscribe(hear), list.subscribe(() => state.set(now()))];
  return {
    state: now,
    subscribe: state.subscribe,
    async retry() {
      await story.retry();
      if (list.state().state === 'memory-only') await list.retry();
      return now();
    },
    async destroy() {
      for (const stop of stops) stop();
      state.clear();
      await story.settled();
      await story.destroy();
    },
  };
}
