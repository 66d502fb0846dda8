import type { Candidates } from './candidates.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { countHead } from '../text/count-head.ts';
import type { Inputs } from './signals/inputs.ts';
import { rankInColumns, rankInRows, type Standing } from './standing.ts';
import type { Pair, Weighed } from './weigh.ts';

/** Names of the numbers that `pushContext` adds for a candidate, in its order. */
export const CONTEXT: readonly string[] = [
  'likeness',
  'rival.min',
  'rival.max',
  'lead.min',
  'lead.max',
  'rank.min',
  'rank.max',
  'others.min',
  'others.max',
  'portion.min',
  'portion.max',
  'parallel.best',
  'parallel.before',
  'parallel.after',
  'crossed',
  'beside.min',
  'beside.max',
  'window',
  'paragraphs',
  'paragraphs.size',
  'closest',
  'kinship',
];

/**
 * What the other candidates say of each: who else is like either sentence (its rivals), and whether the sentences
 * around them are alike too. Near linear, since it follows candidates only.
 */
export interface Context {
  readonly candidates: Candidates;
  readonly likeness: Float64Array;
  /** Among the candidates of the same sentence of A, and of B. */
  readonly inA: Standing;
  readonly inB: Standing;
  /** For each candidate the likeness of all candidates of its two paragraphs, and how many pairs those make. */
  readonly paragraphs: { readonly totals: Float64Array; readonly sizes: Float64Array };
  /** The greatest likeness of all, and the mean of a sentence. */
  readonly closest: number;
  readonly kinship: number;
}

/** @param likeness of each candidate, in their order */
export function readContext(
  candidates: Candidates,
  likeness: Float64Array,
  { a, b }: Pair,
  checkpoint: Checkpoint,
): Context {
  const inA = rankInRows(candidates, likeness, checkpoint);
  const total = likeness.reduce((sum, one) => sum + one, 0);
  return {
    candidates,
    likeness,
    inA,
    inB: rankInColumns(candidates, likeness, b.length, checkpoint),
    paragraphs: addUpParagraphs(candidates, likeness, { a, b }, checkpoint),
    closest: inA.best.reduce((most, one) => Math.max(most, one), 0),
    kinship: total / Math.min(a.length, b.length),
  };
}

/** Adds what the others say of candidate `k`: sentences `i` and `j`. */
export function pushContext(into: Inputs, context: Context, k: number, i: number, j: number): void {
  const { inA, inB } = context;
  const own = context.likeness[k]!;
  const [rankA, rankB] = [inA.rank[k]!, inB.rank[k]!];
  const rivalA = rankA === 0 ? inA.second[i]! : inA.best[i]!;
  const rivalB = rankB === 0 ? inB.second[j]! : inB.best[j]!;
  into.push(own);
  into.pushSorted(rivalA, rivalB);
  into.pushSorted(own - rivalA, own - rivalB);
  into.pushSorted(rankA, rankB);
  into.pushSorted(inA.total[i]! - own, inB.total[j]! - own);
  into.pushSorted(own / (inA.total[i]! + TINY), own / (inB.total[j]! + TINY));
  pushAround(into, context, i, j);
  into.push(context.paragraphs.totals[k]! - own);
  into.push(context.paragraphs.sizes[k]!);
  into.push(own === 0 ? 0 : context.closest);
  into.push(context.kinship);
}

const TINY = 1e-3;
/** How far around a pair the likeness of neighbouring pairs is added up, in sentences. */
const REACH = 2;
const SIDE = 2 * REACH + 1;

function pushAround(into: Inputs, context: Context, i: number, j: number): void {
  const around = likenessAround(context, i, j);
  const at = (da: number, db: number) => around[(da + REACH) * SIDE + db + REACH]!;
  const [before, after] = [at(-1, -1), at(1, 1)];
  into.push(Math.max(before, after));
  into.push(before);
  into.push(after);
  into.push(Math.max(at(-1, 1), at(1, -1)));
  into.pushSorted(Math.max(at(-1, 0), at(1, 0)), Math.max(at(0, -1), at(0, 1)));
  let others = -at(0, 0);
  for (const one of around) others += one;
  into.push(others);
}

/** The likeness of the pairs up to `REACH` sentences around one, row by row; 0 for those that are no candidates. */
function likenessAround(
  { candidates: { starts, b }, likeness }: Context,
  i: number,
  j: number,
): readonly number[] {
  const around = new Array<number>(SIDE * SIDE).fill(0);
  const last = Math.min(i + REACH, starts.length - 2);
  for (let row = Math.max(0, i - REACH); row <= last; row++) {
    const end = starts[row + 1]!;
    const shift = (row - i + REACH) * SIDE + REACH - j;
    const first = countHead(b, (other) => other < j - REACH, starts[row], end);
    for (let k = first; k < end && b[k]! <= j + REACH; k++) around[shift + b[k]!] = likeness[k]!;
  }
  return around;
}

/** Adds up paragraph of A by paragraph of A: its sentences stand together, and so do their candidates. */
function addUpParagraphs(
  { starts, b: partners }: Candidates,
  likeness: Float64Array,
  { a, b }: Pick<Pair, 'a' | 'b'>,
  checkpoint: Checkpoint,
): Context['paragraphs'] {
  const totals = new Float64Array(partners.length);
  const sizes = new Float64Array(partners.length);
  const sizesB = sizesOf(b);
  const sums = new Float64Array(sizesB.length);
  for (let from = 0, to = 0; from < a.length; from = to) {
    // Each sentence is asked for: a text without line ends is one paragraph.
    for (; to < a.length && a[to]!.paragraph === a[from]!.paragraph; to++) {
      checkpoint();
      for (let k = starts[to]!; k < starts[to + 1]!; k++) sums[b[partners[k]!]!.paragraph]! += likeness[k]!;
    }
    for (let i = from; i < to; i++) {
      checkpoint();
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const { paragraph } = b[partners[k]!]!;
        totals[k] = sums[paragraph]!;
        sizes[k] = (to - from) * sizesB[paragraph]!;
      }
    }
    const end = starts[to]!;
    for (let k = starts[from]!; k < end; k++) sums[b[partners[k]!]!.paragraph] = 0;
  }
  return { totals, sizes };
}

/** Sentences of each paragraph. */
function sizesOf(side: readonly Weighed[]): Uint32Array {
  const sizes = new Uint32Array((side.at(-1)?.paragraph ?? 0) + 1);
  for (const { paragraph } of side) sizes[paragraph]!++;
  return sizes;
}
