import { memo } from 'react';
import { pairToTell } from '../../store/select/pair.ts';
import type { ReadingMode } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { DifferenceStepper } from '../shared/DifferenceStepper.tsx';
import { useLanguage } from '../shared/language.ts';
import { SwapButton } from '../shared/SwapButton.tsx';
import { t } from '../shared/t.ts';
import { LayerBar } from './LayerBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TypeMenu } from './TypeMenu.tsx';

/** What is marked, and how the accounts are read; `narrow`: there is room for one account only. */
export const Toolbar = memo(function Toolbar({ narrow }: { readonly narrow: boolean }) {
  useLanguage();
  // Among more than two accounts the bar of the pair, above, has it.
  const swaps = useApp((state) => pairToTell(state) === null) && !narrow;
  return (
    <div className="toolbar">
      <LayerBar folded={narrow} />
      <div className="toolbar-tools">
        <SearchBox />
        <TypeMenu />
        <ModeSwitch />
        {swaps && <SwapButton />}
        <DifferenceStepper />
      </div>
    </div>
  );
});

const MODES: readonly ReadingMode[] = ['order', 'rows'];

function ModeSwitch() {
  const mode = useApp((state) => state.settings.mode);
  const { setMode } = useActions();
  return (
    <div role="group" aria-label={t('mode.label')} className="mode-switch">
      {MODES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === mode}
          title={t(`mode.${each}.about`)}
          onClick={() => setMode(each)}
        >
          {t(`mode.${each}`)}
        </button>
      ))}
    </div>
  );
}
