import type { Evidence, EvidenceKind } from '../model.ts';
import { snapDown, snapUp } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import type { Sketch } from './sketch.ts';
import { KIND } from './terms.ts';
import type { Witness } from './witness.ts';

/** The same run of words on both sides, as positions among the words of each. */
interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The words that both sentences have, in the order of A: neighbours joined to runs, function words only inside a run,
 * each word used once. Ranges lie on grapheme borders and begin and end with a word.
 */
export function readEvidence(a: Witness, b: Witness): Evidence[] {
  const matches = findMatches(a.sketch, b.sketch);
  return matches.map((match) => ({
    kind: kindOf(match, a.sketch, b.sketch),
    a: rangeOf(a, match.a, match.length),
    b: rangeOf(b, match.b, match.length),
  }));
}

/** Greedy: from each content word of A the longest unused run in B; a run ends with a content word. */
function findMatches(a: Sketch, b: Sketch): Match[] {
  const content = new Set(a.ids);
  const places = new Map<number, number[]>();
  b.sequence.forEach((id, at) => {
    if (!content.has(id)) return;
    const known = places.get(id);
    if (known) known.push(at);
    else places.set(id, [at]);
  });
  const used = new Set<number>();
  const matches: Match[] = [];
  for (let at = 0; at < a.sequence.length; at++) {
    const id = a.sequence[at]!;
    if (!content.has(id)) continue;
    let best: Match = { a: at, b: 0, length: 0 };
    for (const to of places.get(id) ?? []) {
      const length = runLength(a.sequence, b.sequence, at, to, used);
      if (length > best.length) best = { a: at, b: to, length };
    }
    let { length } = best;
    while (length > 1 && !content.has(a.sequence[at + length - 1]!)) length--;
    if (length === 0) continue;
    for (let k = 0; k < length; k++) used.add(best.b + k);
    matches.push({ ...best, length });
    at += length - 1;
  }
  return matches;
}

function runLength(
  a: readonly number[],
  b: readonly number[],
  from: number,
  to: number,
  used: ReadonlySet<number>,
): number {
  let length = 0;
  while (
    from + length < a.length &&
    to + length < b.length &&
    a[from + length] === b[to + length] &&
    !used.has(to + length)
  )
    length++;
  return length;
}

/** What the run is on both sides: quoted, a number or a name, or else plain words. */
function kindOf(match: Match, a: Sketch, b: Sketch): EvidenceKind {
  if (isQuoted(a, match.a, match.length) && isQuoted(b, match.b, match.length)) return 'quote';
  const ids = new Set(a.sequence.slice(match.a, match.a + match.length));
  const kinds = a.kinds.filter((_, k) => ids.has(a.ids[k]!));
  if (kinds.every((kind) => kind === KIND.number)) return 'number';
  return kinds.every((kind) => kind === KIND.name) ? 'name' : 'words';
}

function isQuoted({ quoted }: Sketch, from: number, length: number): boolean {
  return quoted.some(([start, end]) => start <= from && from + length <= end);
}

function rangeOf({ text, words }: Witness, from: number, length: number): Range {
  const start = words[from]!.start;
  const end = words[from + length - 1]!.end;
  return { start: snapDown(text, start), end: snapUp(text, end) };
}
