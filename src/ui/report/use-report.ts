import { useDeferredValue, useMemo, useState } from 'react';
import { DEFAULT_CHOICES, reportInput, type ReportInput } from '../../report/index.ts';
import { kindCounts } from '../../store/select/differences.ts';
import { engineComparison } from '../../store/select/pair.ts';
import { choicesOf, reportWish } from '../../store/select/report-wishes.ts';
import { useApp } from '../hooks.ts';
import { usePageReportLanguage } from './report-language.ts';

/**
 * What the report of the open story is made of, `null` until the story is read. It is of the moment when the view was
 * opened, so that what is saved is what was seen.
 */
export function useReport(): ReportInput | null {
  const [exported] = useState(() => new Date().toISOString());
  // Typing in the title must not wait for the report.
  const record = useDeferredValue(useApp((state) => state.record));
  const comparison = useApp(engineComparison);
  const counts = useApp(kindCounts);
  const spoken = usePageReportLanguage();
  return useMemo(() => {
    if (!record || !comparison) return null;
    const wish = reportWish({ record });
    const choices = choicesOf(wish, {
      sections: DEFAULT_CHOICES.sections,
      kinds: [...counts.keys()],
      accounts: comparison.accounts.map(({ id }) => id),
    });
    const { title, foreword, language } = wish;
    const wishes = { title, foreword, choices, language: language ?? spoken };
    return reportInput(record, comparison, exported, wishes);
  }, [record, comparison, counts, exported, spoken]);
}
