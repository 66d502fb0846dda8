import type { CommonText, Finding, Link, Span } from './model.ts';
import { type Checkpoint, inTime } from './text/checkpoint.ts';
import type { Deadline } from './text/deadline.ts';

/*
 * Accounts are worked on in an order that depends on their texts alone, and what is found is turned back here to that
 * in which they were given.
 */

/** The link from the account that was given first to the other. `place` has the places of the accounts. */
export function orientLink(link: Link, place: ReadonlyMap<string, number>): Link {
  if (place.get(link.a.account)! < place.get(link.b.account)!) return link;
  const evidence = link.evidence.map(({ kind, a, b }) => ({ kind, a: b, b: a }));
  return { ...link, a: link.b, b: link.a, evidence };
}

/** The finding with its spans in the order of the accounts, then of the text. */
export function orientFinding(finding: Finding, place: ReadonlyMap<string, number>): Finding {
  const { spans, differing } = finding;
  const sorted = (list: readonly Span[]): Span[] =>
    [...list].sort(
      (one, other) => place.get(one.account)! - place.get(other.account)! || one.start - other.start,
    );
  return { ...finding, spans: sorted(spans), ...(differing && { differing: sorted(differing) }) };
}

/** The run with the account that was given first as `a`. */
export function orientCommon(common: CommonText, place: ReadonlyMap<string, number>): CommonText {
  const { a, b } = common;
  return place.get(a.account)! < place.get(b.account)! ? common : { ...common, a: b, b: a };
}

/** So many ids are compared even when time is up: a few milliseconds of work. */
const MOST_LATE = 20_000;

/**
 * The highest first, and of equals the one with the lesser id. When time is up, long lists are sorted by the number
 * alone: to compare the ids of a hundred thousand links takes a quarter of a second.
 */
export function inOrder<T extends { readonly id: string }>(
  items: readonly T[],
  numberOf: (item: T) => number,
  deadline: Deadline,
): T[] {
  const byNumber = (one: T, other: T): number => numberOf(other) - numberOf(one);
  const byNumberAndId = (checkpoint: Checkpoint) => (one: T, other: T) => {
    const order = byNumber(one, other);
    if (order !== 0) return order;
    checkpoint();
    return one.id < other.id ? -1 : 1;
  };
  return (
    inTime(deadline, (checkpoint) => [...items].sort(byNumberAndId(checkpoint)), MOST_LATE) ??
    [...items].sort(byNumber)
  );
}
