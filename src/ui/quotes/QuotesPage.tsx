import { useMemo } from 'react';
import { overview } from '../../store/select/overview.ts';
import { accountPair } from '../../store/select/pair.ts';
import { utterances } from '../../store/select/utterances.ts';
import { useActions, useApp } from '../hooks.ts';
import { SpeakerChart } from '../shared/SpeakerChart.tsx';
import { effective, ledgerOf, listed, type LedgerEntry } from './ledger.ts';
import { LedgerItem } from './LedgerItem.tsx';
import { QuoteFilters } from './QuoteFilters.tsx';
import { say } from './say.ts';

/** Who gets to speak: how much, then one entry an utterance, with its words in each account. */
export default function QuotesPage() {
  const entries = useLedger();
  const view = useApp((state) => state.quotes);
  const list = useMemo(() => listed(entries, view), [entries, view]);
  return (
    <div className="page">
      <h2 className="page-title">{say('quotes.heading')}</h2>
      <p className="page-lead">{entries.length > 0 ? say('quotes.lead') : say('quotes.none')}</p>
      {entries.length > 0 && (
        <>
          <Voices entries={entries} />
          <QuoteFilters entries={entries} found={list.length} />
          <Ledger title={say('quotes.shared')} list={list.filter(({ match }) => match !== 'single')} />
          <Ledger title={say('quotes.single')} list={list.filter(({ match }) => match === 'single')} />
          {list.length === 0 && <p className="page-lead">{say('quotes.found.none')}</p>}
        </>
      )}
    </div>
  );
}

function useLedger(): readonly LedgerEntry[] {
  const pair = useApp(accountPair);
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

function Ledger({ title, list }: { readonly title: string; readonly list: readonly LedgerEntry[] }) {
  const pair = useApp(accountPair);
  if (!pair || list.length === 0) return null;
  return (
    <section className="ledger">
      <h3 className="ledger-title">
        {title} <span className="count">{list.length}</span>
      </h3>
      <ol>
        {list.map((entry) => (
          <LedgerItem key={entry.utterance.id} pair={pair} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
