import { memo } from 'react';
import type { Account, Quote, Utterance } from '../../engine/index.ts';
import { rangeOfRendering } from '../../store/select/highlights.ts';
import { comparisonOf, type AccountPair } from '../../store/select/pair.ts';
import { sentenceAt } from '../../store/select/sentences.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { PlaceLink } from '../shared/PlaceLink.tsx';
import { WordDiff } from '../shared/WordDiff.tsx';
import type { LedgerEntry } from './ledger.ts';
import { UtteranceActions } from './UtteranceActions.tsx';
import { t } from '../shared/t.ts';
import { say } from './say.ts';

interface Props {
  readonly pair: AccountPair;
  readonly entry: LedgerEntry;
}

/** One utterance: who said it and how alike it is rendered, then its words in either account. */
export const LedgerItem = memo(function LedgerItem({ pair, entry }: Props) {
  const { utterance, speaker, match } = entry;
  useLanguage();
  return (
    <>
      <div className="said-by">
        <p className="speaker">
          {speaker ? <bdi>{speaker}</bdi> : <span className="text-soft">{say('quotes.unknown')}</span>}
        </p>
        {match !== 'single' && (
          <p className="match" title={say(`quotes.about.${match}`)}>
            {say(`quotes.match.${match}`)}
          </p>
        )}
        <Elsewhere pair={pair} utterance={utterance} />
      </div>
      <div className="two-sides">
        <Rendering account={pair.left} entry={entry} side="a" />
        <Rendering account={pair.right} entry={entry} side="b" />
      </div>
      <UtteranceActions pair={pair} utterance={utterance} />
    </>
  );
});

/** Which other accounts render it too, and the way to them. */
function Elsewhere({ pair, utterance }: { readonly pair: AccountPair; readonly utterance: Utterance }) {
  const accounts = useApp(comparisonOf)?.accounts ?? [];
  const { bringUpAccounts } = useActions();
  const ids = utterance.renderings.map(({ account }) => account);
  const here = [pair.left.id, pair.right.id];
  const stays = here.find((id) => ids.includes(id));
  return accounts
    .filter(({ id }) => ids.includes(id) && !here.includes(id))
    .map((other) => (
      <p key={other.id} className="match">
        <button
          type="button"
          className="text-link"
          title={t('pair.open')}
          onClick={() => bringUpAccounts([other.id, ...(stays === undefined ? [] : [stays])])}
        >
          {say('quotes.also', { name: accountName(other) })}
        </button>
      </p>
    ));
}

interface RenderingProps {
  readonly account: Account;
  readonly entry: LedgerEntry;
  readonly side: 'a' | 'b';
}

/** The words of one account, with what differs marked, and how they are introduced. */
function Rendering({ account, entry: { texts, parts, utterance }, side }: RenderingProps) {
  return (
    <div className="side-text" data-side={side}>
      <p className="side-name">{accountName(account)}</p>
      {texts[side] ? (
        <p className="rendered" lang={account.language} dir="auto">
          {parts ? <WordDiff texts={texts} parts={parts} side={side} labelled /> : texts[side]}
        </p>
      ) : (
        <p className="silent">{say('quotes.silent')}</p>
      )}
      <ul className="cues">
        {utterance.renderings
          .filter((rendering) => rendering.account === account.id)
          .map((rendering) => {
            const { start } = rangeOfRendering(account, rendering);
            const quote = 'quote' in rendering ? account.quotes[rendering.quote]! : null;
            return <Cue key={start} account={account} quote={quote} start={start} />;
          })}
      </ul>
    </div>
  );
}

interface CueProps {
  readonly account: Account;
  /** `null`: it is told without quotation marks. */
  readonly quote: Quote | null;
  /** Where the rendering begins in the account's text. */
  readonly start: number;
}

/** The verb that introduces the words with its stance, how they are quoted, and the paragraph they stand in. */
function Cue({ account, quote, start }: CueProps) {
  const paragraph = account.sentences[sentenceAt(account.sentences, start)]!.paragraph + 1;
  const { cue, kind } = quote ?? {};
  return (
    <li>
      {cue && (
        <>
          <span lang={account.language}>{say('quotes.cue', { cue: cue.text })}</span>
          {', '}
          <span className="stance" data-stance={cue.stance}>
            {say(`quotes.stance.${cue.stance}`)}
          </span>
          {' · '}
        </>
      )}
      {!quote && `${say('quotes.indirect')} · `}
      {kind === 'partial' && `${say('quotes.partial')} · `}
      <PlaceLink account={account} start={start}>
        {say('quotes.paragraph', { n: paragraph })}
      </PlaceLink>
    </li>
  );
}
