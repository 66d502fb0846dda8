import type { Account, Link, Quote, Utterance } from '../model.ts';

export function findQuotes(
  _account: Pick<Account, 'text' | 'language' | 'paragraphs' | 'sentences'>,
): Quote[] {
  return [];
}

export function matchUtterances(_accounts: readonly Account[], _links: readonly Link[]): Utterance[] {
  return [];
}
