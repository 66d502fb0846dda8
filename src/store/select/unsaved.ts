import type { StoryRecord } from '../../annotation/model.ts';
import type { Step } from '../session.ts';
import type { State } from '../state.ts';

/**
 * Whether closing the tab would lose something: work that is nowhere else or waits for its story to be open, or what is
 * still being read.
 */
export function isUnsaved(state: State): boolean {
  const { saved, record, onlyHere, incoming } = state;
  if (onlyHere.size > 0 || incoming.some(({ problem }) => problem === null)) return true;
  return record === null ? saved?.state === 'saving' : isOnlyHere(state, record.id);
}

/** Whether what the reader did in a story, the open one or one that was left, is in this tab alone. */
export function isOnlyHere({ saved, record, history, library, onlyHere }: State, id: string): boolean {
  if (record?.id !== id) return onlyHere.has(id);
  return saved?.state === 'memory-only' && hasWork(record, history.undo, library);
}

/** Whether there is something of the reader's own in a story; `undo` is the last step in it. */
export function hasWork(record: StoryRecord, undo: Step | null, samples: State['library']): boolean {
  const isSample = samples.some(({ id }) => id === record.id);
  return (
    undo !== null ||
    record.annotations.length + record.corrections.length > 0 ||
    (!isSample && record.accounts.some(({ text }) => text !== ''))
  );
}
