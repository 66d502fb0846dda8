import type { Range, Sentence } from '../../engine/index.ts';
import { sentencesOf } from '../../store/select/sentences.ts';

/** A place in a column of sentences: code units into the text of one sentence. */
export interface Place {
  readonly sentence: number;
  readonly offset: number;
}

/**
 * Where a range of an account begins and ends in its sentences, so that it becomes one DOM range however many sentences
 * it runs over. What lies between sentences is cut off at either end; `null` if nothing is left.
 */
export function placesOf(
  sentences: readonly Sentence[],
  range: Range,
): { readonly start: Place; readonly end: Place } | null {
  const touched = sentencesOf(sentences, range);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [sentences[first]!, sentences[last]!];
  return {
    start: { sentence: first, offset: Math.max(0, range.start - from.start) },
    end: { sentence: last, offset: Math.min(to.end, range.end) - to.start },
  };
}

/** A range with the name of what it marks. */
export interface NamedRange extends Range {
  readonly name: string;
}

/** A run of text under the same marks; `names` in the order of the marks given, each once. */
export interface Segment extends Range {
  readonly names: readonly string[];
}

/**
 * Cuts a sentence where marks begin and end, for elements in place of highlights: marks may overlap and elements may
 * not. The segments cover the sentence without a gap.
 */
export function segmentsOf(sentence: Range, marks: readonly NamedRange[]): Segment[] {
  const inside = marks.filter(
    ({ start, end }) => start < sentence.end && end > sentence.start && start < end,
  );
  const cuts = new Set([sentence.start, sentence.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, sentence.start));
    cuts.add(Math.min(end, sentence.end));
  }
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, names: [...new Set(over.map(({ name }) => name))] };
  });
}
