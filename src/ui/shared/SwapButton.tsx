import { ArrowLeftRight } from 'lucide-react';
import { useActions } from '../hooks.ts';
import { t } from './t.ts';

/** Puts the left account on the right and the right one on the left. */
export function SwapButton() {
  const { swapSides } = useActions();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('side.swap')}
      title={`${t('side.swap')} (s)`}
      onClick={swapSides}
    >
      <ArrowLeftRight aria-hidden="true" />
    </button>
  );
}
