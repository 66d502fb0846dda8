import { useMemo } from 'react';
import type { Account, Span } from '../../engine/index.ts';
import { LAYERS } from '../../report/layers.ts';
import { selectedSpans } from '../../store/select/focus.ts';
import { highlights } from '../../store/select/highlights.ts';
import { currentHit, searchHits } from '../../store/select/search.ts';
import { isWhole } from '../../store/select/sentences.ts';
import { useApp } from '../hooks.ts';
import type { NamedRange } from './highlight-ranges.ts';
import { NO_MARKS, type ColumnMarks } from './use-paint.ts';

/** Marks of an account: the layers that are on, and over them what is looked for and the words of the chosen finding or note. */
export function useColumnMarks(account: Account): ColumnMarks {
  const layers = useLayerMarks(account);
  const words = useChosenMarks(account);
  return useMemo(() => ({ layers, words }), [layers, words]);
}

function useLayerMarks({ id }: Account): readonly NamedRange[] {
  const ranges = useApp((state) => highlights(state).get(id));
  const on = useApp((state) => state.layers);
  return useMemo(
    () =>
      LAYERS.filter((layer) => on[layer]).flatMap((name) =>
        (ranges?.[name] ?? []).map(({ start, end }) => ({ name, start, end })),
      ),
    [ranges, on],
  );
}

function useChosenMarks({ id, sentences }: Account): readonly NamedRange[] {
  const spans = useApp(selectedSpans);
  const hits = useApp(searchHits);
  const current = useApp(currentHit);
  const name = useApp(({ selection }) => (selection?.kind === 'note' ? 'note' : 'finding'));
  return useMemo(() => {
    // The whole sentences of a finding are marked as chosen already; to paint all their words too would be a wall.
    const isWall = (span: Span) => name === 'finding' && isWhole(sentences, span);
    const here = (spans ?? []).filter((span) => span.account === id && !isWall(span));
    const found = hits.filter(({ account }) => account === id);
    if (here.length + found.length === 0) return NO_MARKS;
    return [
      ...here.map(({ start, end }) => ({ name, start, end })),
      ...found.map((hit) => ({ name: hit === current ? 'hit' : 'search', start: hit.start, end: hit.end })),
    ];
  }, [id, sentences, spans, hits, current, name]);
}
