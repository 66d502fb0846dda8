import type { AccountPair } from '../../store/select/pair.ts';
import type { Side } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

const SIDES: readonly Side[] = ['left', 'right'];

/** Which account is on show, where there is room for one only. */
export function SideTabs({ pair }: { readonly pair: AccountPair }) {
  const side = useApp((state) => state.side);
  const { showSide } = useActions();
  return (
    <div role="group" aria-label={t('side.tabs')} className="side-tabs">
      {SIDES.map((which) => (
        <button
          key={which}
          type="button"
          aria-pressed={which === side}
          data-side={which === 'left' ? 'a' : 'b'}
          className="side-tab"
          onClick={() => showSide(which)}
        >
          <span className="side-badge" data-side={which === 'left' ? 'a' : 'b'} aria-hidden="true">
            {which === 'left' ? 'A' : 'B'}
          </span>
          <span className="truncate">{accountName(pair[which])}</span>
        </button>
      ))}
    </div>
  );
}
