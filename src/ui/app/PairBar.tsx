import { useId } from 'react';
import type { Account } from '../../engine/index.ts';
import { accountPair, comparisonOf } from '../../store/select/pair.ts';
import type { Side } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { RestStatus } from '../shared/RestStatus.tsx';
import { SwapButton } from '../shared/SwapButton.tsx';
import { t } from '../shared/t.ts';

const NO_ACCOUNTS: readonly Account[] = [];

/** Which two of many accounts stand side by side: said above every view that speaks of a pair, and chosen there. */
export default function PairBar() {
  const pair = useApp(accountPair);
  if (!pair) return null;
  return (
    <div className="pair-bar">
      <div role="group" aria-label={t('pair.label')} className="pair-choice">
        <SideSelect side="left" value={pair.left.id} />
        <SwapButton />
        <SideSelect side="right" value={pair.right.id} />
      </div>
      <RestStatus />
    </div>
  );
}

function SideSelect({ side, value }: { readonly side: Side; readonly value: string }) {
  const accounts = useApp((state) => comparisonOf(state)?.accounts ?? NO_ACCOUNTS);
  const { showAccount } = useActions();
  const id = useId();
  const badge = side === 'left' ? 'a' : 'b';
  return (
    <div className="pair-side">
      <label htmlFor={id}>
        <span className="side-badge" data-side={badge} aria-hidden="true">
          {badge.toUpperCase()}
        </span>
        <span className="sr-only">{t(side === 'left' ? 'pair.left' : 'pair.right')}</span>
      </label>
      <select
        id={id}
        className="pair-select"
        value={value}
        onChange={({ target }) => showAccount(side, target.value)}
      >
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {accountName(account)}
          </option>
        ))}
      </select>
    </div>
  );
}
