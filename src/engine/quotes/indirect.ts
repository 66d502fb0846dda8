import type { Account, Link, LinkSide } from '../model.ts';
import type { Range } from '../text/range.ts';
import { findReporting } from '../text/reporting.ts';
import { findWords } from '../text/words.ts';
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

/** The sentences of other accounts that report what the unit quotes, without quoting it: linked, with a reporting verb. */
export function findIndirect(
  unit: Unit,
  accounts: readonly Account[],
  links: readonly Link[],
  units: readonly (readonly Unit[])[],
): IndirectReport[] {
  const own = accounts[unit.account]!;
  const found: IndirectReport[] = [];
  for (const { a, b, score } of links) {
    if (score < LEAST_LINK) continue;
    const side = otherSide(own.id, unit, a, b);
    const account = side ? accounts.findIndex(({ id }) => id === side.account) : -1;
    if (!side || account < 0) continue;
    for (const index of side.sentences) {
      const isQuoting = units[account]!.some(({ sentences }) => sentences.includes(index));
      if (!isQuoting && reports(unit, accounts[account]!, index)) {
        const { start, end } = accounts[account]!.sentences[index]!;
        found.push({ account, start, end });
      }
    }
  }
  return distinct(found);
}

function otherSide(id: string, { sentences }: Unit, a: LinkSide, b: LinkSide): LinkSide | null {
  const touches = (side: LinkSide): boolean =>
    side.account === id && side.sentences.some((sentence) => sentences.includes(sentence));
  return touches(a) ? b : touches(b) ? a : null;
}

function reports(unit: Unit, { text, sentences, language }: Account, index: number): boolean {
  const words = findWords(text, sentences[index]!, language);
  const verbs = findReporting(
    words.map(({ norm }) => norm),
    language,
  );
  if (!verbs.some(({ sure, kind }) => sure && kind !== 'marker')) return false;
  const stems = new Set(words.map(({ stem }) => stem));
  const said = new Set(unit.stems);
  const kept = [...said].filter((stem) => stems.has(stem)).length;
  return kept >= LEAST_COMMON && kept >= LEAST_KEPT * said.size;
}

function distinct(reports: readonly IndirectReport[]): IndirectReport[] {
  const places = new Map(reports.map((report) => [`${report.account} ${report.start}`, report]));
  return [...places.values()].sort((one, other) => one.account - other.account || one.start - other.start);
}
