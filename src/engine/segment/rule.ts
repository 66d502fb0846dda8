import type { Place } from './candidates.ts';
import type { LanguageRules } from './language-rules.ts';
import type { NextWord } from './next-word.ts';

/** A place where a sentence might end, with what a rule has to go by. */
export interface Case {
  readonly passage: string;
  /** Where the sentence in question starts. */
  readonly start: number;
  readonly place: Place;
  /** The word that ends at a single period, without it; empty at any other mark. */
  readonly word: string;
  readonly following: NextWord;
  readonly language: LanguageRules;
  /** Inside brackets or a short quotation that were opened in the midst of the sentence. */
  readonly enclosed: boolean;
}

/** `null`: the rule has nothing to say. */
export type Verdict = 'split' | 'join' | null;

export type Rule = (place: Case) => Verdict;
