import { accountActions, type AccountActions } from './accounts.ts';
import { draftActions, type DraftActions } from './draft.ts';
import type { IntakeContext } from './intake-context.ts';
import { libraryActions, type LibraryActions } from './library.ts';
import { readingActions, type ReadingActions } from './reading.ts';
import { reviewActions, type ReviewActions } from './reviews.ts';

export type Intake = AccountActions & DraftActions & ReadingActions & ReviewActions & LibraryActions;

/** The actions that no first view needs: they come when a story is begun, its accounts are changed or the library is opened. */
export function intakeActions(context: IntakeContext): Intake {
  return {
    ...accountActions(context),
    ...draftActions(context),
    ...readingActions(context),
    ...reviewActions(context),
    ...libraryActions(context),
  };
}
