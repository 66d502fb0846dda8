import type { StoryRecord } from '../annotation/model.ts';
import type { FindingKind } from '../engine/index.ts';
import { FINDING_KINDS, LAYERS, type LayerId } from './layers.ts';
import type { State } from './state.ts';

/** What a story remembers of how it was looked at, each under its name: lists of words. */
export const VIEW_SETTINGS = {
  layers: 'view.layers',
  kinds: 'view.kinds',
  tentative: 'view.tentative',
} as const;

/** The layers that are on, as they are kept. */
export function layersSetting(layers: State['layers']): string {
  return LAYERS.filter((layer) => layers[layer]).join(' ');
}

/** The kinds of difference that are listed, as they are kept; '' is all. */
export function kindsSetting(kinds: State['kinds']): string {
  return [...(kinds ?? [])].join(' ');
}

/** Whether tentative differences are shown, as it is kept; '' is no. */
export function tentativeSetting(tentative: boolean): string {
  return tentative ? SHOWN : '';
}

const SHOWN = 'shown';

/** How a story was last looked at. What is kept is not trusted: it may come from a file; unknown words do nothing. */
export function rememberedView({ settings }: Pick<StoryRecord, 'settings'>): Partial<State> {
  const layers = settings[VIEW_SETTINGS.layers];
  const kinds = settings[VIEW_SETTINGS.kinds];
  const tentative = settings[VIEW_SETTINGS.tentative];
  return {
    ...(typeof layers === 'string' && { layers: layersOf(layers.split(' ')) }),
    ...(typeof kinds === 'string' && { kinds: kindsOf(kinds.split(' ')) }),
    ...(typeof tentative === 'string' && { tentative: tentative === SHOWN }),
  };
}

function layersOf(on: readonly string[]): State['layers'] {
  return Object.fromEntries(LAYERS.map((layer) => [layer, on.includes(layer)])) as Record<LayerId, boolean>;
}

function kindsOf(words: readonly string[]): ReadonlySet<FindingKind> | null {
  const kinds = FINDING_KINDS.filter((kind) => words.includes(kind));
  return kinds.length > 0 ? new Set(kinds) : null;
}
