import type { FindingKind } from '../engine/index.ts';

/** What can be marked in the text, each with a switch of its own. In the order of the legend. */
export const LAYERS = ['quotes', 'linked', 'wording', 'attribution', 'number', 'only-here', 'notes'] as const;

export type LayerId = (typeof LAYERS)[number];

/** The findings that a layer marks. `order` is about places in the text and not about words, so no layer marks it. */
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

/** All kinds of finding. */
export const FINDING_KINDS = Object.keys(LAYER_OF) as readonly FindingKind[];

export function layerOfFinding(kind: FindingKind): LayerId | null {
  return LAYER_OF[kind];
}

/** Marks are few until asked for: whole sentences (linked, only here) are shown by the rails and wait for their switch. */
export const DEFAULT_LAYERS: Readonly<Record<LayerId, boolean>> = {
  quotes: true,
  linked: false,
  wording: true,
  attribution: true,
  number: true,
  'only-here': false,
  notes: true,
};
