import { isReportLanguage, wordsOf, type ReportLanguage } from '../../report/index.ts';
import { useLanguage } from '../shared/language.ts';

/** The language of reports that is nearest to that of the page: the same, else English. */
export function usePageReportLanguage(): ReportLanguage {
  const tag = useLanguage();
  return isReportLanguage(tag) ? tag : 'en';
}

/** What a report calls its parts and formats, in the language of the page. */
export function useReportNames() {
  return wordsOf(usePageReportLanguage()).names;
}
