import { accountPair, otherOf } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** Says what the next passage is for, while the reader looks for it. */
export function PickingBanner() {
  const picking = useApp((state) => state.picking);
  const pair = useApp(accountPair);
  const { startPicking } = useActions();
  if (!picking || !pair) return null;
  const name = picking.kind === 'link' ? accountName(otherOf(pair, picking.from.account)) : '';
  return (
    <div className="picking" role="region" aria-label={t(`pick.${picking.kind}`, { name })}>
      <p>{t(`pick.${picking.kind}`, { name })}</p>
      <button type="button" className="text-link" onClick={() => startPicking(null)}>
        {t('pick.cancel')}
      </button>
    </div>
  );
}
