import { useCallback, useEffect, useState, type RefObject } from 'react';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { otherOf, type AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useReadState } from '../hooks.ts';
import { findSentence } from './dom.ts';

/** Travel between the columns: to a sentence, or from a sentence to its counterpart. */
export function useGoTo(root: RefObject<HTMLElement | null>, pair: AccountPair) {
  const { selectSentence, showSide } = useActions();
  const readState = useReadState();
  const [wanted, setWanted] = useState<(SentenceRef & { readonly time: number }) | null>(null);

  // The column may have to be drawn first, where there is room for one only.
  useEffect(() => {
    if (wanted && root.current)
      findSentence(root.current, wanted.account, wanted.sentence)?.focus({ preventScroll: true });
  }, [root, wanted]);

  const goTo = useCallback(
    (to: SentenceRef) => {
      selectSentence(to.account, to.sentence);
      setWanted((last) => ({ ...to, time: (last?.time ?? 0) + 1 }));
    },
    [selectSentence],
  );

  /** To the surest counterpart; from a sentence that has none, to where the reader was on the other side. */
  const goAcross = useCallback(
    (from: SentenceRef) => {
      const { there } = counterpartsOf(linkIndex(readState()), from)[0] ?? {};
      if (there) {
        goTo({ account: there.account, sentence: there.sentences[0]! });
        return;
      }
      const other = otherOf(pair, from.account);
      showSide(other === pair.left ? 'left' : 'right');
      root.current
        ?.querySelector<HTMLElement>(`[data-account="${CSS.escape(other.id)}"] [tabindex="0"][data-sentence]`)
        ?.focus();
    },
    [goTo, pair, readState, root, showSide],
  );

  return { goTo, goAcross };
}
