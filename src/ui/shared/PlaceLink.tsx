import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Account } from '../../engine/index.ts';
import { sentenceAt } from '../../store/select/sentences.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';

interface Props {
  readonly account: Account;
  /** Offset in the account's text. */
  readonly start: number;
  readonly children: ReactNode;
}

/** Leads to the sentence that holds a place, and chooses it. */
export function PlaceLink({ account, start, children }: Props) {
  const storyId = useApp((state) => state.storyId);
  const { selectSentence } = useActions();
  if (storyId === null) return children;
  return (
    <Link
      href={storyPath(storyId)}
      className="place-link"
      onClick={() => selectSentence(account.id, sentenceAt(account.sentences, start))}
    >
      {children}
    </Link>
  );
}
