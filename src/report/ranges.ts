import type { Range } from '../engine/index.ts';

/** Indexes of the sorted ranges that a range touches, ascending; by bisection, since a text may have many. */
export function touched(ranges: readonly Range[], { start, end }: Range): number[] {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < ranges.length && ranges[i]!.start < end; i++) found.push(i);
  return found;
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A range with the name of what it marks. */
export interface Mark<Name> extends Range {
  readonly name: Name;
}

/** A run of text under the same marks; `names` in the order of the marks given, each once. */
export interface Segment<Name> extends Range {
  readonly names: readonly Name[];
}

/**
 * Cuts a range where marks begin and end, since marks may overlap and elements may not. The segments cover the range
 * without a gap.
 */
export function segmentsOf<Name>(whole: Range, marks: readonly Mark<Name>[]): Segment<Name>[] {
  const inside = marks.filter((mark) => mark.start < mark.end && overlaps(mark, whole));
  const cuts = new Set([whole.start, whole.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, whole.start));
    cuts.add(Math.min(end, whole.end));
  }
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, names: [...new Set(over.map(({ name }) => name))] };
  });
}
