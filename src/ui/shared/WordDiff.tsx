import { Fragment } from 'react';
import type { DiffPart } from '../../engine/index.ts';
import { diffRuns, type DiffRun, type Sides } from './diff-runs.ts';
import { say } from '../quotes/say.ts';

interface Props {
  readonly texts: Sides<string>;
  readonly parts: readonly DiffPart[];
  readonly side: 'a' | 'b';
  /** Says in words beside each mark what it is, and where words of the other side are missing. */
  readonly labelled?: boolean;
}

/** One side of a word diff: words that only this side has, or has in place of others, are marked. */
export function WordDiff({ texts, parts, side, labelled = false }: Props) {
  return diffRuns(texts, parts, side).map((run) => {
    const words = texts[side].slice(run.start, run.end);
    if (run.kind === 'same') return words;
    if (run.kind === 'gap') return labelled && <Gap key={run.start} run={run} />;
    return (
      <Fragment key={run.start}>
        <span className="only" data-side={side} data-kind={run.kind}>
          <span className="aside"> ({say(`diff.${run.kind}`)}: </span>
          {words}
          <span className="aside">) </span>
        </span>
        {labelled && (
          <span className="diff-label" aria-hidden="true">
            {say(`diff.${run.kind}`)}
          </span>
        )}
      </Fragment>
    );
  });
}

/** The place where the other side has words that are not here. */
function Gap({ run: { others } }: { readonly run: DiffRun }) {
  return (
    <span className="diff-gap">
      <span className="aside"> (</span>
      {others > 0 ? say('diff.gap', { n: others }) : say('diff.gap.mark')}
      <span className="aside">) </span>
    </span>
  );
}
