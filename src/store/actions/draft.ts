import { BLANK_ACCOUNT, editStory, isBlank } from '../../annotation/edit.ts';
import { newStory } from '../../annotation/new-story.ts';
import { hasWords } from '../../annotation/corrections.ts';
import type { AccountRecord, StoryRecord } from '../../annotation/model.ts';
import { draftToGoOn, isDraft } from '../select/drafts.ts';
import { headlineOf } from '../select/reviews.ts';
import { DRAFT_SETTING } from '../session.ts';
import type { State } from '../state.ts';
import type { IntakeContext } from './intake-context.ts';

export interface DraftActions {
  /**
   * Opens the story that is being begun, as it was left, of several the one of that id; a new one if there is none. Does
   * nothing to what is on show once the signal says that the reader went on to something else. That another tab compares
   * it meanwhile is told.
   */
  readonly openDraft: (leaving: AbortSignal, id?: string) => Promise<void>;
  /** Puts the story that is being begun in the bin and begins another. */
  readonly discardDraft: () => Promise<void>;
  /**
   * Ends the gathering: empty accounts go, what is unknown is filled in from the texts, and where they are silent by the
   * names given. Returns the story to go to, or `null` if there is nothing to compare.
   */
  readonly finishDraft: (names: DraftNames) => string | null;
}

/** What things are called that nobody named, in the language of the reader: it is kept with the story. */
export interface DraftNames {
  /** A story of which no account has a headline. */
  readonly story: string;
  /** An account, by its place from 1 on: a name to call it by, which claims nothing of its publisher. */
  readonly account: (number: number) => string;
  /** Why an account bears the name of a site. */
  readonly site: string;
  /** Why an account bears a name by its place: so that no report tells it as its publisher's. */
  readonly place: string;
}

/** Two accounts to begin with: nothing can be compared with less. */
const EMPTY = ['account-1', 'account-2'].map((id) => ({ id, ...BLANK_ACCOUNT }));

export function draftActions({ store, sessions, actions }: IntakeContext): DraftActions {
  let opened: Promise<void> = Promise.resolve();
  /** Of who asked last. */
  let asked: AbortSignal | null = null;
  let finishing = false;

  /** One after the other: asked twice at once there would be two drafts, and what is given to one not in the other. */
  function openDraft(leaving: AbortSignal, id?: string): Promise<void> {
    asked = leaving;
    opened = opened.then(() => open(leaving, id));
    return opened;
  }

  store.subscribe(({ record, storyId }, { record: before }) => {
    if (finishing || storyId !== null || record?.id !== before?.id) return;
    if (isDraft(before) && !isDraft(record)) store.setState({ toast: { kind: 'finished-elsewhere' } });
  });

  async function open(leaving: AbortSignal, wanted?: string): Promise<void> {
    const isLeft = () => leaving.aborted;
    const storage = await sessions.storage();
    if (!storage) {
      store.setState({ toast: { kind: 'problem', problem: NOT_KEPT } });
      return;
    }
    const entries = storage.library.get();
    const kept = entries.find(({ id, binned }) => id === wanted && binned === null) ?? draftToGoOn(entries);
    await sessions.unsettled();
    // Another story may be open by now, and would never be heard of again.
    if (isLeft()) return;
    actions.leaveStory();
    const found = kept && (await sessions.open(kept.id));
    if (isLeft()) return;
    // What is kept and cannot be read must not seem to be empty: what is given then would meet it later.
    if (found && !found.ok && found.problem.code !== 'no-story') {
      store.setState({ toast: { kind: 'problem', problem: found.problem } });
      return;
    }
    // Another tab may have made a story of it, unheard: one that was asked for is gone to, another is not gone on with.
    if (found?.ok && (kept?.id === wanted || isDraft(found.value.story.get()))) return;
    const id = kept && !found?.ok ? kept.id : storage.newId();
    await sessions.open(id, blankDraft(id));
  }

  return {
    openDraft,
    async discardDraft() {
      const { record } = store.getState();
      const storage = await sessions.storage();
      if (!record || !storage) return;
      storage.bin(record.id);
      if (asked) await openDraft(asked);
      store.setState({ toast: { kind: 'binned', id: record.id, title: record.title } });
    },
    finishDraft(names) {
      const state = store.getState();
      const { record } = state;
      if (!record?.accounts.some(({ text }) => hasWords(text))) return null;
      finishing = true;
      sessions.change((session) => {
        session.actions.takeOver((story) => finished(state, story, names), 'edit-story');
        session.actions.setSetting(DRAFT_SETTING, false);
      });
      finishing = false;
      // The story is opened anew, by its address; its session stays open meanwhile.
      actions.leaveStory();
      return record.id;
    },
  };
}

function blankDraft(id: string): StoryRecord {
  const story = newStory(id, '', null, EMPTY);
  return { ...story, settings: { [DRAFT_SETTING]: true } };
}

function finished(state: State, story: StoryRecord, names: DraftNames): StoryRecord {
  const accounts = story.accounts
    .filter((account) => !isBlank(account))
    .map((account, i) => named(account, headlineOf(state, account), names.account(i + 1), names));
  const title = story.title.trim() || (accounts.find((account) => account.title)?.title ?? names.story);
  return editStory({ title })({ ...story, accounts });
}

/** The account with a headline and a name, as far as its own text gives them; `own` is its name otherwise. */
function named(
  account: AccountRecord,
  headline: string | null,
  own: string,
  reasons: Pick<DraftNames, 'site' | 'place'>,
): AccountRecord {
  const title = account.title ?? headline;
  const named = title === account.title ? account : { ...account, title };
  if (account.publisher !== null) return named;
  const site = siteOf(account.url);
  const reason = site === null ? reasons.place : reasons.site;
  return { ...named, publisher: site ?? own, inferred: { ...account.inferred, publisher: reason } };
}

function siteOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

const NOT_KEPT = {
  code: 'no-storage',
  message: 'The part of the page that keeps stories could not be loaded. Reload the page to try again.',
  account: null,
};
