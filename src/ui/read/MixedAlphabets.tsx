import { useMemo } from 'react';
import { findMixedAlphabets } from '../../engine/index.ts';
import { t } from '../shared/t.ts';

/** How many such words are named; more of them are counted. */
const NAMED = 8;

/** Tells of words in which letters of two alphabets look like one: what is read is not what is written there. */
export default function MixedAlphabets({ text }: { readonly text: string }) {
  const words = useMemo(
    () => [...new Set(findMixedAlphabets(text).map(({ start, end }) => text.slice(start, end)))],
    [text],
  );
  if (words.length === 0) return null;
  return (
    <details className="removals">
      <summary>{t('account.mixed', { n: words.length })}</summary>
      <p>{t('account.mixed.why')}</p>
      <p lang="und">{words.slice(0, NAMED).join(', ') + (words.length > NAMED ? ', …' : '')}</p>
    </details>
  );
}
