import type { MemoryOnlyReason, SavedState } from '../store/session.ts';

const SENTENCES: Readonly<Record<MemoryOnlyReason, string>> = {
  missing: 'This browser has no place to store notes.',
  refused: 'This browser does not let the page store anything, as in private browsing.',
  full: 'There is no room left to store notes.',
  blocked: 'The browser’s storage does not answer.',
  closed: 'The stored notes were closed or deleted from another tab.',
  failed: 'Storing failed.',
};

export function memoryOnly(reason: MemoryOnlyReason): SavedState {
  const message = `${SENTENCES[reason]} Your notes are kept while this tab is open; save them to a file to be safe.`;
  return { state: 'memory-only', reason, message };
}

/** The reason behind an error of IndexedDB. */
export function reasonOf(error: unknown): MemoryOnlyReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError'
    ? 'refused'
    : 'failed';
}
