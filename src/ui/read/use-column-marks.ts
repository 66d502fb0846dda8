import { useMemo } from 'react';
import type { Account } from '../../engine/index.ts';
import { LAYERS } from '../../store/layers.ts';
import { selectedSpans } from '../../store/select/focus.ts';
import { highlights } from '../../store/select/highlights.ts';
import { searchHits } from '../../store/select/search.ts';
import { useApp } from '../hooks.ts';
import { isPainted, type NamedRange } from './highlight-ranges.ts';

/** Everything to be marked in an account now: the layers that are on, and over them the words of the selected finding or note. */
export function useColumnMarks(account: Account): readonly NamedRange[] {
  const ranges = useApp((state) => highlights(state).get(account.id));
  const on = useApp((state) => state.layers);
  const spans = useApp(selectedSpans);
  const hits = useApp(searchHits);
  const chosen = useApp(({ selection }) => (selection?.kind === 'note' ? 'note' : 'finding'));
  return useMemo(() => {
    const layers = LAYERS.filter((layer) => on[layer]).flatMap((name) =>
      (ranges?.[name] ?? [])
        .map(({ start, end }) => ({ name, start, end }))
        .filter((range) => isPainted(account.text, range)),
    );
    const here = spans?.filter((span) => span.account === account.id) ?? [];
    const found = hits.filter((hit) => hit.account === account.id);
    return [
      ...layers,
      ...here.map(({ start, end }) => ({ name: chosen, start, end })),
      ...found.map(({ start, end }) => ({ name: 'search', start, end })),
    ];
  }, [account, ranges, on, spans, chosen, hits]);
}
