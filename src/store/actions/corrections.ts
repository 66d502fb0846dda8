import type { StoreApi } from 'zustand/vanilla';
import type {
  CorrectedComparison,
  CorrectedFinding,
  CorrectedLink,
  CorrectedQuote,
} from '../../annotation/apply.ts';
import type { CorrectionDraft } from '../../annotation/corrections.ts';
import type { Account, LinkSide, Problem, RawRange, Utterance } from '../../engine/index.ts';
import { comparisonOf } from '../select/pair.ts';
import type { StepName, Workbench } from '../session.ts';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface CorrectionActions {
  /** These sentences tell the same. */
  readonly link: (a: LinkSide, b: LinkSide) => void;
  /** The sentences of a link do not tell the same. */
  readonly unlink: (link: CorrectedLink) => void;
  /** A link stays, whatever the engine finds; or no longer. */
  readonly lock: (link: CorrectedLink) => void;
  /** Several links are one group: all their sentences belong together. */
  readonly join: (links: readonly CorrectedLink[]) => void;
  /** A group falls apart: each sentence of its longer side has a link of its own. */
  readonly split: (link: CorrectedLink) => void;
  readonly dismiss: (finding: CorrectedFinding) => void;
  /** Who says all quotations of an utterance; `null`: nobody can be named. */
  readonly changeSpeaker: (utterance: Utterance, speaker: string | null) => void;
  /** Brings removed text of an account back, as it was read; of a text that has changed since, that is told instead. */
  readonly putBack: (account: Pick<Account, 'id' | 'sha256'>, removal: RawRange) => void;
  /** Takes corrections back. */
  readonly takeBack: (ids: readonly string[]) => void;
  readonly showDismissed: (show: boolean) => void;
}

/** What was read is no longer what is there. */
export const TEXT_CHANGED: Problem = {
  code: 'text-changed',
  message: 'The text has changed since it was read. Try again when it is shown as it is now.',
  account: null,
};

export function correctionActions(store: StoreApi<State>, sessions: Sessions): CorrectionActions {
  function say(step: StepName): void {
    store.setState({ toast: { kind: 'done', step } });
  }

  function correct(draftWith: (workbench: Workbench) => readonly CorrectionDraft[]): void {
    sessions.change(({ actions }, workbench) => {
      const drafts = draftWith(workbench);
      const [first] = drafts;
      if (!first) return;
      actions.correct(drafts, store.getState().settings.author);
      say(first.kind);
    });
  }

  /** Corrections of the comparison on show now, even if they have to wait until the story is open. */
  function inComparison(
    draft: (comparison: CorrectedComparison, workbench: Workbench) => readonly CorrectionDraft[],
  ): void {
    const comparison = comparisonOf(store.getState());
    if (comparison) correct((workbench) => draft(comparison, workbench));
  }

  const takeBack = (ids: readonly string[]) =>
    sessions.change(({ actions }) => {
      actions.takeBack(ids);
      say('take-back');
    });

  return {
    link: (a, b) => inComparison((comparison, { linkSentences }) => [linkSentences(comparison, a, b)]),
    unlink: ({ a, b }) =>
      inComparison((comparison, { unlinkSentences }) => [unlinkSentences(comparison, a, b)]),
    lock(link) {
      if (link.locked && link.correction !== undefined) takeBack([link.correction]);
      else inComparison((comparison, { lockLink }) => [lockLink(comparison, link)]);
    },
    join: (links) =>
      inComparison((comparison, { mergeLinks }) => [mergeLinks(comparison, links) ?? []].flat()),
    split: (link) => inComparison((comparison, { splitLink }) => splitLink(comparison, link, partsOf(link))),
    dismiss: (finding) =>
      inComparison((comparison, { dismissFinding }) => [dismissFinding(comparison, finding)]),
    changeSpeaker: ({ renderings }, speaker) =>
      inComparison((comparison, { changeSpeaker }) =>
        renderings.flatMap((each) =>
          'quote' in each ? (changeSpeaker(comparison, each.account, each.quote, speaker) ?? []) : [],
        ),
      ),
    putBack(account, removal) {
      const raw = store.getState().record?.accounts.find(({ id }) => id === account.id);
      if (!raw) return;
      correct(({ putBack }) => {
        const draft = putBack(raw, removal, account.sha256);
        if (!draft) store.setState({ toast: { kind: 'problem', problem: TEXT_CHANGED } });
        return draft ? [draft] : [];
      });
    },
    takeBack,
    showDismissed: (showDismissed) => store.setState({ showDismissed }),
  };
}

/** One part for each sentence of the longer side, with the whole of the other. */
function partsOf({
  a,
  b,
}: CorrectedLink): { readonly a: readonly number[]; readonly b: readonly number[] }[] {
  return a.sentences.length > b.sentences.length
    ? a.sentences.map((sentence) => ({ a: [sentence], b: b.sentences }))
    : b.sentences.map((sentence) => ({ a: a.sentences, b: [sentence] }));
}

/** The corrections that changed who says an utterance. */
export function speakerCorrections(
  accounts: readonly { readonly id: string; readonly quotes: readonly CorrectedQuote[] }[],
  { renderings }: Utterance,
): string[] {
  return renderings.flatMap((each) => {
    if (!('quote' in each)) return [];
    const quote = accounts.find(({ id }) => id === each.account)?.quotes[each.quote];
    return quote?.correction ?? [];
  });
}
