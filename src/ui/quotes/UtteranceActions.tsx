import { useId, useState, type SubmitEvent } from 'react';
import type { Utterance } from '../../engine/index.ts';
import type { Passage } from '../../store/actions/notes.ts';
import { speakerCorrections } from '../../store/actions/corrections.ts';
import { rangeOfRendering } from '../../store/select/highlights.ts';
import { comparisonOf, type AccountPair } from '../../store/select/pair.ts';
import { sentenceAt } from '../../store/select/sentences.ts';
import { utterances } from '../../store/select/utterances.ts';
import type { Selection } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { NoteButton } from '../notes/NotesHere.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { t } from '../shared/t.ts';

interface Props {
  readonly pair: AccountPair;
  readonly utterance: Utterance;
}

/** What a reader can do with an utterance: note it, and say who really said it. */
export function UtteranceActions({ pair, utterance }: Props) {
  const [naming, setNaming] = useState(false);
  const accounts = useApp(comparisonOf)?.accounts ?? [];
  const { takeBack } = useActions();
  const mine = speakerCorrections(accounts, utterance);
  const quoted = utterance.renderings.some((each) => 'quote' in each);
  const passages = utterance.renderings.flatMap((each) => {
    const account = [pair.left, pair.right].find(({ id }) => id === each.account);
    return account ? [{ account: account.id, range: rangeOfRendering(account, each) }] : [];
  });
  const place = placeOf(pair, passages[0]);
  if (naming) return <SpeakerForm utterance={utterance} onDone={() => setNaming(false)} />;
  return (
    <div className="actions">
      {mine.length > 0 && (
        <>
          <span className="by-reader">{t('fix.speaker.mine')}</span>
          <button type="button" className="text-link" onClick={() => takeBack(mine)}>
            {t('fix.takeBack')}
          </button>
        </>
      )}
      {quoted && (
        <button type="button" className="text-link" onClick={() => setNaming(true)}>
          {t('fix.speaker')}
        </button>
      )}
      <NoteButton passages={passages} label="note.addUtterance" />
      {place && <CopyLink selection={place} />}
    </div>
  );
}

/** The sentence in which the first rendering begins. */
function placeOf({ left, right }: AccountPair, passage: Passage | undefined): Selection | null {
  const account = [left, right].find(({ id }) => id === passage?.account);
  if (!account || !passage?.range) return null;
  const sentence = sentenceAt(account.sentences, passage.range.start);
  return { kind: 'sentence', account: account.id, sentence };
}

function SpeakerForm({ utterance, onDone }: { readonly utterance: Utterance; readonly onDone: () => void }) {
  const all = useApp(utterances);
  const { changeSpeaker } = useActions();
  const [name, setName] = useState(utterance.speaker ?? '');
  const id = useId();
  const known = [...new Set(all.flatMap(({ speaker }) => speaker ?? []))].sort();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== (utterance.speaker ?? '')) changeSpeaker(utterance, name.trim() || null);
    onDone();
  };
  return (
    <form onSubmit={save} className="mt-2">
      <label className="label" htmlFor={id}>
        {t('fix.speaker.label')}
      </label>
      <input
        id={id}
        className="field"
        list={`${id}known`}
        value={name}
        autoFocus
        aria-describedby={`${id}hint`}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <datalist id={`${id}known`}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p id={`${id}hint`} className="hint">
        {t('fix.speaker.hint')}
      </p>
      <div className="actions">
        <button type="submit" className="button">
          {t('fix.speaker.save')}
        </button>
        <button type="button" className="text-link" onClick={onDone}>
          {t('fix.speaker.cancel')}
        </button>
      </div>
    </form>
  );
}
