import type { StoreApi } from 'zustand/vanilla';
import type { Ports } from '../ports.ts';
import type { State } from '../state.ts';
import type { OpeningActions } from './files.ts';
import type { Sessions } from './sessions.ts';
import type { StoryActions } from './story.ts';

/** What the actions on accounts and on the library need of the page. */
export interface IntakeContext {
  readonly store: StoreApi<State>;
  readonly sessions: Sessions;
  readonly ports: Ports;
  readonly actions: Pick<StoryActions, 'leaveStory'> & Pick<OpeningActions, 'openFile'>;
}
