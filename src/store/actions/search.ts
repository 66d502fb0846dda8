import type { StoreApi } from 'zustand/vanilla';
import { accountOf, accountPair } from '../select/pair.ts';
import { searchHits } from '../select/search.ts';
import { sentenceAt } from '../select/sentences.ts';
import type { State } from '../state.ts';
import { select } from './selection.ts';

export interface SearchActions {
  /** Looks for words in both accounts; '' for none yet, `null` ends the search. */
  readonly search: (words: string | null) => void;
  /** Chooses the sentence of the next (1) or previous (-1) hit, around the ends. */
  readonly stepHit: (by: 1 | -1) => void;
}

export function searchActions(store: StoreApi<State>): SearchActions {
  return {
    search: (words) => store.setState({ search: words, hit: null }),
    stepHit(by) {
      const state = store.getState();
      const hits = searchHits(state);
      if (hits.length === 0) return;
      const last = state.hit ?? (by > 0 ? -1 : 0);
      const hit = (last + by + hits.length) % hits.length;
      const { account, start } = hits[hit]!;
      const sentences = accountOf(accountPair(state), account)?.sentences ?? [];
      store.setState({
        ...select({ kind: 'sentence', account, sentence: sentenceAt(sentences, start) })(state),
        hit,
      });
    },
  };
}
