import type { Account, Finding, Span } from '../../engine/index.ts';
import { sentencesOfFinding } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';
import { t } from './t.ts';
import { excerptParts } from './excerpt-parts.ts';

interface Props {
  readonly pair: AccountPair;
  readonly finding: Finding;
}

/** The words of a finding in their sentences, one account beside the other. */
export function FindingExcerpts({ pair, finding }: Props) {
  return (
    <div className="two-sides">
      {[pair.left, pair.right].map((account) => (
        <div key={account.id} className="side-text" data-side={account === pair.left ? 'a' : 'b'}>
          <p className="side-name">{accountName(account)}</p>
          <Excerpt pair={pair} finding={finding} account={account} />
        </div>
      ))}
    </div>
  );
}

function Excerpt({ pair, finding, account }: Props & { readonly account: Account }) {
  const sentences = sentencesOfFinding(pair, finding, account.id);
  if (sentences.length === 0) return <Silent finding={finding} account={account} />;
  const parts = excerptParts(account, sentences, evidenceIn(account, finding));
  return (
    <p lang={account.language} dir="auto">
      {parts.map(({ start, end, marked }) => {
        const words = account.text.slice(start, end);
        return marked ? (
          <mark key={start} className="evidence" data-whole={parts.length === 1 ? '' : undefined}>
            {words}
          </mark>
        ) : (
          words
        );
      })}
    </p>
  );
}

/** Where whole clauses differ, their words that do: those that the explanation names and the text shows. */
function evidenceIn({ id }: Account, { spans, differing }: Finding): readonly Span[] {
  return differing?.some(({ account }) => account === id) ? differing : spans;
}

/** The account that says nothing of it, with its closest sentence, so that a reader can judge. */
function Silent({ finding, account }: { readonly finding: Finding; readonly account: Account }) {
  const nearest =
    finding.nearest?.account === account.id ? account.sentences[finding.nearest.sentence] : undefined;
  return (
    <>
      <p className="text-soft">{t('diff.silent')}</p>
      {nearest && (
        <p className="mt-1 text-soft">
          <span className="font-sans text-sm">{t('diff.nearest')}</span>{' '}
          <bdi lang={account.language}>{account.text.slice(nearest.start, nearest.end)}</bdi>
        </p>
      )}
    </>
  );
}
