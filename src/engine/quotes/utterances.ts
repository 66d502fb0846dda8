import type { Account, Link, Rendering, Utterance, UtteranceMatch } from '../model.ts';
import { shortId } from '../text/hash.ts';
import { findWords } from '../text/words.ts';
import { matchUnits } from './match.ts';
import { unitsOf, type Unit } from './units.ts';

/** What was said, with every rendering: the same in several accounts together, what only one quotes alone. */
export function matchUtterances(accounts: readonly Account[], links: readonly Link[]): Utterance[] {
  const units = accounts.map(unitsOf);
  const groups = groupUnits(units, accounts, links);
  const shared = groups.filter((group) => new Set(group.map(({ account }) => account)).size > 1);
  const taken = new Set(shared.flat());
  const rest = accounts.flatMap((account, index) => singles(account, index, units[index]!, taken));
  return [...shared, ...rest]
    .map((group) => toUtterance(group, accounts))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function groupUnits(
  units: readonly (readonly Unit[])[],
  accounts: readonly Account[],
  links: readonly Link[],
): Unit[][] {
  const linked = new Set(
    links.flatMap(({ a, b }) =>
      a.sentences.flatMap((i) => b.sentences.map((j) => `${a.account} ${i} ${b.account} ${j}`)),
    ),
  );
  const isLinked = (one: Unit, other: Unit): boolean => {
    const [a, b] = [accounts[one.account]!.id, accounts[other.account]!.id];
    return one.sentences.some((i) =>
      other.sentences.some((j) => linked.has(`${a} ${i} ${b} ${j}`) || linked.has(`${b} ${j} ${a} ${i}`)),
    );
  };
  const groupOf = new Map<Unit, Unit[]>();
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      for (const { a, b } of matchUnits(units[i]!, units[j]!, isLinked)) unite(groupOf, a, b);
    }
  }
  return [...new Set(groupOf.values())];
}

/** Small groups of units that say the same; the smaller joins the larger. */
function unite(groupOf: Map<Unit, Unit[]>, a: Unit, b: Unit): void {
  const one = groupOf.get(a) ?? [a];
  const other = groupOf.get(b) ?? [b];
  if (one === other) return;
  const joined = [...one, ...other];
  for (const unit of joined) groupOf.set(unit, joined);
}

/** What only this account quotes: whole quotations, or the sentences of one that was shared in part. */
function singles(
  { quotes }: Account,
  account: number,
  units: readonly Unit[],
  taken: ReadonlySet<Unit>,
): Unit[][] {
  const partly = new Set(
    units.filter((unit) => taken.has(unit)).map(({ quote }) => quotes[quote]!.within ?? quote),
  );
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    const { kind, within, continues } = quotes[unit.quote]!;
    const top = within ?? unit.quote;
    if (taken.has(unit) || kind === 'scare') continue;
    if (partly.has(top)) groups.set(unit.quote, [unit]);
    else {
      const head = quotes[top]!.continues ?? continues ?? top;
      const whole = groups.get(head) ?? [];
      if (!whole.some(({ quote }) => quote === top))
        groups.set(head, [...whole, { ...unit, account, quote: top }]);
    }
  }
  return [...groups.values()];
}

function toUtterance(group: readonly Unit[], accounts: readonly Account[]): Utterance {
  const units = [...group].sort((one, other) => one.account - other.account || one.quote - other.quote);
  const renderings: Rendering[] = units.map(({ account, quote }) => ({
    account: accounts[account]!.id,
    quote,
  }));
  const places = units.map(({ account, quote }) => {
    const { start, end } = accounts[account]!.quotes[quote]!;
    return `${accounts[account]!.sha256} ${start} ${end}`;
  });
  return {
    id: shortId('u', ...places.sort()),
    speaker: speakerOf(units),
    match: matchOf(units, accounts),
    renderings,
  };
}

/** The fullest name that any account gives. */
function speakerOf(units: readonly Unit[]): string | null {
  const names = units.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return names.reduce<string | null>(
    (best, name) => (best === null || name.length > best.length ? name : best),
    null,
  );
}

/** Identical: the same words. Trimmed: one's words are the other's with some left out. Else reworded. */
function matchOf(units: readonly Unit[], accounts: readonly Account[]): UtteranceMatch {
  const sides = [...new Set(units.map(({ account }) => account))].map((account) =>
    units.filter((unit) => unit.account === account).flatMap((unit) => saidWords(accounts[account]!, unit)),
  );
  if (sides.length < 2) return 'single';
  const longest = sides.reduce((best, side) => (side.length > best.length ? side : best));
  if (sides.every((side) => side.join(' ') === longest.join(' '))) return 'identical';
  return sides.every((side) => isTrimmedFrom(side, longest)) ? 'trimmed' : 'reworded';
}

function saidWords({ text, quotes, language }: Account, { quote }: Unit): string[] {
  return findWords(text, quotes[quote]!, language).map(({ norm }) => norm);
}

function isTrimmedFrom(side: readonly string[], longest: readonly string[]): boolean {
  let at = 0;
  for (const word of longest) if (word === side[at]) at++;
  return at === side.length;
}
