import { ChevronLeft, ChevronRight } from 'lucide-react';
import { listedDifferences, selectedFinding } from '../../store/select/differences.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from './t.ts';

/** Steps through the differences in the text; says which one is on show. */
export function DifferenceStepper() {
  const list = useApp(listedDifferences);
  const finding = useApp(selectedFinding);
  const { stepDifference } = useActions();
  if (list.length === 0) return null;
  return (
    <div role="group" aria-label={t('diff.step')} className="stepper">
      <button
        type="button"
        className="icon-button"
        aria-label={t('diff.previous')}
        title={`${t('diff.previous')} (p)`}
        onClick={() => stepDifference(-1)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <span className="stepper-place">
        {finding && list.includes(finding)
          ? t('diff.place', { n: list.indexOf(finding) + 1, total: list.length })
          : t('diff.count', { n: list.length })}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('diff.next')}
        title={`${t('diff.next')} (n)`}
        onClick={() => stepDifference(1)}
      >
        <ChevronRight aria-hidden="true" />
      </button>
    </div>
  );
}
