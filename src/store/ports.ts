import type { AccountIds, AccountInput, Comparison, Metadata, Result } from '../engine/index.ts';
import type { ReportFile, ReportTask } from '../report/index.ts';
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
  /** What was kept, whatever it is; `null` if nothing was. */
  load(): unknown;
  save(settings: Settings): void;
}

/** Hands files to the reader. */
export interface FilePort {
  /** Offers a file for saving. */
  save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** ISO 8601, for what a file does not date. */
  now(): string;
}

/** What a file or a paste gives. */
export interface ReadAccount {
  readonly text: string;
  readonly metadata: Partial<Metadata>;
  /** All visible text of a page, where `text` is the article that was found in it. */
  readonly whole?: string;
  /** Lines that are no part of the text: running heads and page numbers of a PDF. */
  readonly leftOut?: readonly string[];
}

/** A file, or what the clipboard offers of a paste. */
export type ReadTask =
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'paste'; readonly html: string; readonly text: string };

/** Reads files and pastes away from the main thread. Never rejects; what is stopped is a problem `cancelled`. */
export interface ReaderPort {
  read(
    signal: AbortSignal,
    task: ReadTask,
    onProgress: (progress: { readonly done: number }) => void,
  ): Promise<Result<readonly ReadAccount[]>>;
}

/** Writes reports away from the main thread. Never rejects; what is stopped is a problem `cancelled`. */
export interface WriterPort {
  write(signal: AbortSignal, task: ReportTask): Promise<Result<ReportFile>>;
}

export interface Ports {
  readonly engine: EnginePort;
  readonly shelf: ShelfPort;
  readonly settings: SettingsPort;
  /** Opens where stories are kept; called when it is first needed. Absent: the page is for reading only. */
  readonly storage?: () => Promise<StoragePort>;
  /** Whether a story was kept on an earlier visit: then what is kept comes before its first view. Never rejects. */
  readonly wasKept?: (id: string) => Promise<boolean>;
  /** Resolves when the page has been drawn and nothing else is to be done, or soon: what can wait waits for it. */
  readonly quiet?: () => Promise<void>;
  readonly files?: FilePort;
  /** Absent: accounts can be pasted as plain text only. */
  readonly reader?: () => Promise<ReaderPort>;
  /** Absent: no report can be seen or saved. */
  readonly writer?: () => Promise<WriterPort>;
}
