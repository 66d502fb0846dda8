import type { CorrectedFinding } from '../../annotation/apply.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { FindingActions } from '../notes/FindingActions.tsx';
import { explanationOf } from '../shared/engine-words.ts';
import { FindingExcerpts } from '../shared/FindingExcerpts.tsx';

interface Props {
  readonly pair: AccountPair;
  readonly finding: CorrectedFinding;
}

/** A finding with its words in their sentences and what the engine says of it. */
export function FindingPanel({ pair, finding }: Props) {
  return (
    <section className="card">
      <p className="explanation">{explanationOf(finding)}</p>
      <FindingExcerpts pair={pair} finding={finding} />
      <FindingActions finding={finding} />
    </section>
  );
}
