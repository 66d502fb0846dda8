import type { MergeReport } from '../annotation/merge.ts';
import type { StoryRecord, Target } from '../annotation/model.ts';
import type { AnnotationFilter } from '../annotation/search.ts';
import type { ImportReport } from '../annotation/w3c/parse.ts';
import type {
  Account,
  AccountInput,
  Comparison,
  FindingKind,
  Problem,
  Stage,
  UtteranceMatch,
} from '../engine/index.ts';
import type { LayerId } from '../report/layers.ts';
import { DEFAULT_LAYERS } from '../report/layers.ts';
import type { Progress } from './progress.ts';
import type { LibraryEntry, SavedState, Step, StepName, Workbench } from './session.ts';
import type { Story, StoryCard } from './story.ts';
import type { TypeChoice } from './type-choice.ts';

/**
 * Where the comparison of the open story stands. `stopped` is the reader's own doing and no failure. It is `ready` as
 * soon as the two accounts side by side are compared; `rest` is how far the other pairs are, absent while nothing is
 * being done about them.
 */
export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly stage: Stage | null; readonly done: number }
  | { readonly phase: 'ready'; readonly comparison: Comparison; readonly rest?: Progress }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface SentenceRef {
  readonly account: string;
  /** Index of the sentence in its account. */
  readonly sentence: number;
}

/** What the reader is looking into. */
export type Selection =
  | ({ readonly kind: 'sentence' } & SentenceRef)
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string };

/**
 * What the next passage that the reader points at is for: `note`: it joins that note; `place`: that target of the note,
 * which lost its place, stands there; `link`: its sentence tells the same as that one.
 */
export type Picking =
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string; readonly target: Target }
  | { readonly kind: 'link'; readonly from: SentenceRef };

/** A file or a paste on its way into an account. */
export interface Incoming {
  readonly key: number;
  /** The story that it was given to. */
  readonly story: string;
  /** The name of the file; `null` for a paste. */
  readonly name: string | null;
  /** The account that it goes into, if the reader said so. */
  readonly into: string | null;
  /** The share that is read, 0..1; `null` while that cannot be told. */
  readonly done: number | null;
  /** Why it could not be read; `null` while it is read. */
  readonly problem: Problem | null;
}

/** One account looked at by itself: what the engine makes of it before any comparison. */
export interface Review {
  readonly input: AccountInput;
  readonly phase: 'reading' | 'ready' | 'stopped' | 'failed';
  /** As last read; `null` before the first time. */
  readonly account: Account | null;
  readonly problem: Problem | null;
}

