import { useMemo } from 'react';
import type { Account } from '../../engine/index.ts';
import { useApp } from '../hooks.ts';
import { say } from './say.ts';

/** The other accounts of the open story, as far as they were looked at, and what each is called. */
export function useOthers(id: string): {
  readonly others: readonly Account[];
  readonly nameOf: (id: string) => string;
} {
  const reviews = useApp((state) => state.reviews);
  const accounts = useApp((state) => state.record?.accounts);
  return useMemo(() => {
    const all = accounts ?? [];
    const others = all.flatMap((other) => (other.id === id ? [] : (reviews.get(other.id)?.account ?? [])));
    const nameOf = (other: string): string => {
      const at = all.findIndex((each) => each.id === other);
      return all[at]?.publisher ?? all[at]?.title ?? say('card.number', { n: at + 1 });
    };
    return { others, nameOf };
  }, [reviews, accounts, id]);
}
