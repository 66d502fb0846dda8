import { kindOf } from '../../annotation/search.ts';
import type { PlacedAnnotation } from '../../annotation/place.ts';
import { t } from '../shared/t.ts';

/** What a note is on, in words. */
export function noteTitle({ annotation }: PlacedAnnotation): string {
  const kind = kindOf(annotation);
  if (kind === 'pair') return t('note.title.pair', { n: annotation.targets.length });
  return t(kind === 'account' ? 'note.title.account' : 'note.title');
}