/** What the page has just done, told once; `undo`: it can be taken back from there. */
export type Toast =
  | { readonly kind: 'done' | 'undone' | 'redone'; readonly step: StepName }
  | { readonly kind: 'nothing'; readonly what: 'undo' | 'redo' | 'note' | 'quote' | 'difference' }
  /** `isStep`: the file had something new, which can be taken back. */
  | { readonly kind: 'merged'; readonly report: MergeReport; readonly isStep: boolean }
  | { readonly kind: 'imported'; readonly report: ImportReport; readonly isStep: boolean }
  | { readonly kind: 'copied' | 'lost-place' }
  /** Another tab compared the story that was being begun here. */
  | { readonly kind: 'finished-elsewhere' }
  | { readonly kind: 'duplicated'; readonly title: string }
  | { readonly kind: 'binned'; readonly id: string; readonly title: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The two accounts side by side, by id. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

export type Side = 'left' | 'right';

/** Each account in its own order, or both in rows that hold what belongs together. */
export type ReadingMode = 'order' | 'rows';

export type Theme = 'system' | 'light' | 'dark';

/** What is remembered from visit to visit. */
export interface Settings {
  readonly theme: Theme;
  readonly mode: ReadingMode;
  /** Whether single letters work as shortcuts; some input methods and screen readers need them off. */
  readonly letterKeys: boolean;
  /** The name under which the reader writes notes; '' until it was asked for. */
  readonly author: string;
  /** Of the interface: a BCP 47 tag, or `system`. */
  readonly language: string;
  /** How the accounts are set; read it through `typeChoice`. */
  readonly type: Partial<TypeChoice>;
  /** Whether the other column scrolls to the counterpart of what is being read. */
  readonly follow: boolean;
  /** Height of the inspector below the columns, in percent of the window's. */
  readonly inspectorHeight: number;
  /** Whether the reader was shown around, or did not want to be. */
  readonly shownAround: boolean;
}

/** Which story points are listed: all, those that all accounts tell, or those that only some do. */
export type CoverageFilter = 'all' | 'everyone' | 'some';

/** How the coverage of a story is looked at; it stays when the reader comes back from a passage. */
export interface CoverageView {
  readonly filter: CoverageFilter;
  readonly search: string;
  /** The cell that the keyboard is on: id of its point and index of its account. */
  readonly at: { readonly point: string; readonly column: number } | null;
}

export const QUOTE_ORDERS = ['place', 'speaker', 'words', 'changes'] as const;

/**
 * How quotations are listed: as the accounts have them, by the name of the speaker, the longest first, or those whose
 * words differ most first.
 */
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

/** Which quotations are listed, and in which order. */
export interface QuoteView {
  /** Whose words; '' for those whose speaker the texts do not name, `null` for all. */
  readonly speaker: string | null;
  /** How alike the accounts render them; `null` is all. */
  readonly match: UtteranceMatch | null;
  readonly order: QuoteOrder;
}

/** Everything needed to draw that cannot be derived. */
export interface State {
  readonly library: readonly StoryCard[];
  readonly storyId: string | null;
  readonly story: Story | null;
  readonly work: Work;
  /** As wished for until there is a comparison. */
  readonly pair: Pair | null;
  /** Whether the reader or the address said which two: what is remembered with the story does not override that. */
  readonly pairChosen: boolean;
  /** The account on show where there is room for one only. */
  readonly side: Side;
  readonly selection: Selection | null;
  /** The sentence under the pointer, whose counterparts are hinted at. */
  readonly preview: SentenceRef | null;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  /** The words that the reader looks for; `null` while nothing is looked for. */
  readonly search: string | null;
  /** Index of the hit that was last stepped to, or `null`. */
  readonly hit: number | null;
  /** The kinds of difference that are listed; `null` is all. */
  readonly kinds: ReadonlySet<FindingKind> | null;
  /** Whether differences are shown that are more often two things than one told in two ways. */
  readonly tentative: boolean;
  readonly quotes: QuoteView;
  /** For each account by id, the sentence at which the reader left it. */
  readonly places: Readonly<Record<string, number>>;
  readonly coverage: CoverageView;
  readonly settings: Settings;
  /** The stories of this browser; empty until storage answered. */
  readonly entries: readonly LibraryEntry[];
  /** The open story as it is kept: notes, corrections, codebook. `null` until storage answered. */
  readonly record: StoryRecord | null;
  /** Ids of stories that were left, in which the reader did something that is in this tab alone. */
  readonly onlyHere: ReadonlySet<string>;
  /** How to work on the record; there whenever that is. */
  readonly workbench: Workbench | null;
  /** Whether the reader's work outlives the tab; `null` until storage answered. */
  readonly saved: SavedState | null;
  /** What undo and redo would do. */
  readonly history: { readonly undo: Step | null; readonly redo: Step | null };
  readonly picking: Picking | null;
  /** Id of the note that is being written, or `null`. */
  readonly editing: string | null;
  readonly toast: Toast | null;
  /** Loads the newer build of the page that is ready; `null` while there is none. */
  readonly takeUpdate: (() => void) | null;
  readonly noteFilter: AnnotationFilter;
  /** What the last file of annotations had, and what of it needs a look; `null` before one was read. */
  readonly report: ImportReport | null;
  /** Whether dismissed findings are listed too. */
  readonly showDismissed: boolean;
  readonly incoming: readonly Incoming[];
  /** By account. */
  readonly reviews: ReadonlyMap<string, Review>;
}

/** How high the inspector may be below the columns, in percent of the window's height. */
export const INSPECTOR = { least: 12, most: 70 } as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  mode: 'order',
  letterKeys: true,
  author: '',
  language: 'system',
  type: {},
  follow: true,
  inspectorHeight: 32,
  shownAround: false,
};

export const NO_COVERAGE_VIEW: CoverageView = { filter: 'all', search: '', at: null };

export const ALL_QUOTES: QuoteView = { speaker: null, match: null, order: 'place' };

/** What is of one story, before anything is known of it. */
export const NO_RECORD = {
  record: null,
  saved: null,
  history: { undo: null, redo: null },
  picking: null,
  editing: null,
  toast: null,
  noteFilter: {},
  report: null,
  showDismissed: false,
  reviews: new Map<string, Review>(),
} as const satisfies Partial<State>;

export function initialState(library: readonly StoryCard[], settings: Partial<Settings>): State {
  return {
    library,
    storyId: null,
    story: null,
    work: { phase: 'idle' },
    pair: null,
    pairChosen: false,
    side: 'left',
    selection: null,
    preview: null,
    layers: DEFAULT_LAYERS,
    search: null,
    hit: null,
    kinds: null,
    tentative: false,
    quotes: ALL_QUOTES,
    places: {},
    coverage: NO_COVERAGE_VIEW,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    entries: [],
    onlyHere: new Set(),
    workbench: null,
    takeUpdate: null,
    // What is read for a story is read to the end after it was left.
    incoming: [],
    ...NO_RECORD,
  };
}
