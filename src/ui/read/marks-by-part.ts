import { useMemo } from 'react';
import type { Account, Range, Sentence } from '../../engine/index.ts';
import { sentencesOf } from '../../store/select/sentences.ts';
import type { NamedRange } from './highlight-ranges.ts';

/** Marks by the parts of a text that they are painted in. */
export type MarksByPart = ReadonlyMap<number, readonly NamedRange[]>;

/** `marksByPart`, and the same as long as nothing changed. `partOf`: by sentence. */
export function useMarksByPart(
  marks: readonly NamedRange[],
  { sentences }: Account,
  partOf: readonly number[],
): MarksByPart {
  return useMemo(() => marksByPart(marks, sentences, partOf), [marks, sentences, partOf]);
}

/**
 * Marks by the part of each sentence. One that runs over several parts is cut where one ends, since a part may not be
 * drawn yet or stand elsewhere.
 */
export function marksByPart(
  marks: readonly NamedRange[],
  sentences: readonly Sentence[],
  partOf: readonly number[],
): MarksByPart {
  const byPart = new Map<number, NamedRange[]>();
  for (const mark of marks)
    for (const { part, start, end } of cut(mark, sentences, partOf)) {
      const there = byPart.get(part) ?? [];
      byPart.set(part, there);
      there.push({ name: mark.name, start, end });
    }
  return byPart;
}

function cut(range: Range, sentences: readonly Sentence[], partOf: readonly number[]) {
  const cuts: { part: number; start: number; end: number }[] = [];
  for (const index of sentencesOf(sentences, range)) {
    const part = partOf[index]!;
    const start = Math.max(sentences[index]!.start, range.start);
    const end = Math.min(sentences[index]!.end, range.end);
    const last = cuts.at(-1);
    if (last?.part === part) last.end = end;
    else cuts.push({ part, start, end });
  }
  return cuts;
}
