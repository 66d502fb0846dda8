import type { Account } from '../../engine/index.ts';
import { sentenceMarks, type SentenceMark } from '../../store/select/focus.ts';
import { useApp } from '../hooks.ts';
import { NONE_CHOSEN } from './Paragraph.tsx';

/** How the sentences of an account stand to what is chosen or pointed at: asked once a column, since each asks again at every change. */
export function useChosen({ id }: Account): ReadonlyMap<number, SentenceMark> {
  return useApp((state) => sentenceMarks(state).get(id) ?? NONE_CHOSEN);
}
