import type { RefObject } from 'react';
import type { AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { Connector } from './Connector.tsx';
import { EdgeHints } from './EdgeHints.tsx';
import { useFollow } from './use-follow.ts';

interface Props {
  /** What holds both columns. */
  readonly root: RefObject<HTMLElement | null>;
  /** The left column and the right one. */
  readonly panes: readonly [RefObject<HTMLElement | null>, RefObject<HTMLElement | null>];
  readonly pair: AccountPair;
  readonly onGoTo: (to: SentenceRef) => void;
}

/** What ties the columns: the ribbon, scrolling together, cards at the edges. Its code comes after the first view. */
export default function ReaderAids({ root, panes: [left, right], pair, onGoTo }: Props) {
  useFollow(root, pair);
  return (
    <>
      <Connector pair={pair} left={left} right={right} />
      <EdgeHints root={root} account={pair.left} side="a" onGoTo={onGoTo} />
      <EdgeHints root={root} account={pair.right} side="b" onGoTo={onGoTo} />
    </>
  );
}
