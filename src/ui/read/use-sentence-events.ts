import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Account } from '../../engine/index.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useReadState } from '../hooks.ts';
import { findSentence, isFolded, sentenceOfEvent } from './dom.ts';
import { firstOfArticle } from './first-of-article.ts';
import { nextSentence } from './sentence-keys.ts';

/** Pointer and keys on the sentences of a column: one of them is reached by Tab, the arrows go on from there. */
export function useSentenceEvents(account: Account, onOtherSide: (from: SentenceRef) => void) {
  const [active, setActive] = useState(() => firstOfArticle(account));
  const { selectSentence, clearSelection, previewSentence, pick } = useActions();
  const readState = useReadState();

  /** What is far away may not be drawn yet; the sentence that Tab reaches is. */
  const draw = (sentence: number) => {
    flushSync(() => setActive(sentence));
    return findSentence(document, account.id, sentence);
  };

  const choose = (sentence: number) => {
    const { start, end } = account.sentences[sentence]!;
    if (pick({ account: account.id, range: { start, end } })) return;
    const { selection } = readState();
    const again =
      selection?.kind === 'sentence' && selection.account === account.id && selection.sentence === sentence;
    if (again) clearSelection();
    else selectSentence(account.id, sentence);
  };

  return {
    active,
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const sentence = sentenceOfEvent(target);
      if (sentence !== null) setActive(sentence);
    },
    onClick: ({ target }: MouseEvent) => {
      const sentence = sentenceOfEvent(target);
      const copying = getSelection()?.isCollapsed === false;
      if (sentence !== null && !copying) choose(sentence);
    },
    onMouseOver: ({ target }: MouseEvent) => {
      const sentence = sentenceOfEvent(target);
      previewSentence(sentence === null ? null : { account: account.id, sentence });
    },
    onMouseLeave: () => previewSentence(null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const sentence = sentenceOfEvent(event.target);
      if (sentence === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextShown(account, event.key, sentence, draw);
      if (next !== null) next.focus();
      else if (event.key === 'Enter' || event.key === ' ') choose(sentence);
      else if (event.key === 'o' && readState().settings.letterKeys)
        onOtherSide({ account: account.id, sentence });
      else return;
      event.preventDefault();
    },
  };
}

/** The sentence that a key goes to, or `null`; what is folded away is passed over, and kept from where nothing else is. */
function nextShown(
  { id, sentences }: Account,
  key: string,
  from: number,
  draw: (sentence: number) => HTMLElement | null,
): HTMLElement | null {
  const onward = key === 'Home' ? 'ArrowDown' : key === 'End' ? 'ArrowUp' : key;
  let at = nextSentence(key, from, sentences.length);
  while (at !== null) {
    const element = findSentence(document, id, at) ?? draw(at);
    if (!element || !isFolded(element)) return element;
    const next = nextSentence(onward, at, sentences.length);
    if (next === at) return findSentence(document, id, from);
    at = next;
  }
  return null;
}
