import { linkIndex, counterpartsOf, effectiveLinks } from '../../store/select/links.ts';
import { listedDifferences, selectedFinding } from '../../store/select/differences.ts';
import { selectedNote } from '../../store/select/notes.ts';
import { accountOf, accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import type { State } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { describeSentence } from '../read/describe.ts';
import { noteTitle } from '../notes/note-title.ts';
import { explanationOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';
import { toastText } from '../shared/toast-text.ts';

/** Tells a screen reader what was reached, on which side, and why it is marked; and what was just done. */
export function Announcer() {
  const message = useApp(announcement);
  const done = useApp(({ toast }) => (toast ? toastText(toast) : ''));
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {message}
      </p>
      <p aria-live="polite" className="sr-only">
        {done}
      </p>
    </>
  );
}

function announcement(state: State): string {
  const pair = accountPair(state);
  if (!pair) return '';
  const { selection } = state;
  if (selection?.kind === 'sentence') {
    const account = accountOf(pair, selection.account);
    if (!account) return '';
    const what = describeSentence({
      layers: sentenceLayers(state).get(account.id)?.[selection.sentence] ?? [],
      counterparts: counterpartsOf(linkIndex(state), selection).length,
      other: accountName(otherOf(pair, account.id)),
    });
    return t('say.sentence', { name: accountName(account), n: selection.sentence + 1, what });
  }
  const note = selectedNote(state);
  if (note) return t('say.note', { what: noteTitle(note) });
  const finding = selectedFinding(state);
  if (!finding) return t('say.ready', { n: effectiveLinks(state).length });
  const list = listedDifferences(state);
  return t('say.finding', {
    n: list.indexOf(finding) + 1,
    total: list.length,
    kind: t(`kind.${finding.kind}`),
    explanation: explanationOf(finding),
  });
}
