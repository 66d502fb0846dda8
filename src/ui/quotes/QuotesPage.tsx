import type { Account, Utterance } from '../../engine/index.ts';
import { wordDiff } from '../shared/word-diff.ts';
import { rangeOfRendering } from '../../store/select/highlights.ts';
import { accountPair, comparisonOf, type AccountPair } from '../../store/select/pair.ts';
import { isInBoth, utterances } from '../../store/select/utterances.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { UtteranceActions } from './UtteranceActions.tsx';
import { WordDiff } from '../shared/WordDiff.tsx';

/** Who gets to speak: one entry an utterance, with its words in each account. */
export default function QuotesPage() {
  const pair = useApp(accountPair);
  const all = useApp(utterances);
  const isShared = (utterance: Utterance): boolean => pair !== null && isInBoth(utterance, pair);
  const shared = all.filter(isShared);
  const single = all.filter((utterance) => !isShared(utterance));
  return (
    <div className="page">
      <h2 className="page-title">{t('quotes.heading')}</h2>
      <p className="page-lead">{all.length > 0 ? t('quotes.lead') : t('quotes.none')}</p>
      {pair && <Ledger title={t('quotes.shared')} pair={pair} list={shared} />}
      {pair && <Ledger title={t('quotes.single')} pair={pair} list={single} />}
    </div>
  );
}

interface LedgerProps {
  readonly title: string;
  readonly pair: AccountPair;
  readonly list: readonly Utterance[];
}

function Ledger({ title, pair, list }: LedgerProps) {
  if (list.length === 0) return null;
  return (
    <section className="ledger">
      <h3 className="ledger-title">
        {title} <span className="count">{list.length}</span>
      </h3>
      <ol>
        {list.map((utterance) => (
          <li key={utterance.id} className="utterance">
            <div className="said-by">
              <p className="speaker">
                {utterance.speaker ?? <span className="text-soft">{t('quotes.unknown')}</span>}
              </p>
              <Match pair={pair} utterance={utterance} />
              <UtteranceActions pair={pair} utterance={utterance} />
            </div>
            <Renderings pair={pair} utterance={utterance} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How alike the renderings are; where other accounts render it too, which they are and the way to them. */
function Match({ pair, utterance }: { readonly pair: AccountPair; readonly utterance: Utterance }) {
  const accounts = useApp(comparisonOf)?.accounts ?? [];
  const { bringUpAccounts } = useActions();
  const ids = utterance.renderings.map(({ account }) => account);
  const here = [pair.left.id, pair.right.id];
  const others = accounts.filter(({ id }) => ids.includes(id) && !here.includes(id));
  if (others.length === 0) return <p className="match">{t(`quotes.match.${utterance.match}`)}</p>;
  const stays = here.find((id) => ids.includes(id));
  return others.map((other) => (
    <p key={other.id} className="match">
      <button
        type="button"
        className="text-link"
        title={t('coverage.openPair')}
        onClick={() => bringUpAccounts([other.id, ...(stays === undefined ? [] : [stays])])}
      >
        {t('quotes.also', { name: accountName(other) })}
      </button>
    </p>
  ));
}

function Renderings({ pair, utterance }: { readonly pair: AccountPair; readonly utterance: Utterance }) {
  const words = [pair.left, pair.right].map((account) => wordsIn(account, utterance));
  const [left, right] = words;
  const parts = left && right ? wordDiff(left, right) : null;
  return (
    <div className="two-sides">
      {[pair.left, pair.right].map((account, i) => {
        const side = i === 0 ? 'a' : 'b';
        const text = words[i];
        return (
          <div key={account.id} className="side-text" data-side={side}>
            <p className="side-name">{accountName(account)}</p>
            {text ? (
              <p lang={account.language} dir="auto">
                {parts ? <WordDiff text={text} parts={parts} side={side} /> : text}
              </p>
            ) : (
              <p className="text-soft">{t('quotes.silent')}</p>
            )}
            <Cues account={account} utterance={utterance} />
          </div>
        );
      })}
    </div>
  );
}

function wordsIn(account: Account, { renderings }: Utterance): string {
  return renderings
    .filter((rendering) => rendering.account === account.id)
    .map((rendering) => rangeOfRendering(account, rendering))
    .map(({ start, end }) => account.text.slice(start, end))
    .join(' … ');
}

/** The verbs that introduce the words, and the paragraphs they stand in. */
function Cues({ account, utterance }: { readonly account: Account; readonly utterance: Utterance }) {
  const notes = utterance.renderings
    .filter((rendering) => rendering.account === account.id)
    .flatMap((rendering) => {
      if (!('quote' in rendering)) return [t('quotes.indirect')];
      const quote = account.quotes[rendering.quote]!;
      const paragraph = account.sentences[quote.sentences[0] ?? 0]!.paragraph + 1;
      const cue = quote.cue ? [t('quotes.cue', { cue: quote.cue.text })] : [];
      return [...cue, t('quotes.paragraph', { n: paragraph })];
    });
  return notes.length > 0 ? <p className="cues">{[...new Set(notes)].join(' · ')}</p> : null;
}
