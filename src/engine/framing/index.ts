import type { Account, Finding, Link, Utterance } from '../model.ts';

export interface FramingInput {
  readonly a: Account;
  readonly b: Account;
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
}

export function findFindings(_input: FramingInput): Finding[] {
  return [];
}
