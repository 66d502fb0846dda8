import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { derivationOf } from './keys.ts';
import type { Token, View } from './view.ts';

/** One label of a set, and where the account uses it in its own voice. */
export interface LabelUse {
  readonly label: string;
  readonly places: readonly Range[];
}

/** For each label set that an account draws on, the labels it uses, in the order of first use. Linear. */
export function labelCounts(view: View, checkpoint: Checkpoint = unhurried): Map<number, LabelUse[]> {
  const uses = new Map<number, Map<string, Range[]>>();
  for (const { tokens } of view.passages) {
    checkpoint();
    const keys = tokens.map(({ key }) => key);
    for (let from = 0; from < keys.length;) {
      const token = tokens[from]!;
      const hit = token.quoted || token.light ? null : view.lexicon.labels.at(keys, from);
      const end = from + (hit?.length ?? 1);
      const last = tokens[end - 1]!;
      const isLabel = !isPartOfName(tokens, from, end) && !/ed$/.test(last.norm);
      for (const { set, label, derivation, gerund } of (isLabel && hit?.values) || []) {
        if (derivation !== derivationOf(last.norm, last.key) || (!gerund && /ings?$/.test(last.norm)))
          continue;
        const labels = uses.get(set) ?? new Map<string, Range[]>();
        const places = labels.get(label) ?? [];
        places.push({ start: token.start, end: tokens[end - 1]!.end });
        uses.set(set, labels.set(label, places));
      }
      from = end;
    }
  }
  return new Map(
    [...uses].map(([set, labels]) => [set, [...labels].map(([label, places]) => ({ label, places }))]),
  );
}

/** "the Foreign Intelligence | Surveillance | Court" is called so by everybody; "the | Affordable Care Act" is a choice. */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const goesOn = (one?: Token, other?: Token) => one?.name && other?.name && one.clause === other.clause;
  return Boolean(goesOn(tokens[from - 1], tokens[from]) || goesOn(tokens[to - 1], tokens[to]));
}
