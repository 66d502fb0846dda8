import type { StoreApi } from 'zustand/vanilla';
import { bringUp } from '../select/bring-up.ts';
import { isPairMissing } from '../select/missing.ts';
import { PAIR_SETTING, readPair, writePair } from '../pair-text.ts';
import type { Pair, Side, State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface PairingActions {
  /** Sets two accounts side by side and remembers them with the story; others than two of its accounts do nothing. */
  readonly showPair: (pair: Pair) => void;
  /** Sets an account on a side; one that is on the other side changes places. */
  readonly showAccount: (side: Side, account: string) => void;
  /** Brings up two accounts, or one beside what is there, and changes nothing if they are there. */
  readonly bringUpAccounts: (accounts: readonly string[]) => void;
  readonly swapSides: () => void;
}

/** `compareRest`: asks for the pairs that are not compared yet. */
export function pairingActions(
  store: StoreApi<State>,
  sessions: Sessions,
  compareRest: () => void,
): PairingActions {
  // What is kept of a sample comes after its first view, and with it the two accounts that were left side by side.
  store.subscribe((state, before) => {
    if (state.record && !before.record && state.work.phase === 'ready') store.setState(rememberedPair);
    if (state.pair !== before.pair && isPairMissing(state)) compareRest();
  });

  function showPair(pair: Pair): void {
    const { story, pair: now } = store.getState();
    if (!story || !isPairOf(story.accounts, pair)) return;
    if (now?.left === pair.left && now.right === pair.right) return;
    store.setState({ pair, pairChosen: true });
    sessions.change(({ actions }) => actions.setSetting(PAIR_SETTING, writePair(pair)));
  }

  return {
    showPair,
    showAccount(side, account) {
      const { pair } = store.getState();
      if (!pair) return;
      const other = side === 'left' ? 'right' : 'left';
      showPair(
        pair[other] === account
          ? { left: pair.right, right: pair.left }
          : side === 'left'
            ? { left: account, right: pair.right }
            : { left: pair.left, right: account },
      );
    },
    bringUpAccounts: (accounts) => store.setState((state) => bringUp(state, accounts)),
    swapSides() {
      const { pair } = store.getState();
      if (pair) showPair({ left: pair.right, right: pair.left });
    },
  };
}

/** The two accounts that the reader or the address wish for, else those that are remembered with the story. */
export function rememberedPair({ record, story, pairChosen, pair }: State): Partial<State> {
  const accounts = story?.accounts ?? [];
  if (pairChosen && pair && isPairOf(accounts, pair)) return {};
  const kept = readPair(record?.settings[PAIR_SETTING]);
  if (kept && isPairOf(accounts, kept)) return { pair: kept };
  return pairChosen ? { pair: null, pairChosen: false } : {};
}

function isPairOf(accounts: readonly { readonly id: string }[], { left, right }: Pair): boolean {
  return left !== right && [left, right].every((id) => accounts.some((account) => account.id === id));
}
