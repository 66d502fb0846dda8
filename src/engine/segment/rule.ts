import type { Candidate } from './candidates.ts';
import type { LanguageRules } from './language-rules.ts';
import type { NextWord } from './next-word.ts';

/** A place where a sentence might end, with what a rule has to go by. */
export interface Case extends Candidate {
  readonly following: NextWord;
  readonly language: LanguageRules;
  /** Inside a parenthesis that was opened in the midst of the sentence. */
  readonly enclosed: boolean;
}

/** `null`: the rule has nothing to say. */
export type Verdict = 'split' | 'join' | null;

export type Rule = (place: Case) => Verdict;
