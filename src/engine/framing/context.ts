import type { Account, FindingKind, Link, Utterance } from '../model.ts';
import type { Range } from '../text/range.ts';
import type { MessageId } from './messages.ts';
import type { Pair } from './pairing.ts';
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
  /** Sentences that a link joins, and sentences that lie near each other, word by word. */
  readonly pairs: readonly Pair[];
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
