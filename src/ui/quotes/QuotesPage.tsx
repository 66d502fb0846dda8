import { useMemo } from 'react';
import { overview } from '../../store/select/overview.ts';
import { accountPair, type AccountPair } from '../../store/select/pair.ts';
import { utterances } from '../../store/select/utterances.ts';
import { useActions, useApp } from '../hooks.ts';
import { LongList, type ListLook } from '../shared/LongList.tsx';
import { SpeakerChart } from '../shared/SpeakerChart.tsx';
import { chosenIn, effective, ledgerOf, listed, type LedgerEntry } from './ledger.ts';
import { LedgerItem } from './LedgerItem.tsx';
import { QuoteFilters } from './QuoteFilters.tsx';
import { say } from './say.ts';

/** Who gets to speak: how much, then one entry an utterance, with its words in each account. */
export default function QuotesPage() {
  const pair = useApp(accountPair);
  const entries = useLedger(pair);
  const view = useApp((state) => state.quotes);
  const list = useMemo(() => listed(entries, view), [entries, view]);
  const shared = useMemo(() => list.filter(({ match }) => match !== 'single'), [list]);
  const single = useMemo(() => list.filter(({ match }) => match === 'single'), [list]);
  return (
    <div className="page">
      <h2 className="page-title">{say('quotes.heading')}</h2>
      <p className="page-lead">{entries.length > 0 ? say('quotes.lead') : say('quotes.none')}</p>
      {pair && entries.length > 0 && (
        <>
          <Voices entries={entries} />
          <QuoteFilters entries={entries} found={list.length} />
          <Ledger title={say('quotes.shared')} list={shared} pair={pair} />
          <Ledger title={say('quotes.single')} list={single} pair={pair} />
          {list.length === 0 && <p className="page-lead">{say('quotes.found.none')}</p>}
        </>
      )}
    </div>
  );
}

function useLedger(pair: AccountPair | null): readonly LedgerEntry[] {
  const all = useApp(utterances);
  return useMemo(() => (pair ? ledgerOf(pair, all) : []), [pair, all]);
}

/** The share of each speaker; a name leads to what its bearer says. */
function Voices({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const summary = useApp(overview);
  const pair = useApp(accountPair);
  const view = useApp((state) => state.quotes);
  const { viewQuotes } = useActions();
  if (!summary || !pair) return null;
  const { speaker: chosen } = effective(entries, view);
  const choice = {
    chosen,
    isOffered: (name: string) => entries.some(({ speaker }) => speaker === name),
    onChoose: (name: string) => viewQuotes({ speaker: name === chosen ? null : name }),
  };
  return <SpeakerChart pair={pair} summary={summary} brief choice={choice} />;
}

interface LedgerProps {
  readonly title: string;
  readonly list: readonly LedgerEntry[];
  readonly pair: AccountPair;
}

function Ledger({ title, list, pair }: LedgerProps) {
  const selection = useApp((state) => state.selection);
  const { speaker, match, order } = useApp((state) => state.quotes);
  const look = useMemo(() => lookOf(pair), [pair]);
  const current = useMemo(() => chosenIn(list, pair, selection), [list, pair, selection]);
  if (list.length === 0) return null;
  return (
    <section className="ledger">
      <h3 className="ledger-title">
        {title} <span className="count">{list.length}</span>
      </h3>
      {/* Another filter is another list: it begins anew, with what is chosen in view. */}
      <LongList key={`${speaker} ${match} ${order}`} entries={list} look={look} current={current} />
    </section>
  );
}

function lookOf(pair: AccountPair): ListLook<LedgerEntry> {
  return {
    className: 'utterance',
    idOf: ({ utterance }) => utterance.id,
    wordsOf: ({ speaker, texts }) => [speaker, texts.a, texts.b].join('\n'),
    draw: (entry) => <LedgerItem pair={pair} entry={entry} />,
  };
}
