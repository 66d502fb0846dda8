import { memo } from 'react';
import { useLocation } from 'wouter';
import type { PlacedAnnotation } from '../../annotation/place.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useReadState } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { t } from '../shared/t.ts';
import { NotePanel } from './NotePanel.tsx';

interface Props {
  readonly note: PlacedAnnotation;
  readonly pair: AccountPair;
}

/** A note in the list, with its passages; everything can be done to it here too. */
export const NoteEntry = memo(function NoteEntry({ note, pair }: Props) {
  useLanguage();
  const { selectNote } = useActions();
  const readState = useReadState();
  const [, navigate] = useLocation();
  const show = () => {
    selectNote(note.annotation.id);
    const { storyId } = readState();
    if (storyId !== null) navigate(storyPath(storyId));
  };
  return (
    <>
      <NotePanel pair={pair} note={note} />
      <button type="button" className="text-link note-show" onClick={show}>
        {t('note.show')}
      </button>
    </>
  );
});
