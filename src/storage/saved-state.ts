/** Why nothing can be kept beyond this tab. */
export type MemoryOnlyReason =
  /** There is no IndexedDB here at all. */
  | 'missing'
  /** The browser does not allow it: private browsing, a policy, blocked site data. */
  | 'refused'
  /** The disk or the site's share of it is full. */
  | 'full'
  /** The database does not answer. */
  | 'blocked'
  /** The database was closed or deleted from elsewhere. */
  | 'closed'
  | 'failed';

/**
 * What is true of the reader's work right now. `saved`: every change is in a completed IndexedDB transaction, so that
 * it outlives the tab. `memory-only`: it will be gone with the tab, unless it is saved to a file.
 */
export type SavedState =
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'memory-only'; readonly reason: MemoryOnlyReason; readonly message: string };

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
