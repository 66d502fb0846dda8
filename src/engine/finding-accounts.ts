import type { Finding } from './model.ts';

/** The ids of the accounts that a finding is about: those whose words it shows, and the one that it holds them against. */
export function accountsOfFinding({
  spans,
  nearest,
  against,
}: Pick<Finding, 'spans' | 'nearest' | 'against'>): ReadonlySet<string> {
  const ids = new Set(spans.map(({ account }) => account));
  if (nearest) ids.add(nearest.account);
  if (against !== undefined) ids.add(against);
  return ids;
}
