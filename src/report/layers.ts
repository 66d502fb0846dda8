import type { FindingKind } from '../engine/index.ts';

/** What is marked in the texts of a report, in the order of the legend; the same names as in the page. */
export const LAYERS = ['quotes', 'linked', 'wording', 'attribution', 'number', 'only-here', 'notes'] as const;

export type LayerId = (typeof LAYERS)[number];

/** Marks are few until asked for: whole sentences (linked, only here) wait for their switch. */
export const LAYERS_OFF: ReadonlySet<LayerId> = new Set(['linked', 'only-here']);

/** The layer that marks a finding; `order` is about places and not about words, so none marks it. */
const LAYER_OF: Readonly<Record<FindingKind, LayerId | null>> = {
  wording: 'wording',
  naming: 'wording',
  loaded: 'wording',
  attribution: 'attribution',
  certainty: 'attribution',
  number: 'number',
  'only-here': 'only-here',
  order: null,
};

/** Layers whose marks point at words; the others mark whole utterances, sentences and notes. */
const POINTING: ReadonlySet<LayerId> = new Set(['wording', 'attribution', 'number']);
/** In words, as in the page. What is longer is a clause told anew: marking it too would underline most of a close pair. */
const LONGEST_MARK = 6;

/** Whether a passage is marked in the texts, or stands in the list of differences alone. */
export function isMarked(layer: LayerId, passage: string): boolean {
  return !POINTING.has(layer) || (passage.match(/[\p{L}\p{N}]+/gu) ?? []).length <= LONGEST_MARK;
}

export function layerOfFinding(kind: FindingKind): LayerId | null {
  return LAYER_OF[kind];
}
