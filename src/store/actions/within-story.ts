import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/index.ts';
import { recordOf } from '../record.ts';
import type { Ports } from '../ports.ts';
import type { StorySession } from '../session.ts';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

/**
 * Works on a story, wherever the reader is by now: on the open one as it is, on another one beside it, which is closed
 * when the work is done. Why it could not be opened is told.
 */
export type WithinStory = (
  id: string,
  work: (session: StorySession) => Promise<void> | void,
) => Promise<void>;

export function withinStory(
  store: StoreApi<State>,
  sessions: Pick<Sessions, 'open' | 'storage'>,
  { shelf }: Pick<Ports, 'shelf'>,
): WithinStory {
  return async (id, work) => {
    if (store.getState().record?.id === id) {
      const open = await sessions.open(id);
      if (tellIfNot(store, open)) await work(open.value);
      return;
    }
    const storage = await sessions.storage();
    const sample = await shelf.open(id);
    const opened = await storage?.open(id, sample.ok ? recordOf(sample.value) : undefined);
    if (!opened) return;
    if (tellIfNot(store, opened)) {
      await work(opened.value);
      await opened.value.close();
    }
  };
}

/** Says what went wrong; whether nothing did. */
export function tellIfNot<T>(
  store: StoreApi<State>,
  result: Result<T>,
): result is Extract<Result<T>, { ok: true }> {
  if (!result.ok) store.setState({ toast: { kind: 'problem', problem: result.problem } });
  return result.ok;
}
