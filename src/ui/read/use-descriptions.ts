import { useId, useMemo } from 'react';
import type { Account } from '../../engine/index.ts';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { describeSentence } from './describe.ts';

/** One hidden element for each thing there is to say, shared by all sentences of which it is true. */
export function useDescriptions(account: Account) {
  const prefix = useId();
  const layers = useApp(sentenceLayers);
  const links = useApp(linkIndex);
  const pair = useApp(accountPair);
  const language = useLanguage();
  return useMemo(() => {
    const known = new Map<string, string>();
    const other = pair ? accountName(otherOf(pair, account.id)) : '';
    const ids = account.sentences.map((_, sentence) => {
      const text = describeSentence({
        layers: layers.get(account.id)?.[sentence] ?? [],
        counterparts: counterpartsOf(links, { account: account.id, sentence }).length,
        other,
      });
      const id = known.get(text) ?? `${prefix}${known.size}`;
      known.set(text, id);
      return id;
    });
    return { ids, texts: [...known].map(([text, id]) => [id, text] as const) };
  }, [account, layers, links, pair, prefix, language]);
}
