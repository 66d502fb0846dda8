import { useCallback, useEffect, useState, type RefObject } from 'react';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { otherOf, type AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useReadState } from '../hooks.ts';
import { isTyping } from '../shared/is-typing.ts';
import { findSentence, focusSentence } from './dom.ts';

/** Travel between the columns: to a sentence, or from a sentence to its counterpart. */
export function useGoTo(root: RefObject<HTMLElement | null>, pair: AccountPair) {
  const { selectSentence, showSide } = useActions();
  const readState = useReadState();
  const [wanted, setWanted] = useState<(SentenceRef & { readonly time: number }) | null>(null);

  // The column may have to be drawn first, where there is room for one only.
  useEffect(() => {
    if (wanted && root.current)
      focusSentence(findSentence(root.current, wanted.account, wanted.sentence), { preventScroll: true });
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

  // From anywhere in the page, with something chosen; on a sentence its column listens.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { selection, settings } = readState();
      if (event.key !== 'o' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target) || !settings.letterKeys || selection?.kind !== 'sentence') return;
      event.preventDefault();
      goAcross(selection);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [goAcross, readState]);

  return { goTo, goAcross };
}
