import type { Account, Link, Rendering, Utterance, UtteranceMatch } from '../model.ts';
import { inTime } from '../text/checkpoint.ts';
import { noDeadline, type Deadline } from '../text/deadline.ts';
import { flatMap } from '../text/flat-map.ts';
import { shortId } from '../text/hash.ts';
import { createReader, type Reader } from '../text/reader.ts';
import { groupPairs } from './groups.ts';
import { indirectFinder, type IndirectReport } from './indirect.ts';
import { linkScores } from './link-scores.ts';
import { MATCH_DEFAULTS, matchUnits } from './match.ts';
import { headOf, unitsOf, type Unit } from './units.ts';

/** An utterance before it has an id: who quotes it, and who tells it in other words. */
interface Draft {
  /** By account, then by place. */
  readonly units: readonly Unit[];
  readonly indirect: readonly IndirectReport[];
}

export interface UtteranceOptions {
  /** What other stages have read already. Default: nothing. */
  readonly reader?: Reader;
  /** Default: never. */
  readonly deadline?: Deadline;
}

/**
 * What was said, with every rendering: what several accounts quote or tell together, sentence by sentence, and what
 * only one quotes, speech by speech. In the order of the accounts as given and of their texts. Past the deadline only
 * what was found together until then: nothing else can be told to be in one account alone.
 */
export function matchUtterances(
  accounts: readonly Account[],
  links: readonly Link[],
  { reader = createReader(), deadline = noDeadline }: UtteranceOptions = {},
): Utterance[] {
  const read = inTime(deadline, (checkpoint) => ({
    units: accounts.map((account, i) => unitsOf(account, i, reader, checkpoint)),
    scores: linkScores(accounts, links, checkpoint),
  }));
  if (!read || deadline.expired()) return [];
  const { units, scores } = read;
  const options = { ...MATCH_DEFAULTS, deadline };
  const pairs = flatMap(units, (as, i) =>
    flatMap(units.slice(i + 1), (bs) => matchUnits(as, bs, scores, options)),
  );
  const shared: Draft[] = groupPairs(pairs).map((group) => ({ units: inOrder(group), indirect: [] }));
  const quoted = new Set(flatMap(shared, (draft) => draft.units));
  const findIndirect = indirectFinder({ accounts, links, units, reader });
  const told = flatMap(units, (list) =>
    flatMap(list, (unit): Draft[] => {
      const indirect = quoted.has(unit) || deadline.expired() ? [] : findIndirect(unit);
      return indirect.length > 0 ? [{ units: [unit], indirect }] : [];
    }),
  );
  const taken = new Set([...quoted, ...flatMap(told, (draft) => draft.units)]);
  const rest = deadline.expired()
    ? []
    : flatMap(accounts, (account, i) => loneSpeeches(account, units[i]!, taken));
  const together = untilLate([...shared, ...told], deadline, MOST_LATE, (draft) => tell(draft, accounts));
  const alone = untilLate(rest, deadline, 0, (draft) => tell(draft, accounts));
  const made = [...together, ...(deadline.expired() ? [] : alone)];
  made.sort((one, other) => byPlace(one.draft.units[0]!, other.draft.units[0]!));
  return linkRuns(
    made.map(({ draft }) => draft),
    made.map(({ utterance }) => utterance),
    units,
  );
}

/** What is made of each item in turn; when time is up, of so many at most. */
function untilLate<T, R>(items: readonly T[], deadline: Deadline, late: number, make: (item: T) => R): R[] {
  const made: R[] = [];
  for (const item of items) {
    if (made.length >= late && deadline.expired()) break;
    made.push(make(item));
  }
  return made;
}

function tell(draft: Draft, accounts: readonly Account[]): { draft: Draft; utterance: Utterance } {
  return { draft, utterance: toUtterance(draft, accounts) };
}

/** What is still told when time has run out: a few milliseconds of work. */
const MOST_LATE = 500;

function inOrder(units: readonly Unit[]): Unit[] {
  return [...units].sort(byPlace);
}

function byPlace(one: Unit, other: Unit): number {
  return one.account - other.account || one.quote - other.quote;
}

