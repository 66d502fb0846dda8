import type { CorrectedFinding, CorrectedLink } from '../../annotation/apply.ts';
import type { Account, AccountIds, FindingKind, LinkSide } from '../../engine/index.ts';
import { touched } from '../ranges.ts';
import { telling, type Difference } from './differences.ts';
import { inOrder } from './order.ts';
import { findPoints, isLikely, type Point } from './points.ts';

/**
 * How an account stands to a story point. `quoted`: told in somebody's words, between quotation marks. `otherwise`: told
 * with differences to an account before it. `not-found`: no link leads there, which does not say that it was left
 * out. `not-compared`: nobody looked.
 */
export type CoverageState = 'told' | 'quoted' | 'otherwise' | 'not-found' | 'not-compared';

/** What one account has of a story point. */
export interface CoverageCell {
  readonly account: string;
  readonly state: CoverageState;
  /** Indexes of the sentences that tell it, ascending; empty where nothing was found. */
  readonly sentences: readonly number[];
  /** False where only links that are less than likely lead there. */
  readonly sure: boolean;
  /** The differences to accounts before it, most telling first; none unless it is told `otherwise`. */
  readonly differences: readonly Difference[];
}

/** One thing that is told: linked sentences of several accounts, or a run of sentences of one. */
export interface StoryPoint {
  /** Stable for the same comparison. */
  readonly id: string;
  /** The sentence that it is called by, of the account that has most points if that tells it. */
  readonly head: { readonly account: string; readonly sentence: number };
  /** One an account, in the order of the accounts. */
  readonly cells: readonly CoverageCell[];
  /** How many accounts tell it. */
  readonly tellers: number;
}

/** What coverage is made of: a comparison with what the reader put right. */
export interface CoverageInput {
  readonly accounts: readonly Account[];
  readonly links: readonly CorrectedLink[];
  readonly findings: readonly CorrectedFinding[];
  readonly missing?: readonly AccountIds[];
}

/** Which account tells which point of the story, in the order of the account that has most of them. */
export function coverageOf(input: CoverageInput): readonly StoryPoint[] {
  const { accounts, missing = [] } = input;
  const points = findPoints(accounts, input.links);
  const links = indexLinks(input.links);
  const told = points.map((point) => fillFromLinks(point, accounts, links));
  const places = told.map(({ sentences }) => sentences.map((list) => list[0] ?? null));
  const differences = telling(accounts, input.findings);
  return inOrder(places).map((i) => {
    const { sentences, sure } = told[i]!;
    const cells = accounts.map((account, column): CoverageCell => {
      const found = sentences[column]!;
      const others = accounts.filter((_, other) => sentences[other]!.length > 0);
      const isUnknown = others.some(({ id }) => isPairIn(missing, id, account.id));
      const here = differences(sentences, column);
      return {
        account: account.id,
        state: stateOf(account, found, isUnknown, here),
        sentences: found,
        sure: sure[column]!,
        differences: here,
      };
    });
    return { id: points[i]!.id, head: headOf(points[i]!, cells), cells, tellers: tellersOf(cells) };
  });
}

interface Told {
  /** By account. */
  readonly sentences: readonly (readonly number[])[];
  readonly sure: readonly boolean[];
}

/**
 * The sentences of each account that tell a point. A sentence belongs to one point but may tell of several, as the first
 * of a report does: where an account has none of its own in a point, the one that is linked to it most surely counts.
 */
function fillFromLinks({ members }: Point, accounts: readonly Account[], links: LinkIndex): Told {
  const across = [...members].flatMap(([account, sentences]) =>
    sentences.flatMap((sentence) => links.get(`${account} ${sentence}`) ?? []),
  );
  const [first] = members.keys();
  const told = accounts.map(({ id }) => {
    const own = members.get(id);
    const near = across.filter(({ there }) => there.account === id);
    const best = near.find(({ score }) => score === Math.max(...near.map((each) => each.score)));
    if (!own) return { sentences: best?.there.sentences ?? [], sure: best?.likely ?? true };
    return { sentences: own, sure: id === first || near.some(({ likely }) => likely) };
  });
  return { sentences: told.map(({ sentences }) => sentences), sure: told.map(({ sure }) => sure) };
}

interface Across {
  readonly there: LinkSide;
  readonly score: number;
  readonly likely: boolean;
}

/** What each sentence is linked to. */
type LinkIndex = ReadonlyMap<string, readonly Across[]>;

function indexLinks(links: readonly CorrectedLink[]): LinkIndex {
  const index = new Map<string, Across[]>();
  for (const link of links)
    for (const [here, there] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const)
      for (const sentence of here.sentences) {
        const key = `${here.account} ${sentence}`;
        const all = index.get(key) ?? [];
        all.push({ there, score: link.score, likely: isLikely(link) });
        index.set(key, all);
      }
  return index;
}

function stateOf(
  account: Account,
  sentences: readonly number[],
  isUnknown: boolean,
  differences: readonly Difference[],
): CoverageState {
  if (sentences.length === 0) return isUnknown ? 'not-compared' : 'not-found';
  if (differences.length > 0) return 'otherwise';
  return isQuoted(account, sentences) ? 'quoted' : 'told';
}

/** Whether words of somebody, and not a title or a word held at arm's length, stand in one of the sentences. */
function isQuoted({ quotes, sentences: all }: Account, sentences: readonly number[]): boolean {
  return quotes.some(
    (quote) =>
      (quote.kind === 'direct' || quote.kind === 'partial') &&
      touched(all, quote).some((index) => sentences.includes(index)),
  );
}

function isPairIn(pairs: readonly AccountIds[], one: string, other: string): boolean {
  return pairs.some((pair) => pair.includes(one) && pair.includes(other));
}

function headOf({ members }: Point, cells: readonly CoverageCell[]): StoryPoint['head'] {
  const { account } = cells.find((cell) => members.has(cell.account))!;
  return { account, sentence: members.get(account)![0]! };
}

function tellersOf(cells: readonly CoverageCell[]): number {
  return cells.filter(({ sentences }) => sentences.length > 0).length;
}

/** The kinds of a cell's differences, each once, most telling first. */
export function kindsOf({ differences }: CoverageCell): readonly FindingKind[] {
  return [...new Set(differences.map(({ kind }) => kind))];
}
