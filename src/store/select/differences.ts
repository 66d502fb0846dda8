import type { CorrectedFinding } from '../../annotation/apply.ts';
import { accountsOfFinding, type Finding, type FindingKind } from '../../engine/index.ts';
import type { SentenceRef, State } from '../state.ts';
import { memoLast } from './memo.ts';
import { accountPair, comparisonOf, type AccountPair } from './pair.ts';

/**
 * The findings between the two accounts side by side, most telling first, without those that were dismissed, and without
 * tentative ones unless the reader asked for them.
 */
export function differences(state: State): readonly CorrectedFinding[] {
  const kept = withoutDismissed(allFindings(state));
  return state.tentative ? kept : withoutTentative(kept);
}

/** How many findings that were not dismissed are tentative. */
export function tentativeCount(state: State): number {
  const kept = withoutDismissed(allFindings(state));
  return kept.length - withoutTentative(kept).length;
}

/** The findings between the two accounts that the reader dismissed. */
export function dismissedDifferences(state: State): readonly CorrectedFinding[] {
  return onlyDismissed(allFindings(state));
}

function allFindings(state: State): readonly CorrectedFinding[] {
  return pairFindings(comparisonOf(state)?.findings ?? NO_FINDINGS, accountPair(state));
}

const NO_FINDINGS: readonly CorrectedFinding[] = [];

const pairFindings = memoLast((findings: readonly CorrectedFinding[], pair: AccountPair | null) => {
  if (!pair) return NO_FINDINGS;
  const ids = new Set([pair.left.id, pair.right.id]);
  return findings.filter((finding) => [...accountsOfFinding(finding)].every((id) => ids.has(id)));
});

const withoutDismissed = memoLast((findings: readonly CorrectedFinding[]) =>
  findings.filter(({ dismissed }) => dismissed === undefined),
);

const withoutTentative = memoLast((findings: readonly CorrectedFinding[]) =>
  findings.filter(({ tentative }) => !tentative),
);

const onlyDismissed = memoLast((findings: readonly CorrectedFinding[]) =>
  findings.filter(({ dismissed }) => dismissed !== undefined),
);

/** The findings of the kinds that the reader wants listed. */
export function listedDifferences(state: State): readonly CorrectedFinding[] {
  return ofKinds(differences(state), state.kinds);
}

const ofKinds = memoLast((findings: readonly CorrectedFinding[], kinds: ReadonlySet<FindingKind> | null) =>
  kinds ? findings.filter(({ kind }) => kinds.has(kind)) : findings,
);

/** How many findings there are of each kind that there is, in the order of first appearance. */
export function kindCounts(state: State): ReadonlyMap<FindingKind, number> {
  return countKinds(differences(state));
}

const countKinds = memoLast((findings: readonly Finding[]): ReadonlyMap<FindingKind, number> => {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
});

/** The selected finding, or `null`. */
export function selectedFinding(state: State): CorrectedFinding | null {
  const { selection } = state;
  if (selection?.kind !== 'finding') return null;
  return allFindings(state).find(({ id }) => id === selection.id) ?? null;
}

/** The findings with words in a sentence. */
export function findingsIn(state: State, ref: SentenceRef): readonly Finding[] {
  return findingsOfSentence(differences(state), accountPair(state), ref.account, ref.sentence);
}

const findingsOfSentence = memoLast(
  (findings: readonly Finding[], pair: AccountPair | null, account: string, index: number) => {
    const home = pair && [pair.left, pair.right].find(({ id }) => id === account);
    const sentence = home?.sentences[index];
    if (!sentence) return [];
    return findings.filter(({ spans }) =>
      spans.some(
        (span) => span.account === account && span.start < sentence.end && span.end > sentence.start,
      ),
    );
  },
);
