import { diffSentences, diffWords } from 'diff';
import { DIFF_WORDS, type Contender } from '../run/contender.ts';

/** https://github.com/kpdecker/jsdiff, by words: what most "compare two texts" pages do. */
export const jsdiffWords: Contender = {
  name: DIFF_WORDS,
  run: ({ text: a }, { text: b }, timeout) => ({
    finished: (diffWords(a, b, { timeout }) as unknown) !== undefined,
    alignment: null,
  }),
};

/** The same by sentences: equal ones or nothing. */
export const jsdiffSentences: Contender = {
  name: 'jsdiff diffSentences',
  run: ({ text: a }, { text: b }, timeout) => ({
    finished: (diffSentences(a, b, { timeout }) as unknown) !== undefined,
    alignment: null,
  }),
};
