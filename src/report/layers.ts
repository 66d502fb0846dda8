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

export function layerOfFinding(kind: FindingKind): LayerId | null {
  return LAYER_OF[kind];
}
