import type { Comparison, FindingKind, Problem, Stage } from '../engine/index.ts';
import type { LayerId } from './layers.ts';
import { DEFAULT_LAYERS } from './layers.ts';
import type { Story, StoryCard } from './story.ts';

/** Where the comparison of the open story stands. `stopped` is the reader's own doing and no failure. */
export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly stage: Stage | null; readonly done: number }
  | { readonly phase: 'ready'; readonly comparison: Comparison }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface SentenceRef {
  readonly account: string;
  /** Index of the sentence in its account. */
  readonly sentence: number;
}

/** What the reader is looking into. */
export type Selection =
  ({ readonly kind: 'sentence' } & SentenceRef) | { readonly kind: 'finding'; readonly id: string };

/** The two accounts side by side, by id. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

export type Side = 'left' | 'right';

export type Theme = 'system' | 'light' | 'dark';

/** What is remembered from visit to visit. */
export interface Settings {
  readonly theme: Theme;
  /** Whether single letters work as shortcuts; some input methods and screen readers need them off. */
  readonly letterKeys: boolean;
}

/** Everything needed to draw that cannot be derived. */
export interface State {
  readonly library: readonly StoryCard[];
  readonly storyId: string | null;
  readonly story: Story | null;
  readonly work: Work;
  readonly pair: Pair | null;
  /** The account on show where there is room for one only. */
  readonly side: Side;
  readonly selection: Selection | null;
  /** The sentence under the pointer, whose counterparts are hinted at. */
  readonly preview: SentenceRef | null;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  /** The kinds of difference that are listed; `null` is all. */
  readonly kinds: ReadonlySet<FindingKind> | null;
  readonly settings: Settings;
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system', letterKeys: true };

export function initialState(library: readonly StoryCard[], settings: Partial<Settings>): State {
  return {
    library,
    storyId: null,
    story: null,
    work: { phase: 'idle' },
    pair: null,
    side: 'left',
    selection: null,
    preview: null,
    layers: DEFAULT_LAYERS,
    kinds: null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}
