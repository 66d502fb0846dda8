import type { StoreApi } from 'zustand/vanilla';
import type { LayerId } from '../../report/layers.ts';
import { layersSetting, placesSetting, VIEW_SETTINGS } from '../remembered.ts';
import type { SettingsPort } from '../ports.ts';
import { INSPECTOR, type ReadingMode, type Settings, type State, type Theme } from '../state.ts';
import { typeChoice, type TypeChoice } from '../type-choice.ts';
import type { Sessions } from './sessions.ts';

export interface ViewActions {
  readonly toggleLayer: (layer: LayerId) => void;
  /** Keeps, by account, the sentence at which the reader is; the story remembers it. */
  readonly keepPlaces: (places: State['places']) => void;
  readonly setMode: (mode: ReadingMode) => void;
  readonly setTheme: (theme: Theme) => void;
  /** A BCP 47 tag, or `system`. */
  readonly setLanguage: (language: string) => void;
  /** Sets the accounts in another size, spacing, face or measure. */
  readonly setType: (patch: Partial<TypeChoice>) => void;
  readonly setFollow: (on: boolean) => void;
  /** In percent of the window's height; kept between a few lines and most of the window. */
  readonly setInspectorHeight: (percent: number) => void;
  /** The tour of the page is not offered again, or it is. */
  readonly setShownAround: (shown: boolean) => void;
  readonly setLetterKeys: (on: boolean) => void;
  /** The name under which the reader writes notes from now on. */
  readonly setAuthor: (name: string) => void;
}

export function viewActions(store: StoreApi<State>, sessions: Sessions, port: SettingsPort): ViewActions {
  function change(part: Partial<Settings>): void {
    const settings = { ...store.getState().settings, ...part };
    store.setState({ settings });
    port.save(settings);
  }
  return {
    toggleLayer(layer) {
      const before = store.getState().layers;
      const layers = { ...before, [layer]: !before[layer] };
      store.setState({ layers });
      sessions.change(({ actions }) => actions.setSetting(VIEW_SETTINGS.layers, layersSetting(layers)));
    },
    keepPlaces(now) {
      const before = store.getState().places;
      if (Object.entries(now).every(([account, sentence]) => before[account] === sentence)) return;
      const places = { ...before, ...now };
      store.setState({ places });
      sessions.change(({ actions }) => actions.setSetting(VIEW_SETTINGS.places, placesSetting(places)));
    },
    setMode: (mode) => change({ mode }),
    setTheme: (theme) => change({ theme }),
    setLanguage: (language) => change({ language }),
    setType: (patch) => change({ type: { ...typeChoice(store.getState()), ...patch } }),
    setFollow: (follow) => change({ follow }),
    setInspectorHeight: (percent) =>
      change({ inspectorHeight: Math.min(INSPECTOR.most, Math.max(INSPECTOR.least, percent)) }),
    setShownAround: (shownAround) => change({ shownAround }),
    setLetterKeys: (letterKeys) => change({ letterKeys }),
    setAuthor: (author) => change({ author }),
  };
}
