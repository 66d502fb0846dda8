import type { Account, Removal } from '../../engine/index.ts';
import type { PutBack } from '../../annotation/model.ts';
import { useActions, useApp } from '../hooks.ts';
import { reasonOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';
import { visible } from '../shared/visible.ts';
import { textBefore } from './text-before.ts';

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
  const { removals } = account;
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
  const { putBack } = useActions();
  const kept = useApp((state) => state.record !== null);
  // The passage goes from the list, so the focus moves to what holds it.
  const bring = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    putBack(account.id, removal);
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
