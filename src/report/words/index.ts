import { englishNames, englishWays } from './english.ts';
import { englishSentences } from './english-sentences.ts';
import { germanEngine } from './german-engine.ts';
import { germanNames, germanWays } from './german.ts';
import { germanSentences } from './german-sentences.ts';
import type { ReportLanguage, ReportWords } from './words.ts';

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = {
  en: { language: 'en', names: englishNames, ways: englishWays, say: englishSentences, engine: null },
  de: { language: 'de', names: germanNames, ways: germanWays, say: germanSentences, engine: germanEngine },
};

/** The words of reports in a language. */
export function wordsOf(language: ReportLanguage): ReportWords {
  return WORDS[language];
}
