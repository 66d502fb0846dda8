import { useMemo } from 'react';
import type { Account } from '../../engine/index.ts';
import { LAYERS } from '../../store/layers.ts';
import { selectedFinding } from '../../store/select/differences.ts';
import { highlights } from '../../store/select/highlights.ts';
import { useApp } from '../hooks.ts';
import type { NamedRange } from './highlight-ranges.ts';

/** Everything to be marked in an account now: the layers that are on, and over them the words of the selected finding. */
export function useColumnMarks(account: Account): readonly NamedRange[] {
  const ranges = useApp((state) => highlights(state).get(account.id));
  const on = useApp((state) => state.layers);
  const finding = useApp(selectedFinding);
  return useMemo(() => {
    const layers = LAYERS.filter((layer) => on[layer]).flatMap((name) =>
      (ranges?.[name] ?? []).map(({ start, end }) => ({ name, start, end })),
    );
    const spans = finding?.spans.filter((span) => span.account === account.id) ?? [];
    return [...layers, ...spans.map(({ start, end }) => ({ name: 'finding', start, end }))];
  }, [account, ranges, on, finding]);
}
