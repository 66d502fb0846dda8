import type { CorrectedLink } from '../../annotation/apply.ts';
import type { Account, Role } from '../../engine/index.ts';
import { LIKELY } from '../sureness.ts';
import { groupByTies, type Tie } from './group.ts';

/** The sentences of one thing that is told, by account, ascending. */
export interface Point {
  readonly id: string;
  readonly members: ReadonlyMap<string, readonly number[]>;
}

/**
 * How well two groups must be tied to be one point: so that a sentence joins two that are linked if it is linked to
 * one of them almost surely (0.9 and nothing: 0.45) or to both just likely, and a chain of four stays two pairs.
 */
const SUPPORT = 0.4;

/** Sentences in no group are a point where a link is less than likely too; the cell then says that it is unsure. */
const UNSURE_SUPPORT = 0.3;

/** What tells the story by itself; a headline, a byline or page furniture is a point only where it is linked. */
const TELLS: ReadonlySet<Role> = new Set(['standfirst', 'body']);

/** All points of a story: linked sentences together, then what is linked to none, in runs of one paragraph. */
export function findPoints(accounts: readonly Account[], links: readonly CorrectedLink[]): readonly Point[] {
  const places = accounts.flatMap(({ id, sentences }) => sentences.map((_, sentence) => ({ id, sentence })));
  const starts = new Map<string, number>();
  places.forEach(({ id }, i) => starts.has(id) || starts.set(id, i));
  const numberOf = (account: string, sentence: number): number => starts.get(account)! + sentence;
  const ties = links.map((link) => ({ isLikely: isLikely(link), ties: tiesOf(link, numberOf) }));
  const likely = groupByTies(
    ties.flatMap((each) => (each.isLikely ? each.ties : [])),
    SUPPORT,
  );
  const sure = new Set(likely.flat());
  const unsure = groupByTies(
    ties.flatMap((each) => each.ties).filter(({ one, other }) => !sure.has(one) && !sure.has(other)),
    UNSURE_SUPPORT,
  );
  const groups = [...likely, ...unsure];
  const grouped = new Set(groups.flat());
  const linked = new Set(
    links.flatMap(({ a, b }) =>
      [a, b].flatMap((side) => side.sentences.map((sentence) => numberOf(side.account, sentence))),
    ),
  );
  const alone = accounts.flatMap((account) =>
    runsOf(account, {
      isFree: (sentence) => !grouped.has(numberOf(account.id, sentence)),
      isLinked: (sentence) => linked.has(numberOf(account.id, sentence)),
    }),
  );
  return [...groups.map((group) => pointOf(group.map((number) => places[number]!))), ...alone];
}

/** Whether a careful reader would likely make this link, or one did. */
export function isLikely({ score, origin }: Pick<CorrectedLink, 'score' | 'origin'>): boolean {
  return score >= LIKELY || origin === 'reader';
}

/** A link ties every two of its sentences, those of one side too: together they are what the other side tells. */
function tiesOf(
  { a, b, score, origin }: CorrectedLink,
  numberOf: (account: string, sentence: number) => number,
): Tie[] {
  const numbers = [a, b].flatMap((side) => side.sentences.map((each) => numberOf(side.account, each)));
  const sure = origin === 'reader' ? 1 : score;
  return numbers.flatMap((one, i) => numbers.slice(i + 1).map((other) => ({ one, other, score: sure })));
}

/** Sentences in no group: those that no link leads from stand together, paragraph by paragraph. */
function runsOf(
  { id, sentences }: Account,
  { isFree, isLinked }: Readonly<Record<'isFree' | 'isLinked', (sentence: number) => boolean>>,
): Point[] {
  const runs: number[][] = [];
  sentences.forEach(({ paragraph, role }, i) => {
    if (!isFree(i) || !TELLS.has(role)) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last === i - 1 && sentences[last]!.paragraph === paragraph && !isLinked(last);
    if (run && goesOn && !isLinked(i)) run.push(i);
    else runs.push([i]);
  });
  return runs.map((run) => pointOf(run.map((sentence) => ({ id, sentence }))));
}

function pointOf(places: readonly { readonly id: string; readonly sentence: number }[]): Point {
  const members = new Map<string, number[]>();
  for (const { id, sentence } of places) members.set(id, [...(members.get(id) ?? []), sentence]);
  const [first] = places;
  return { id: `${first!.id} ${first!.sentence}`, members };
}
