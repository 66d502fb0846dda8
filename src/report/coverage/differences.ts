import type { CorrectedFinding } from '../../annotation/apply.ts';
import type { Account, FindingKind } from '../../engine/index.ts';
import { touched } from '../ranges.ts';

/** A difference between what an account tells and what one before it does. */
export interface Difference {
  readonly finding: string;
  readonly kind: FindingKind;
  /** The account before. */
  readonly from: string;
}

/**
 * From which weight on a difference means that a point is told otherwise. Numbers, certainty and who says so always
 * do; other words do if a reader would care (`Finding.weight`), since hardly two sentences have the same.
 */
const TELLING: Readonly<Partial<Record<FindingKind, number>>> = {
  number: 0,
  certainty: 0,
  attribution: 0,
  wording: 0.5,
  naming: 0.5,
};

interface Touch {
  readonly finding: CorrectedFinding;
  /** Index of the account, and of its sentences that the finding has words in. */
  readonly column: number;
  readonly sentences: readonly number[];
}

/**
 * Given the sentences that tell a point, by account, gives what the account of a column tells otherwise than those
 * before it, most telling first.
 */
export function telling(
  accounts: readonly Account[],
  findings: readonly CorrectedFinding[],
): (sentences: readonly (readonly number[])[], column: number) => readonly Difference[] {
  const bySentence = new Map<string, Touch[][]>();
  for (const finding of findings) {
    const least = TELLING[finding.kind];
    if (least === undefined || finding.weight < least || finding.dismissed !== undefined) continue;
    const touches = touchesOf(accounts, finding);
    const last = touches.at(-1);
    if (touches.length < 2 || !last) continue;
    for (const sentence of last.sentences) {
      const key = `${last.column} ${sentence}`;
      bySentence.set(key, [...(bySentence.get(key) ?? []), touches]);
    }
  }
  return (sentences, column) => {
    const found = new Map<string, { readonly weight: number; readonly difference: Difference }>();
    for (const sentence of sentences[column]!)
      for (const touches of bySentence.get(`${column} ${sentence}`) ?? []) {
        const before = touches.find(
          (touch) =>
            touch.column < column && touch.sentences.some((each) => sentences[touch.column]!.includes(each)),
        );
        if (!before) continue;
        const { id, kind, weight } = before.finding;
        found.set(id, {
          weight,
          difference: { finding: id, kind, from: accounts[before.column]!.id },
        });
      }
    return [...found.values()]
      .sort((one, other) => other.weight - one.weight)
      .map(({ difference }) => difference);
  };
}

/** The accounts that a finding has words in, in their order. */
function touchesOf(accounts: readonly Account[], finding: CorrectedFinding): Touch[] {
  return accounts.flatMap(({ id, sentences }, column) => {
    const here = finding.spans.filter(({ account }) => account === id);
    const indexes = here.flatMap((span) => touched(sentences, span));
    return indexes.length === 0 ? [] : [{ finding, column, sentences: indexes }];
  });
}
