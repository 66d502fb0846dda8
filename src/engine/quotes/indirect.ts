import type { Account, Link, LinkSide } from '../model.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Range } from '../text/range.ts';
import { findReporting } from '../text/reporting.ts';
import type { Reader } from '../text/reader.ts';
import type { Unit } from './units.ts';

/** A sentence that tells in the reporter's words what another account quotes. */
export interface IndirectReport extends Range {
  /** Index of the account. */
  readonly account: number;
}

/** Least score of a link to follow: below it the sentences may only share a subject. */
const LEAST_LINK = 0.5;
/** Least share of the quotation's content words that the report keeps, and least number of them. */
const LEAST_KEPT = 0.4;
const LEAST_COMMON = 2;

/** Accounts with their links and quoted passages; `units` has a list for each account. */
export interface Told {
  readonly accounts: readonly Account[];
  readonly links: readonly Link[];
  readonly units: readonly (readonly Unit[])[];
  readonly reader: Reader;
}

/**
 * Finds for a unit the sentences of other accounts that report what it quotes, without quoting it: linked, with a
 * reporting verb. Links and sentences are looked through once, not again for each unit.
 */
export function indirectFinder(told: Told): (unit: Unit) => IndirectReport[] {
  const { accounts, units } = told;
  const linked = linkedSides(told);
  const quoting = units.map((list) => new Set(flatMap(list, ({ sentences }) => sentences)));
  const stemsOf = accounts.map((account) => reportReader(account, told.reader));
  return (unit) => {
    const found: IndirectReport[] = [];
    for (const sentence of unit.sentences) {
      for (const { account, sentences } of linked[unit.account]!.get(sentence) ?? []) {
        for (const index of sentences) {
          if (quoting[account]!.has(index) || !keepsEnough(unit.distinct, stemsOf[account]!(index))) continue;
          const { start, end } = accounts[account]!.sentences[index]!;
          found.push({ account, start, end });
        }
      }
    }
    return distinct(found);
  };
}

/** The other side of a link, with the index of its account. */
interface OtherSide {
  readonly account: number;
  readonly sentences: readonly number[];
}

/** For each account, what each of its sentences is surely linked to. */
function linkedSides({ accounts, links }: Told): Map<number, OtherSide[]>[] {
  const places = new Map(accounts.map(({ id }, i) => [id, i]));
  const sides = accounts.map(() => new Map<number, OtherSide[]>());
  const add = (from: LinkSide, to: LinkSide): void => {
    const [own, other] = [places.get(from.account), places.get(to.account)];
    if (own === undefined || other === undefined) return;
    for (const sentence of from.sentences) {
      const known = sides[own]!.get(sentence);
      const side = { account: other, sentences: to.sentences };
      if (known) known.push(side);
      else sides[own]!.set(sentence, [side]);
    }
  };
  for (const { a, b, score } of links) {
    if (score < LEAST_LINK) continue;
    add(a, b);
    add(b, a);
  }
  return sides;
}

/** The stems of a sentence that reports something, `null` of one that does not; each sentence is read once. */
function reportReader(account: Account, reader: Reader): (index: number) => ReadonlySet<string> | null {
  const known = new Map<number, ReadonlySet<string> | null>();
  return (index) => {
    let stems = known.get(index);
    if (stems === undefined) {
      stems = readReport(account, index, reader);
      known.set(index, stems);
    }
    return stems;
  };
}

function readReport(account: Account, index: number, reader: Reader): Set<string> | null {
  const words = reader.sentenceWords(account).of(index);
  const verbs = findReporting(
    words.map(({ norm }) => norm),
    account.language,
  );
  if (!verbs.some(({ sure, kind }) => sure && kind !== 'marker')) return null;
  return new Set(words.map(({ stem }) => stem));
}

function keepsEnough(said: ReadonlySet<string>, stems: ReadonlySet<string> | null): boolean {
  if (!stems) return false;
  let kept = 0;
  for (const stem of said) if (stems.has(stem)) kept++;
  return kept >= LEAST_COMMON && kept >= LEAST_KEPT * said.size;
}

function distinct(reports: readonly IndirectReport[]): IndirectReport[] {
  const places = new Map(reports.map((report) => [`${report.account} ${report.start}`, report]));
  return [...places.values()].sort((one, other) => one.account - other.account || one.start - other.start);
}
