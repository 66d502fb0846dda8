import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { accountOf, type AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { NoteButton } from '../notes/NotesHere.tsx';
import { sentencePassage } from '../notes/use-note-key.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { t } from '../shared/t.ts';

interface Props {
  readonly pair: AccountPair;
  readonly at: SentenceRef;
}

/** What a reader can do with a sentence: note it, or link it to one of the other account. */
export function SentenceActions({ pair, at }: Props) {
  const { startPicking, join } = useActions();
  const counterparts = counterpartsOf(useApp(linkIndex), at);
  const picking = useApp((state) => state.picking?.kind === 'link');
  const account = accountOf(pair, at.account);
  return (
    <div className="actions actions-sentence">
      {account && <NoteButton passages={sentencePassage(account, at.sentence)} label="note.addSentence" />}
      <button
        type="button"
        className="text-link"
        aria-pressed={picking}
        onClick={() => startPicking(picking ? null : { kind: 'link', from: at })}
      >
        {t('fix.link')}
      </button>
      {counterparts.length > 1 && (
        <button
          type="button"
          className="text-link"
          onClick={() => join(counterparts.map(({ link }) => link))}
        >
          {t('fix.join', { n: counterparts.length })}
        </button>
      )}
      <CopyLink selection={{ kind: 'sentence', ...at }} />
    </div>
  );
}

/** Makes the link that the engine did not dare. */
export function LinkNearest({ at, there }: { readonly at: SentenceRef; readonly there: SentenceRef }) {
  const { link } = useActions();
  const side = ({ account, sentence }: SentenceRef) => ({ account, sentences: [sentence] });
  return (
    <button type="button" className="text-link mt-2 mr-4 text-sm" onClick={() => link(side(at), side(there))}>
      {t('fix.linkNearest')}
    </button>
  );
}
