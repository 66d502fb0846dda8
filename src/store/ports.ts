import type { AccountIds, AccountInput, Comparison, Result } from '../engine/index.ts';
import type { Progress } from './progress.ts';
import type { StoragePort } from './session.ts';
import type { Settings } from './state.ts';
import type { Story, StoryCard } from './story.ts';

/** With more than two accounts: which pair comes first, and what is told before all pairs are compared. */
export interface PartialResults {
  readonly first?: AccountIds;
  readonly onPartial: (comparison: Comparison) => void;
}

/** Compares accounts away from the main thread. Never rejects; an aborted job is a problem `cancelled`. */
export interface EnginePort {
  compare(
    signal: AbortSignal,
    accounts: readonly AccountInput[],
    onProgress: (progress: Progress) => void,
    partial?: PartialResults,
  ): Promise<Result<Comparison>>;
}

/** Where stories come from. */
export interface ShelfPort {
  /** All stories, in the order of the library. */
  list(): readonly StoryCard[];
  /** A story with its texts. Never rejects: a story that is not there or cannot be read is a problem. */
  open(id: string): Promise<Result<Story>>;
}

/** Where the reader's settings outlive a visit. */
export interface SettingsPort {
  load(): Partial<Settings>;
  save(settings: Settings): void;
}

/** Hands files to the reader. */
export interface FilePort {
  /** Offers a file for saving. */
  save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** ISO 8601, for what a file does not date. */
  now(): string;
}

export interface Ports {
  readonly engine: EnginePort;
  readonly shelf: ShelfPort;
  readonly settings: SettingsPort;
  /**
   * Opens where stories are kept; called when it is first needed, which is after the first view. Absent: the page is
   * for reading only.
   */
  readonly storage?: () => Promise<StoragePort>;
  readonly files?: FilePort;
}
