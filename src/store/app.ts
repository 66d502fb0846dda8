import { createStore, type StoreApi } from 'zustand/vanilla';
import { codebookActions, type CodebookActions } from './actions/codebook.ts';
import { correctionActions, type CorrectionActions } from './actions/corrections.ts';
import { coverageActions, type CoverageActions } from './actions/coverage.ts';
import { differenceActions, type DifferenceActions } from './actions/differences.ts';
import { openingActions, savingActions, type OpeningActions, type SavingActions } from './actions/files.ts';
import type { Intake } from './actions/intake.ts';
import { historyActions, type HistoryActions } from './actions/history.ts';
import { noteActions, writingActions, type NoteActions, type WritingActions } from './actions/notes.ts';
import { pairingActions, type PairingActions } from './actions/pairing.ts';
import { pickingActions, type PickingActions } from './actions/picking.ts';
import { quoteActions, type QuoteActions } from './actions/quotes.ts';
import { reportActions, type ReportActions } from './actions/report.ts';
import { keepSessions } from './actions/sessions.ts';
import { searchActions, type SearchActions } from './actions/search.ts';
import { selectionActions, type SelectionActions } from './actions/selection.ts';
import { steppingActions, type SteppingActions } from './actions/stepping.ts';
import { storyActions, type StoryActions } from './actions/story.ts';
import { viewActions, type ViewActions } from './actions/view.ts';
import type { Ports } from './ports.ts';
import { settingsFrom } from './settings.ts';
import { initialState, type State } from './state.ts';

export type Actions = StoryActions &
  PairingActions &
  CoverageActions &
  SelectionActions &
  DifferenceActions &
  QuoteActions &
  SteppingActions &
  SearchActions &
  ViewActions &
  NoteActions &
  WritingActions &
  PickingActions &
  CorrectionActions &
  CodebookActions &
  SavingActions &
  OpeningActions &
  HistoryActions &
  ReportActions;

/** The store of one page, with all that can be done to it. */
export interface App {
  readonly store: StoreApi<State>;
  readonly actions: Actions;
  /** What can be done to the accounts of a story and to the library; loaded when first asked for. */
  readonly intake: () => Promise<Intake>;
}

export function createApp(ports: Ports): App {
  const store = createStore<State>(() =>
    initialState(ports.shelf.list(), settingsFrom(ports.settings.load())),
  );
  const sessions = keepSessions(store, ports);
  const view = viewActions(store, sessions, ports.settings);
  const story = storyActions(store, ports, sessions);
  const actions = {
    ...story,
    ...pairingActions(store, sessions, story.compareRest),
    ...coverageActions(store),
    ...selectionActions(store),
    ...differenceActions(store, sessions),
    ...quoteActions(store, sessions),
    ...steppingActions(store),
    ...searchActions(store),
    ...view,
    ...writingActions(store, sessions),
    ...noteActions(store, sessions, view.setAuthor),
    ...pickingActions(store, sessions),
    ...correctionActions(store, sessions),
    ...codebookActions(store, sessions),
    ...savingActions(store, ports.files),
    ...openingActions(store, sessions, ports.files),
    ...historyActions(store, sessions),
    ...reportActions(store, sessions, ports),
  };
  let intake: Promise<Intake> | null = null;
  const loadIntake = () =>
    (intake ??= import('./actions/intake.ts').then(({ intakeActions }) =>
      intakeActions({ store, sessions, ports, actions }),
    ));
  return { store, actions, intake: loadIntake };
}
