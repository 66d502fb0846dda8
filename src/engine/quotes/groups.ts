import type { UnitPair } from './match.ts';
import type { Unit } from './units.ts';

/**
 * Gathers units that say the same: best pairs first, a unit joins a group if it pairs with more than half of the
 * group's units of other accounts. A sentence that covers two of the other account's is thus in two groups, and no
 * group says of two units that they are the same though nothing but a third joins them.
 */
export function groupPairs(pairs: readonly UnitPair[]): Unit[][] {
  const partners = new Map<Unit, Set<Unit>>();
  for (const { a, b } of pairs) {
    addPartner(partners, a, b);
    addPartner(partners, b, a);
  }
  const groups: Unit[][] = [];
  const groupsOf = new Map<Unit, Unit[][]>();
  const join = (group: Unit[], unit: Unit): void => {
    group.push(unit);
    const known = groupsOf.get(unit);
    if (known) known.push(group);
    else groupsOf.set(unit, [group]);
  };
  for (const { a, b } of [...pairs].sort((one, other) => other.score - one.score)) {
    const [withA, withB] = [groupsOf.get(a) ?? [], groupsOf.get(b) ?? []];
    if (withA.some((group) => group.includes(b))) continue;
    const forB = withA.find((group) => fits(group, b, partners));
    const forA = forB ? undefined : withB.find((group) => fits(group, a, partners));
    if (forB) join(forB, b);
    else if (forA) join(forA, a);
    else {
      const group: Unit[] = [];
      groups.push(group);
      join(group, a);
      join(group, b);
    }
  }
  return groups;
}

function addPartner(partners: Map<Unit, Set<Unit>>, unit: Unit, partner: Unit): void {
  const known = partners.get(unit);
  if (known) known.add(partner);
  else partners.set(unit, new Set([partner]));
}

function fits(group: readonly Unit[], unit: Unit, partners: ReadonlyMap<Unit, ReadonlySet<Unit>>): boolean {
  const others = group.filter(({ account }) => account !== unit.account);
  const known = others.filter((other) => partners.get(unit)?.has(other));
  return known.length > others.length / 2;
}
