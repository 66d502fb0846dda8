import type { Role, Sentence } from '../model.ts';
import type { Range } from '../text/range.ts';
import { findReporting, type ReportingHit } from '../text/reporting.ts';
import type { FormReader, WordForm } from './forms.ts';
import { BEGINS } from './lexicon.ts';
import { normOf, type Token, TokenStore } from './tokens.ts';

/** One sentence, read. */
export interface Passage extends Range {
  readonly sentence: number;
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** How many they are; told without making them. */
  readonly length: number;
  /** What any of the tokens begins; bits of `BEGINS`. */
  readonly begins: number;
  /** The reporting words, nouns left out, in order. */
  readonly reporting: readonly ReportingHit[];
}

/**
 * Of so many passages of an account the tokens are kept ready, those asked for last: rules look at a text of usual length
 * one after another and find them made.
 */
const READY = 8192;

/** The passages of an account, whose tokens are made when they are asked for. */
export class PassageList {
  readonly passages: Passage[] = [];
  private readonly store: TokenStore;
  /** Of the passage that is read. */
  private open: Token[] = [];
  private readonly ready: StoredPassage[] = [];
  private oldest = 0;

  constructor(forms: FormReader) {
    this.store = new TokenStore((place) => forms.at(place));
  }

  /** Adds a token to the passage that is not ended yet; `form` is that of its first word. */
  add(token: Token, form: WordForm): void {
    this.store.add(token, form);
    this.open.push(token);
  }

  /** Ends a passage, the next sentence of the account. */
  end(sentence: Sentence, language: string): Passage {
    this.store.endPassage();
    const passage = new StoredPassage(this, sentence, {
      index: this.passages.length,
      tokens: this.open,
      language,
    });
    this.passages.push(passage);
    this.keepReady(passage);
    this.open = [];
    return passage;
  }

  /** The tokens of a passage, which are ready from then on until others take their place. */
  tokensOf(passage: StoredPassage): readonly Token[] {
    this.keepReady(passage);
    return this.store.read(passage.sentence);
  }

  private keepReady(passage: StoredPassage): void {
    this.ready[this.oldest]?.forget();
    this.ready[this.oldest] = passage;
    this.oldest = (this.oldest + 1) % READY;
  }
}

/** What is known of a passage when it is read. */
interface Read {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly language: string;
}

class StoredPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly role: Role;
  readonly length: number;
  readonly begins: number;
  readonly reporting: readonly ReportingHit[];
  private readonly list: PassageList;
  private made: readonly Token[] | null;

  constructor(list: PassageList, { start, end, role }: Sentence, { index, tokens, language }: Read) {
    this.list = list;
    this.start = start;
    this.end = end;
    this.sentence = index;
    this.role = role;
    this.length = tokens.length;
    this.begins = tokens.reduce((bits, token) => bits | token.begins, 0);
    this.reporting = this.begins & BEGINS.reporting ? reportingIn(tokens, language) : NO_REPORTING;
    this.made = tokens;
  }

  get tokens(): readonly Token[] {
    return (this.made ??= this.list.tokensOf(this));
  }

  forget(): void {
    this.made = null;
  }
}

const NO_REPORTING: readonly ReportingHit[] = [];

function reportingIn(tokens: readonly Token[], language: string): ReportingHit[] {
  const mayBegin = (at: number): boolean => (tokens[at]!.begins & BEGINS.reporting) !== 0;
  return findReporting(tokens.map(normOf), language, { mayBegin });
}
