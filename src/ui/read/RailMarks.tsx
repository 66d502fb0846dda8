import { memo, useMemo } from 'react';
import type { Account } from '../../engine/index.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import { searchedSentences } from '../../store/select/search.ts';
import { useApp } from '../hooks.ts';
import type { RailPlace } from './rail-layout.ts';
import { chosenPath, RAIL_PARTS, railPaths, type RailSize } from './rail-paths.ts';
import { useChosen } from './use-chosen.ts';

interface Props {
  readonly account: Account;
  readonly places: readonly RailPlace[];
  readonly size: RailSize;
}

const NO_HITS: ReadonlySet<number> = new Set();
const NO_LAYERS: readonly [] = [];

/** One mark a sentence. */
export const RailMarks = memo(function RailMarks(props: Props) {
  return (
    <>
      <AllMarks {...props} />
      <ChosenMarks {...props} />
    </>
  );
});

/** Apart from what is chosen, so that a press draws no more than that. */
const AllMarks = memo(function AllMarks({ account: { id }, places, size }: Props) {
  const layers = useApp((state) => sentenceLayers(state).get(id)) ?? NO_LAYERS;
  const hits = useApp((state) => searchedSentences(state).get(id)) ?? NO_HITS;
  const paths = useMemo(() => railPaths(places, layers, hits, size), [places, layers, hits, size]);
  return RAIL_PARTS.map((part) => <path key={part} data-part={part} d={paths[part]} />);
});

function ChosenMarks({ account, places, size }: Props) {
  const marks = useChosen(account);
  const indexes = [...marks].flatMap(([index, mark]) => (mark === 'preview' ? [] : [index]));
  return <path data-part="chosen" d={chosenPath(places, indexes, size)} />;
}
