import type { Account, Removal } from '../../engine/index.ts';
import { t } from '../shared/t.ts';
import { textBefore } from './text-before.ts';

/** Everything that cleaning took out of an account, with its reason and its words: nothing is lost silently. */
export function Removals({ account }: { readonly account: Account }) {
  const { removals } = account;
  if (removals.length === 0) return <p>{t('account.cleaned.none')}</p>;
  return (
    <details className="removals">
      <summary>{t('account.cleaned', { n: removals.length })}</summary>
      <ol>
        {removals.map((removal) => (
          <li key={removal.rawStart}>
            <RemovedPassage account={account} removal={removal} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function RemovedPassage({ account, removal }: { readonly account: Account; readonly removal: Removal }) {
  const before = textBefore(account, removal.rawStart);
  return (
    <>
      <p>{removal.reason}</p>
      <p className="text-soft">
        {before ? t('account.cleaned.at', { before }) : t('account.cleaned.start')} ·{' '}
        {t('account.cleaned.size', { n: removal.text.length })}
      </p>
      <pre tabIndex={0} aria-label={removal.reason}>
        {removal.text}
      </pre>
    </>
  );
}
