import { diffPair, type DiffPart, type Range } from '../engine/index.ts';

/** A run of one of two passages that both have, or only this one. */
interface DiffRun extends Range {
  readonly only: boolean;
}

/** Both passages as runs, with the words that only the one has marked; a lone stop or comma is no difference. */
export function wordRuns(one: string, other: string): readonly [DiffRun[], DiffRun[]] {
  const parts = diffPair(one, other);
  return [runsOf(one, parts, 'a'), runsOf(other, parts, 'b')];
}

/** Runs over white space between two marked words are marked too: marks broken at every space are hard to read. */
function runsOf(text: string, parts: readonly DiffPart[], side: 'a' | 'b'): DiffRun[] {
  const runs: DiffRun[] = [];
  for (const part of parts) {
    const { start, end } = part[side];
    const words = text.slice(start, end);
    const only = part.kind !== 'same' && isTelling(words);
    const from = only ? start + words.length - words.trimStart().length : end;
    const to = only ? end - words.length + words.trimEnd().length : end;
    append(runs, text, { start, end: from, only: false });
    append(runs, text, { start: from, end: to, only });
    append(runs, text, { start: to, end, only: false });
  }
  return runs;
}

/** A comma for a full stop before a closing quotation mark is house style; a bracket or an ellipsis is an edit. */
function isTelling(words: string): boolean {
  return /[\p{L}\p{N}()[\]…]|\.\.\./u.test(words);
}

function append(runs: DiffRun[], text: string, run: DiffRun): void {
  if (run.start >= run.end) return;
  const [beforeLast, last] = [runs.at(-2), runs.at(-1)];
  const bridges = run.only && last && beforeLast && text.slice(last.start, last.end).trim() === '';
  if (last?.only === run.only) runs.splice(-1, 1, { ...last, end: run.end });
  else if (bridges) runs.splice(-2, 2, { ...beforeLast, end: run.end });
  else runs.push(run);
}
