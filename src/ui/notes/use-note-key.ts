import { useEffect } from 'react';
import type { Account } from '../../engine/index.ts';
import type { Passage } from '../../store/actions/notes.ts';
import { selectedSpans } from '../../store/select/focus.ts';
import { accountOf, accountPair } from '../../store/select/pair.ts';
import type { State } from '../../store/state.ts';
import { useActions, useReadState } from '../hooks.ts';
import { isTyping } from '../shared/is-typing.ts';
import { selectedPassage } from './selected-passage.ts';

/**
 * The key `a`: a note on the words that are selected, else on the difference on show, else on the sentence that has the
 * focus or is chosen. While a passage is looked for, it gives that instead.
 */
export function useNoteKey(): void {
  const { addNote, pick } = useActions();
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key !== 'a')
        return;
      if (isTyping(event.target) || !readState().settings.letterKeys) return;
      const passages = pointedAt(readState());
      const [first] = passages;
      if (!first) return;
      event.preventDefault();
      if (!pick(first)) addNote(passages);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [addNote, pick, readState]);
}

function pointedAt(state: State): readonly Passage[] {
  const pair = accountPair(state);
  const selected = selectedPassage(getSelection(), pair ? [pair.left, pair.right] : []);
  if (selected) return [selected];
  const { selection, picking } = state;
  if (selection?.kind === 'finding' && !picking)
    return (selectedSpans(state) ?? []).map(({ account, start, end }) => ({
      account,
      range: { start, end },
    }));
  const focused = document.activeElement?.closest<HTMLElement>('[data-sentence]');
  const account = accountOf(pair, focused?.closest<HTMLElement>('[data-account]')?.dataset['account'] ?? '');
  if (focused && account) return sentencePassage(account, Number(focused.dataset['sentence']));
  const chosen = selection?.kind === 'sentence' ? accountOf(pair, selection.account) : null;
  return chosen && selection?.kind === 'sentence' ? sentencePassage(chosen, selection.sentence) : [];
}

/** A whole sentence as a passage. */
export function sentencePassage(account: Account, index: number): Passage[] {
  const sentence = account.sentences[index];
  return sentence ? [{ account: account.id, range: { start: sentence.start, end: sentence.end } }] : [];
}
