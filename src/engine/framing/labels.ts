import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { derivationOf } from './keys.ts';
import { BEGINS } from './lexicon.ts';
import { keyOf, type Passage, type Token, type View } from './view.ts';

/** One label of a set, and where the account uses it in its own voice. */
export interface LabelUse {
  readonly label: string;
  readonly places: readonly Range[];
}

/** For each label set that an account draws on, the labels it uses, in the order of first use. Linear. */
export function labelCounts(view: View, checkpoint: Checkpoint = unhurried): Map<number, LabelUse[]> {
  const uses = new Map<number, Map<string, Range[]>>();
  for (const passage of view.passages) {
    checkpoint();
    if (passage.begins & BEGINS.label) addUses(uses, view, passage);
  }
  return new Map(
    [...uses].map(([set, labels]) => [set, [...labels].map(([label, places]) => ({ label, places }))]),
  );
}

function addUses(uses: Map<number, Map<string, Range[]>>, { lexicon }: View, { tokens }: Passage): void {
  for (let from = 0; from < tokens.length;) {
    const { start, quoted, light, begins } = tokens[from]!;
    const hit = quoted || light || !(begins & BEGINS.label) ? null : lexicon.labels.at(tokens, from, keyOf);
    const to = from + (hit?.length ?? 1);
    const last = tokens[to - 1]!;
    const isLabel = hit && !isPartOfName(tokens, from, to) && !/ed$/.test(last.norm);
    for (const { set, label, derivation, gerund } of isLabel ? hit.values : []) {
      if (derivation !== derivationOf(last.norm, last.key) || (!gerund && /ings?$/.test(last.norm))) continue;
      const labels = uses.get(set) ?? new Map<string, Range[]>();
      const places = labels.get(label) ?? [];
      places.push({ start, end: last.end });
      uses.set(set, labels.set(label, places));
    }
    from = to;
  }
}

/** "the Foreign Intelligence | Surveillance | Court" is called so by everybody; "the | Affordable Care Act" is a choice. */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const goesOn = (one?: Token, other?: Token) => one?.name && other?.name && one.clause === other.clause;
  return Boolean(goesOn(tokens[from - 1], tokens[from]) || goesOn(tokens[to - 1], tokens[to]));
}
