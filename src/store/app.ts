import { createStore, type StoreApi } from 'zustand/vanilla';
import { differenceActions, type DifferenceActions } from './actions/differences.ts';
import { selectionActions, type SelectionActions } from './actions/selection.ts';
import { storyActions, type StoryActions } from './actions/story.ts';
import { viewActions, type ViewActions } from './actions/view.ts';
import type { Ports } from './ports.ts';
import { initialState, type State } from './state.ts';

export type Actions = StoryActions & SelectionActions & DifferenceActions & ViewActions;

/** The store of one page, with all that can be done to it. */
export interface App {
  readonly store: StoreApi<State>;
  readonly actions: Actions;
}

export function createApp(ports: Ports): App {
  const store = createStore<State>(() => initialState(ports.shelf.list(), ports.settings.load()));
  const actions = {
    ...storyActions(store, ports),
    ...selectionActions(store),
    ...differenceActions(store),
    ...viewActions(store, ports.settings),
  };
  return { store, actions };
}
