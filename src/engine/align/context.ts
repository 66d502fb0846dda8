import type { Candidate } from './candidates.ts';
import type { Pair } from './weigh.ts';

/** Names of the numbers that `readContext` returns for a candidate, in its order. */
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

/** How far around a pair the likeness of neighbouring pairs is added up, in sentences. */
const REACH = 2;

/**
 * What the other candidates say of each: who else is like either sentence (its rivals), and whether the sentences
 * around them are alike too. One row a candidate; near linear, since it follows candidates only.
 */
export function readContext(
  candidates: readonly Candidate[],
  likeness: readonly number[],
  pair: Pair,
): number[][] {
  const grid = buildGrid(candidates, likeness, pair);
  const rowsA = groupBy(candidates, likeness, pair.a.length, (one) => one.a);
  const rowsB = groupBy(candidates, likeness, pair.b.length, (one) => one.b);
  const whole = {
    // No spread: a long text has more sentences than a call takes arguments.
    closest: rowsA.reduce((most, row) => Math.max(most, row.best), 0),
    kinship: rowsA.reduce((total, row) => total + row.total, 0) / Math.min(pair.a.length, pair.b.length),
  };
  return candidates.map((candidate, k) => {
    const own = likeness[k]!;
    const one = standing(rowsA[candidate.a]!, own);
    const other = standing(rowsB[candidate.b]!, own);
    return [
      own,
      ...pairUp(one.rival, other.rival),
      ...pairUp(own - one.rival, own - other.rival),
      ...pairUp(one.rank, other.rank),
      ...pairUp(one.others, other.others),
      ...pairUp(one.portion, other.portion),
      ...readAround(grid, candidate),
      own === 0 ? 0 : whole.closest,
      whole.kinship,
    ];
  });
}

interface Grid {
  at(a: number, b: number): number;
  inParagraphs(a: number, b: number): { total: number; size: number };
}

function buildGrid(candidates: readonly Candidate[], likeness: readonly number[], { a, b }: Pair): Grid {
  const key = (i: number, j: number) => i * b.length + j;
  const cells = new Map(candidates.map((pair, k) => [key(pair.a, pair.b), likeness[k]!]));
  const [sizesA, sizesB] = [sizes(a), sizes(b)];
  const last = (b.at(-1)?.paragraph ?? 0) + 1;
  const paragraphKey = (i: number, j: number) => a[i]!.paragraph * last + b[j]!.paragraph;
  const totals = new Map<number, number>();
  candidates.forEach((pair, k) => {
    const at = paragraphKey(pair.a, pair.b);
    totals.set(at, (totals.get(at) ?? 0) + likeness[k]!);
  });
  return {
    at: (i, j) => (i < 0 || j < 0 || j >= b.length ? 0 : (cells.get(key(i, j)) ?? 0)),
    inParagraphs: (i, j) => ({
      total: totals.get(paragraphKey(i, j)) ?? 0,
      size: sizesA.get(a[i]!.paragraph)! * sizesB.get(b[j]!.paragraph)!,
    }),
  };
}

function sizes(side: Pair['a']): Map<number, number> {
  const found = new Map<number, number>();
  for (const { paragraph } of side) found.set(paragraph, (found.get(paragraph) ?? 0) + 1);
  return found;
}

function readAround(grid: Grid, { a, b }: Candidate): number[] {
  const at = (da: number, db: number) => grid.at(a + da, b + db);
  const [before, after] = [at(-1, -1), at(1, 1)];
  let window = -at(0, 0);
  for (let da = -REACH; da <= REACH; da++) for (let db = -REACH; db <= REACH; db++) window += at(da, db);
  const { total, size } = grid.inParagraphs(a, b);
  return [
    Math.max(before, after),
    before,
    after,
    Math.max(at(-1, 1), at(1, -1)),
    ...pairUp(Math.max(at(-1, 0), at(1, 0)), Math.max(at(0, -1), at(0, 1))),
    window,
    total - at(0, 0),
    size,
  ];
}

interface Row {
  /** All likenesses, falling. */
  readonly sorted: readonly number[];
  readonly best: number;
  readonly total: number;
}

function groupBy(
  candidates: readonly Candidate[],
  likeness: readonly number[],
  size: number,
  sideOf: (pair: Candidate) => number,
): Row[] {
  const lists = Array.from({ length: size }, (): number[] => []);
  candidates.forEach((pair, k) => lists[sideOf(pair)]!.push(likeness[k]!));
  return lists.map((list) => {
    const sorted = list.sort((one, other) => other - one);
    return { sorted, best: sorted[0] ?? 0, total: sorted.reduce((sum, value) => sum + value, 0) };
  });
}

/** How a likeness stands among those of its sentence. */
function standing({ sorted, best, total }: Row, own: number) {
  const rank = sorted.indexOf(own);
  const rival = rank === 0 ? (sorted[1] ?? 0) : best;
  return { rival, rank, others: total - own, portion: own / (total + 1e-3) };
}

function pairUp(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
