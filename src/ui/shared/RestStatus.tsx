import { shownAccountId } from '../../annotation/account-id.ts';
import { isPairMissing, missingPairs } from '../../store/select/missing.ts';
import { accountName } from '../../store/story.ts';
import { comparisonOf } from '../../store/select/pair.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from './t.ts';

/** How far the pairs of accounts are that are compared behind the view, or how many are not; nothing once all are. */
export function RestStatus() {
  const rest = useApp(({ work }) => (work.phase === 'ready' ? (work.rest ?? null) : null));
  const missing = useApp(missingPairs).length;
  const isHere = useApp(isPairMissing);
  const accounts = useApp(comparisonOf)?.accounts ?? [];
  const { compareRest, stopComparing } = useActions();
  if (!rest && missing === 0) return null;
  const nameOf = (id: string): string => {
    const account = accounts.find((each) => each.id === id);
    return account ? accountName(account) : shownAccountId(id);
  };
  const [left, right] = rest?.pair ?? [];
  return (
    <div className="rest-status">
      {isHere && <p>{t('rest.pair')}</p>}
      {rest ? (
        <>
          {left !== undefined && right !== undefined && (
            <p>{t('rest.working', { left: nameOf(left), right: nameOf(right) })}</p>
          )}
          <progress
            className="progress"
            value={rest.done}
            max={1}
            aria-label={t('rest.missing', { n: missing })}
          />
          <button type="button" className="text-link" onClick={stopComparing}>
            {t('rest.stop')}
          </button>
        </>
      ) : (
        <>
          <p>{t('rest.missing', { n: missing })}</p>
          <button type="button" className="text-link" onClick={compareRest}>
            {t('rest.compare')}
          </button>
        </>
      )}
    </div>
  );
}
