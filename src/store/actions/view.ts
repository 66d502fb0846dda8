import type { StoreApi } from 'zustand/vanilla';
import type { LayerId } from '../layers.ts';
import { layersSetting, VIEW_SETTINGS } from '../remembered.ts';
import type { SettingsPort } from '../ports.ts';
import type { ReadingMode, Settings, State, Theme } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface ViewActions {
  readonly toggleLayer: (layer: LayerId) => void;
  readonly setMode: (mode: ReadingMode) => void;
  readonly setTheme: (theme: Theme) => void;
  /** A BCP 47 tag, or `system`. */
  readonly setLanguage: (language: string) => void;
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
    setMode: (mode) => change({ mode }),
    setTheme: (theme) => change({ theme }),
    setLanguage: (language) => change({ language }),
    setLetterKeys: (letterKeys) => change({ letterKeys }),
    setAuthor: (author) => change({ author }),
  };
}
