import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { BUNDLE, PROFILE } from './processes.ts';

/** A function as one stage uses it. Shares are of all samples, since a sampler counts time on the wall. */
export interface Spot {
  readonly stage: string;
  readonly name: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Share of the samples in the function itself, 0..1. */
  readonly own: number;
  /** Share of the samples in it and what it calls. */
  readonly whole: number;
  /** The lines of it that the profiler met most, most first. */
  readonly lines: readonly number[];
}

interface Node {
  readonly id: number;
  readonly hitCount: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
  readonly positionTicks?: readonly { readonly line: number; readonly ticks: number }[];
}

interface Place {
  readonly stage: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
}
interface Sum extends Place {
  own: number;
  whole: number;
  readonly ticks: Map<number, number>;
}

const HOTTEST_LINES = 3;

/** What the profiler saw, mapped to source files: functions of each stage by own time, busiest stage first. */
export function readProfile(): Spot[] {
  const { nodes } = JSON.parse(readFileSync(PROFILE, 'utf8')) as { nodes: readonly Node[] };
  const map = new SourceMap(JSON.parse(readFileSync(`${BUNDLE}.map`, 'utf8')) as never);
  const sums = sumUp(nodes, map);
  const samples = nodes.reduce((sum, { hitCount }) => sum + hitCount, 0);
  return inOrder(sums, samples);
}

/** Adds up the calls of each function below each stage; `whole` counts a recursive call once. */
function sumUp(nodes: readonly Node[], map: SourceMap): Sum[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sums = new Map<string, Sum>();
  const visit = (node: Node, above: string, active: ReadonlySet<Sum>): number => {
    const place = placeOf(node, above, map);
    const key = `${place.stage} ${place.name} ${place.file}:${place.line}`;
    const sum = sums.get(key) ?? { ...place, own: 0, whole: 0, ticks: new Map<number, number>() };
    sums.set(key, sum);
    const inside = new Set([...active, sum]);
    const calls = (node.children ?? []).map((id) => visit(byId.get(id)!, place.stage, inside));
    const whole = calls.reduce((total, hits) => total + hits, node.hitCount);
    sum.own += node.hitCount;
    if (!active.has(sum)) sum.whole += whole;
    addTicks(sum.ticks, node, map);
    return whole;
  };
  visit(nodes[0]!, '(outside)', new Set());
  return [...sums.values()];
}

function placeOf({ callFrame }: Node, above: string, map: SourceMap): Place {
  const { functionName, url, lineNumber, columnNumber } = callFrame;
  const name = functionName || '(anonymous)';
  const entry = map.findEntry(lineNumber, columnNumber);
  if (!url.endsWith('child.mjs') || !('originalSource' in entry))
    return { stage: above, name, file: url || '(native)', line: lineNumber + 1 };
  const file = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
  return { stage: stageOf(file) ?? above, name, file, line: entry.originalLine + 1 };
}

/** What the rooms below `text` do counts for the stage that called them. */
function stageOf(file: string): string | null {
  const room = /^src\/engine\/([a-z]+)[/.]/.exec(file)?.[1] ?? 'text';
  return room === 'text' ? null : room;
}

function addTicks(sum: Map<number, number>, { positionTicks = [] }: Node, map: SourceMap): void {
  for (const { line, ticks } of positionTicks) {
    const entry = map.findEntry(line - 1, Number.MAX_SAFE_INTEGER);
    const original = 'originalLine' in entry ? entry.originalLine + 1 : line;
    sum.set(original, (sum.get(original) ?? 0) + ticks);
  }
}

function inOrder(sums: readonly Sum[], samples: number): Spot[] {
  const stages = new Map<string, number>();
  for (const { stage, own } of sums) stages.set(stage, (stages.get(stage) ?? 0) + own);
  return sums
    .map(({ ticks, own, whole, ...place }) => ({
      ...place,
      own: own / samples,
      whole: whole / samples,
      lines: [...ticks]
        .sort(([, one], [, other]) => other - one)
        .slice(0, HOTTEST_LINES)
        .map(([line]) => line),
    }))
    .sort((one, other) => stages.get(other.stage)! - stages.get(one.stage)! || other.own - one.own);
}
