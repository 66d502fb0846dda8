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
    // Of a hundred thousand sentences there are a dozen things to say: each is put into words once.
    const known = new Map<string, readonly [id: string, text: string]>();
    const other = pair ? accountName(otherOf(pair, account.id)) : '';
    const ids = account.sentences.map((_, sentence) => {
      const here = layers.get(account.id)?.[sentence] ?? [];
      const counterparts = counterpartsOf(links, { account: account.id, sentence }).length;
      const key = `${counterparts} ${here.join(' ')}`;
      const [id, text] = known.get(key) ?? [
        `${prefix}${known.size}`,
        describeSentence({ layers: here, counterparts, other }),
      ];
      known.set(key, [id, text]);
      return id;
    });
    return { ids, texts: [...known.values()] };
  }, [account, layers, links, pair, prefix, language]);
}
