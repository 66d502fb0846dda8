import { type AccountPatch, BLANK_ACCOUNT } from '../../annotation/edit.ts';
import { hasWords, putBack } from '../../annotation/corrections.ts';
import type { AccountRecord } from '../../annotation/model.ts';
import type { Account, Metadata, RawRange } from '../../engine/index.ts';
import { sourceOf } from '../select/sources.ts';
import type { StepName } from '../session.ts';
import { TEXT_CHANGED } from './corrections.ts';
import type { IntakeContext } from './intake-context.ts';

export interface AccountActions {
  /** Adds an empty account. */
  readonly addAccount: () => void;
  /**
   * Changes the text of an account, or what is known of it. What was changed is no longer inferred. A text for an account
   * that another tab took out meanwhile becomes one of its own.
   */
  readonly editAccount: (id: string, patch: AccountPatch) => void;
  readonly moveAccount: (id: string, by: 1 | -1) => void;
  /** Takes an account out; it can be undone. */
  readonly removeAccount: (id: string) => void;
  readonly renameStory: (title: string) => void;
  /** Passages of the raw text of an account belong to it, whatever cleaning makes of them; one step to undo. */
  readonly keepPassages: (account: Pick<Account, 'id' | 'sha256'>, passages: readonly RawRange[]) => void;
  /** All text of the page instead of the article that was found in it. */
  readonly useWholePage: (id: string) => void;
}

export function accountActions({ store, sessions }: IntakeContext): AccountActions {
  const recordOf = (id: string): AccountRecord | undefined =>
    store.getState().record?.accounts.find((account) => account.id === id);
  const say = (step: StepName) => store.setState({ toast: { kind: 'done', step } });

  function editAccount(id: string, patch: AccountPatch): void {
    const account = recordOf(id);
    if (!account) {
      if (hasWords(patch.text ?? ''))
        sessions.change(({ actions }) => void actions.addAccount({ ...BLANK_ACCOUNT, ...patch }));
      return;
    }
    const inferred = withoutKeys(account.inferred, Object.keys(patch));
    sessions.change(({ actions }) => actions.editAccount(id, { inferred, ...patch }));
  }

  return {
    addAccount: () => sessions.change(({ actions }) => void actions.addAccount(BLANK_ACCOUNT)),
    editAccount,
    moveAccount: (id, by) => sessions.change(({ actions }) => actions.moveAccount(id, by)),
    removeAccount(id) {
      sessions.change(({ actions }) => {
        actions.removeAccount(id);
        say('remove-account');
      });
    },
    renameStory: (title) => sessions.change(({ actions }) => actions.editStory({ title })),
    keepPassages(read, passages) {
      const account = recordOf(read.id);
      if (!account) return;
      const drafts = passages.flatMap((passage) => putBack(account, passage, read.sha256) ?? []);
      if (drafts.length < passages.length) {
        store.setState({ toast: { kind: 'problem', problem: TEXT_CHANGED } });
        return;
      }
      sessions.change(({ actions }) => {
        actions.correct(drafts, store.getState().settings.author);
        say('put-back');
      });
    },
    useWholePage(id) {
      const whole = sourceOf(store.getState().record, id)?.whole;
      if (whole !== undefined) editAccount(id, { text: whole });
    },
  };
}

/** The record without those keys; the same if it has none of them. */
function withoutKeys(
  inferred: AccountRecord['inferred'],
  keys: readonly string[],
): AccountRecord['inferred'] {
  const gone = (keys as (keyof Metadata)[]).some((key) => key in inferred);
  if (!gone) return inferred;
  return Object.fromEntries(Object.entries(inferred).filter(([key]) => !keys.includes(key)));
}
