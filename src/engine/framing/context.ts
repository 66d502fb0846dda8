import type { Account, FindingKind, Link, Utterance } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import type { Range } from '../text/range.ts';
import type { Marks } from './marks.ts';
import type { MessageId } from './messages.ts';
import type { Pair } from './pairing.ts';
import type { Phrase } from './slots.ts';
import type { Passage, Side, Token, View, Views } from './view.ts';
import type { Watch } from './watch.ts';

/** Indexes of two sentences, and the chance, 0..1, that a reader would link them. */
export interface NearLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface FramingInput {
  readonly a: Account;
  readonly b: Account;
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
  /** Sentences that fell short of a link, with the chance that a reader would link them. Default: none. */
  readonly nearLinks?: readonly NearLink[];
  /** What has been read of the accounts already. Default: nothing. */
  readonly views?: Views;
  /** When to stop and return what was found. Default: never. */
  readonly deadline?: Deadline;
}

/** What every rule works on. */
export interface Context {
  readonly a: View;
  readonly b: View;
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
  /** Linked sentences, word by word, the surest first. */
  readonly pairs: readonly Pair[];
  /** Sentences that fell short of a link, the surest first: for rules that say how sure they are of what they see. */
  readonly near: readonly Pair[];
  /** How rare a word is in both accounts. */
  readonly rarity: (token: Token) => number;
  /** What the word lists say of the words of a passage. */
  readonly marks: Readonly<Record<Side, (passage: Passage) => Marks>>;
  /** Rules ask it once for each pair of sentences at least. */
  readonly watch: Watch;
}

/** A place in one of the two accounts. */
export interface Place extends Range {
  readonly side: Side;
}

/** Where in a pair of sentences words stand against words. */
export interface Standing {
  readonly pair: Pair;
  readonly a: Phrase;
  readonly b: Phrase;
}

/** What a rule found, before differences seen twice are joined and ids are given. */
export interface Draft {
  readonly kind: FindingKind;
  readonly rule: string;
  /** 0..1. */
  readonly weight: number;
  readonly places: readonly Place[];
  readonly links: readonly string[];
  /** Set where it is more often two things than one told in two ways. */
  readonly tentative?: true;
  /** Set where words of two sentences stand against each other: what the chance that they matter is read off. */
  readonly standing?: Standing;
  readonly nearest?: { readonly side: Side; readonly sentence: number; readonly score: number };
  readonly message: { readonly id: MessageId; readonly values: Readonly<Record<string, string>> };
}

/** A kind of difference: looks at both accounts and lists what it sees, in no order that matters. */
export type Rule = (context: Context) => Draft[];
