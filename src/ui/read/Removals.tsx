import { useState } from 'react';
import type { Account } from '../../engine/index.ts';
import type { PutBack } from '../../annotation/model.ts';
import { useActions, useApp } from '../hooks.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { part } from '../shared/part.tsx';
import { t } from '../shared/t.ts';
import { visible } from '../shared/visible.ts';

/** Comes when the list is opened. */
const RemovedList = part(() => import('./RemovedList.tsx'));

/** Everything that cleaning took out of an account, with its reason and its words: nothing is lost silently. */
export function Removals({ account }: { readonly account: Account }) {
  const { removals } = account;
  return (
    <>
      {removals.length === 0 ? <p>{t('account.cleaned.none')}</p> : <Removed account={account} />}
      <PutBackList account={account} />
    </>
  );
}

function Removed({ account }: { readonly account: Account }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="removals" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{t('account.cleaned', { n: account.removals.length })}</summary>
      {opened && (
        <ErrorBoundary>
          <RemovedList account={account} />
        </ErrorBoundary>
      )}
    </details>
  );
}

/** What the reader put back into an account, and the way to take it out again. */
export function PutBackList({ account }: { readonly account: Pick<Account, 'id'> }) {
  const corrections = useApp((state) => state.record?.corrections);
  const { takeBack } = useActions();
  const kept = (corrections ?? []).filter(
    (each): each is PutBack => each.kind === 'put-back' && each.removal.account === account.id,
  );
  if (kept.length === 0) return null;
  return (
    <details className="removals">
      <summary>{t('fix.putBack.mine', { n: kept.length })}</summary>
      <ol>
        {kept.map(({ id, removal }) => (
          <li key={id}>
            <pre tabIndex={0} aria-label={t('step.put-back')}>
              {visible(removal.selector?.quote.exact ?? '')}
            </pre>
            <button type="button" className="text-link mt-1" onClick={() => takeBack([id])}>
              {t('fix.putBack.undo')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
