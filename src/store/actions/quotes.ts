import type { StoreApi } from 'zustand/vanilla';
import { quotesSetting, VIEW_SETTINGS } from '../remembered.ts';
import type { QuoteView, State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface QuoteActions {
  /** Lists other quotations, or in another order; the story remembers it. */
  readonly viewQuotes: (patch: Partial<QuoteView>) => void;
}

export function quoteActions(store: StoreApi<State>, sessions: Sessions): QuoteActions {
  return {
    viewQuotes(patch) {
      const quotes = { ...store.getState().quotes, ...patch };
      store.setState({ quotes });
      sessions.change(({ actions }) => actions.setSetting(VIEW_SETTINGS.quotes, quotesSetting(quotes)));
    },
  };
}
