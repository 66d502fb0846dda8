import type { Evidence, EvidenceKind } from '../model.ts';
import type { Sketch, Sketches } from './sketch.ts';

/** The words that both sentences have, as runs of neighbouring words on both sides, in the order of A. */
export function readEvidence(sketches: Sketches, i: number, j: number): Evidence[] {
  const a = sketches.a[i]!;
  const b = sketches.b[j]!;
  const found: Evidence[] = [];
  const used = new Set<number>();
  for (let at = 0; at < a.sequence.length; at++) {
    const id = a.sequence[at]!;
    if (!a.terms.includes(id)) continue;
    const to = b.sequence.findIndex((other, k) => other === id && !used.has(k));
    if (to < 0) continue;
    let length = 1;
    while (at + length < a.sequence.length && a.sequence[at + length] === b.sequence[to + length]) length++;
    for (let k = 0; k < length; k++) used.add(to + k);
    while (length > 1 && !a.terms.includes(a.sequence[at + length - 1]!)) length--;
    found.push({
      kind: kindOf(a, id),
      a: { start: a.words[at]!.start, end: a.words[at + length - 1]!.end },
      b: { start: b.words[to]!.start, end: b.words[to + length - 1]!.end },
    });
    at += length - 1;
  }
  return found;
}

function kindOf(a: Sketch, id: number): EvidenceKind {
  if (a.quoted.includes(id)) return 'quote';
  if (a.numbers.includes(id)) return 'number';
  return a.names.includes(id) ? 'name' : 'words';
}
