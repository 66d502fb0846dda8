import { useRef, useState } from 'react';
import type { Account, Removal } from '../../engine/index.ts';
import { useActions, useApp } from '../hooks.ts';
import { reasonOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';
import { visible } from '../shared/visible.ts';
import { textBefore } from './text-before.ts';

/** As many passages as are drawn at first: a text full of unseen signs has tens of thousands. */
const PAGE = 100;

/** The passages that cleaning took out of an account, with their reasons and a way back. */
export default function RemovedList({ account }: { readonly account: Account }) {
  const { removals } = account;
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  // The button may go with the last passages, so the focus moves to the list.
  const showMore = () => {
    list.current?.focus({ preventScroll: true });
    setShown(shown + 10 * PAGE);
  };
  return (
    <>
      <ol ref={list} tabIndex={-1}>
        {removals.slice(0, shown).map((removal) => (
          <li key={removal.rawStart}>
            <RemovedPassage account={account} removal={removal} />
          </li>
        ))}
      </ol>
      {removals.length > shown && (
        <button type="button" className="button mt-2" onClick={showMore}>
          {t('account.cleaned.more', { n: Math.min(10 * PAGE, removals.length - shown) })}
        </button>
      )}
    </>
  );
}

function RemovedPassage({ account, removal }: { readonly account: Account; readonly removal: Removal }) {
  const before = textBefore(account, removal.rawStart);
  const { putBack } = useActions();
  const kept = useApp((state) => state.record !== null);
  // The passage goes from the list, so the focus moves to what holds it.
  const bring = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    putBack(account, removal);
  };
  return (
    <>
      <p>{reasonOf(removal)}</p>
      <p className="text-soft">
        {before ? t('account.cleaned.at', { before }) : t('account.cleaned.start')} ·{' '}
        {t('account.cleaned.size', { n: removal.text.length })}
      </p>
      <pre tabIndex={0} aria-label={reasonOf(removal)}>
        {visible(removal.text)}
      </pre>
      {kept && (
        <button type="button" className="text-link mt-1" onClick={bring}>
          {t('fix.putBack')}
        </button>
      )}
    </>
  );
}
