import type { FindingKind } from '../engine/index.ts';

/** What can be marked in the texts, in the page and in reports alike, each with a switch of its own; in the order of the legend. */
export const LAYERS = ['quotes', 'linked', 'wording', 'attribution', 'number', 'only-here', 'notes'] as const;

export type LayerId = (typeof LAYERS)[number];

/** Marks are few until asked for: whole sentences (linked, only here) wait for their switch. */
export const DEFAULT_LAYERS: Readonly<Record<LayerId, boolean>> = {
  quotes: true,
  linked: false,
  wording: true,
  attribution: true,
  number: true,
  'only-here': false,
  notes: true,
};

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

/** All kinds of finding. */
export const FINDING_KINDS = Object.keys(LAYER_OF) as readonly FindingKind[];

export function layerOfFinding(kind: FindingKind): LayerId | null {
  return LAYER_OF[kind];
}
