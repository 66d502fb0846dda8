import type { Account, FindingKind, Link, Utterance } from '../model.ts';
import type { Range } from '../text/range.ts';
import type { MessageId } from './messages.ts';
import type { Pair } from './pairing.ts';
import type { Nearest } from './pairs.ts';
import type { Side, View } from './view.ts';

export interface FramingInput {
  readonly a: Account;
  readonly b: Account;
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
}

/** What every rule works on. */
export interface Context {
  readonly a: View;
  readonly b: View;
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
  /** Linked sentences, word by word, the surest first. */
  readonly pairs: readonly Pair[];
  /** Unlinked sentences that are most like each other: for rules that need no link to be sure. */
  readonly near: readonly Pair[];
  /** For each sentence of a side the most like sentence of the other, `null` if none shares a telling word. */
  readonly nearest: Readonly<Record<Side, readonly (Nearest | null)[]>>;
  /** How rare a word key is in both accounts. */
  readonly rarity: (key: string) => number;
}

/** A place in one of the two accounts. */
export interface Place extends Range {
  readonly side: Side;
}

/** What a rule found, before differences seen twice are joined and ids are given. */
export interface Draft {
  readonly kind: FindingKind;
  readonly rule: string;
  /** 0..1. */
  readonly weight: number;
  readonly places: readonly Place[];
  readonly links: readonly string[];
  readonly nearest?: { readonly side: Side; readonly sentence: number; readonly score: number };
  readonly message: { readonly id: MessageId; readonly values: Readonly<Record<string, string>> };
}

/** A kind of difference: looks at both accounts and lists what it sees, in no order that matters. */
export type Rule = (context: Context) => Draft[];