/** What only this account has: whole speeches, or the sentences of one that is shared in part. */
function loneSpeeches({ quotes }: Account, units: readonly Unit[], taken: ReadonlySet<Unit>): Draft[] {
  const partly = new Set(units.filter((unit) => taken.has(unit)).map(({ quote }) => headOf(quotes, quote)));
  const speeches = new Map<number, Unit[]>();
  for (const unit of units) {
    if (taken.has(unit) || quotes[unit.quote]!.kind === 'scare') continue;
    const head = headOf(quotes, unit.quote);
    if (partly.has(head)) {
      speeches.set(unit.quote, [unit]);
      continue;
    }
    const whole = { ...unit, quote: quotes[unit.quote]!.within ?? unit.quote };
    const known = speeches.get(head) ?? [];
    if (!known.some(({ quote }) => quote === whole.quote)) speeches.set(head, [...known, whole]);
  }
  return Array.from(speeches.values(), (list) => ({ units: list, indirect: [] }));
}

function toUtterance({ units, indirect }: Draft, accounts: readonly Account[]): Utterance {
  const quoted: Rendering[] = units.map(({ account, quote }) => ({ account: accounts[account]!.id, quote }));
  const told: Rendering[] = indirect.map(({ account, start, end }) => ({
    account: accounts[account]!.id,
    start,
    end,
    indirect: true,
  }));
  const places = units.map(({ account, quote }) => {
    const { start, end } = accounts[account]!.quotes[quote]!;
    return `${accounts[account]!.sha256} ${start} ${end}`;
  });
  const toldPlaces = indirect.map(
    ({ account, start, end }) => `${accounts[account]!.sha256} ${start} ${end} told`,
  );
  return {
    id: shortId('u', ...[...places, ...toldPlaces].sort()),
    speaker: fullestName(units),
    match: matchOf(units, indirect),
    renderings: [...quoted, ...told],
  };
}

/** The longest name that any account gives; a role or a pronoun only if none gives a name. */
function fullestName(units: readonly Unit[]): string | null {
  const names = flatMap(units, ({ speaker }) => (speaker === null ? [] : [speaker]));
  const proper = names.filter((name) => /^\p{Lu}/u.test(name) && !/^The /.test(name));
  const longest = (list: readonly string[]): string | null =>
    list.reduce<string | null>(
      (best, name) => (best === null || name.length > best.length ? name : best),
      null,
    );
  return longest(proper) ?? longest(names);
}

/** Identical: the same words. Trimmed: one's words are the other's with some left out. Else reworded. */
function matchOf(units: readonly Unit[], indirect: readonly IndirectReport[]): UtteranceMatch {
  const accounts = [...new Set(units.map(({ account }) => account))];
  if (accounts.length < 2) return indirect.length > 0 ? 'reworded' : 'single';
  const sides = accounts.map((account) =>
    flatMap(
      units.filter((unit) => unit.account === account),
      ({ words }) => words,
    ),
  );
  const longest = sides.reduce((best, side) => (side.length > best.length ? side : best));
  if (sides.every((side) => side.join(' ') === longest.join(' '))) return 'identical';
  return sides.every((side) => isTrimmedFrom(side, longest)) ? 'trimmed' : 'reworded';
}

function isTrimmedFrom(side: readonly string[], longest: readonly string[]): boolean {
  let at = 0;
  for (const word of longest) if (word === side[at]) at++;
  return at === side.length;
}

/** Notes which utterance goes on with which: the units before in the same speech are together too, in every account. */
function linkRuns(
  drafts: readonly Draft[],
  utterances: readonly Utterance[],
  units: readonly (readonly Unit[])[],
): Utterance[] {
  const before = new Map<string, Unit>();
  for (const list of units)
    list.forEach((unit, i) => {
      const previous = list[i - 1];
      if (previous?.speech === unit.speech) before.set(placeKey(unit), previous);
    });
  const homes = new Map<string, number>();
  drafts.forEach((draft, i) => {
    for (const unit of draft.units) if (!homes.has(placeKey(unit))) homes.set(placeKey(unit), i);
  });
  return utterances.map((utterance, i) => {
    const places = drafts[i]!.units.map((unit) => {
      const previous = before.get(placeKey(unit));
      return previous ? homes.get(placeKey(previous)) : undefined;
    });
    const [first] = places;
    if (first === undefined || first === i || places.some((place) => place !== first)) return utterance;
    return { ...utterance, continues: utterances[first]!.id };
  });
}

function placeKey({ account, quote }: Unit): string {
  return `${account} ${quote}`;
}
