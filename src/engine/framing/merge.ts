import type { FindingKind } from '../model.ts';
import { type Checkpoint, inTime, unhurried } from '../text/checkpoint.ts';
import { noDeadline } from '../text/deadline.ts';
import { flatMap } from '../text/flat-map.ts';
import { overlap } from '../text/range.ts';
import type { Draft, Place } from './context.ts';
import { CLAUSES } from './rules/retold.ts';
import { MOST_LATE, orLate, type Watch, watchDeadline } from './watch.ts';

/** A draft with the rules that saw the same difference. */
export interface Merged extends Draft {
  readonly alsoSeen: readonly string[];
}

/** Kinds that set words against words: more than this many of them tire a reader, so the weakest stay out. */
const WORDS: ReadonlySet<FindingKind> = new Set(['wording', 'naming', 'attribution', 'certainty', 'number']);
const MOST_WORDS = 30;

interface Entry {
  draft: Draft;
  readonly alsoSeen: Set<string>;
}

/**
 * One finding for each difference: of drafts on the same words the weightiest stands, and says who else saw it. What is
 * tentative stands only where nothing surer does. When time runs out, what was merged by then.
 */
export function mergeDrafts(drafts: readonly Draft[], watch: Watch = watchDeadline(noDeadline)): Merged[] {
  const sorted =
    inTime(watch, (checkpoint) => weightiestFirst(drafts, checkpoint)) ??
    weightiestFirst(drafts.slice(0, MOST_LATE), unhurried);
  const kept: Entry[] = [];
  const byStart = new Map<number, Entry[]>();
  let words = 0;
  for (const draft of orLate(sorted, watch)) {
    const near = flatMap(cells(draft), (cell) => byStart.get(cell) ?? []);
    const known = near.find((other) => isSameDifference(draft, other.draft));
    if (known) {
      join(known, draft);
      continue;
    }
    if (near.some((other) => isTaken(draft, other.draft))) continue;
    if (WORDS.has(draft.kind) && ++words > MOST_WORDS) continue;
    const entry = { draft, alsoSeen: new Set<string>() };
    kept.push(entry);
    for (const cell of cells(draft)) byStart.set(cell, [...(byStart.get(cell) ?? []), entry]);
  }
  return kept.map(({ draft, alsoSeen }) => ({ alsoSeen: [...alsoSeen].sort(), ...draft }));
}

/** What is sure before what is tentative, the weightiest first. */
function weightiestFirst(drafts: readonly Draft[], checkpoint: Checkpoint): Draft[] {
  // Keys are written once: among a hundred thousand drafts each would be some thirty times.
  return drafts
    .map((draft) => ({ draft, key: keyOf(draft) }))
    .sort((one, other) => {
      checkpoint();
      return (
        Number(one.draft.tentative ?? false) - Number(other.draft.tentative ?? false) ||
        other.draft.weight - one.draft.weight ||
        compare(one.key, other.key)
      );
    })
    .map(({ draft }) => draft);
}

/** How much a rule says of what the difference is: the more, the sooner it gives the finding its kind. */
function rank({ kind, rule }: Draft): number {
  if (kind !== 'wording') return 2;
  return rule === CLAUSES ? 0 : 1;
}

/** The weight that a rule's words must have, as a share of the whole clause's, to be shown in its place. */
const STANDS_ALONE = 0.75;

/**
 * Two rules saw one difference: the one that says more of it names it, with the weight of the weightier. But a few
 * words at the edge of a clause do not stand for the clause.
 */
function join(known: Entry, draft: Draft): void {
  if (known.draft.rule === draft.rule) return;
  const isBetter =
    rank(draft) > rank(known.draft) &&
    (isWithin(known.draft, draft) ||
      (isWithin(draft, known.draft) && draft.weight >= STANDS_ALONE * known.draft.weight));
  known.alsoSeen.add(isBetter ? known.draft.rule : draft.rule);
  if (isBetter) known.draft = { ...draft, weight: known.draft.weight };
}

/** Offsets are looked up in cells of this many characters, so that merging stays linear. */
const CELL = 64;

function cells({ places }: Draft): number[] {
  return flatMap(places, ({ side, start, end }) => {
    const found: number[] = [];
    for (let cell = Math.floor(start / CELL); cell <= Math.floor(end / CELL); cell++)
      found.push(side === 'a' ? cell : -cell - 1);
    return found;
  });
}

/** Words against words that touch on both sides: one difference, however much of the clause a rule shows. */
function isSameDifference(one: Draft, other: Draft): boolean {
  if (!WORDS.has(one.kind) || !WORDS.has(other.kind)) return false;
  return (['a', 'b'] as const).every((side) => touchesOn(side, one, other));
}

/**
 * The same words already stand against others, by the same rule: they say one thing, once. A clause may be told in
 * other words by two sentences of the other account, so of wording only what stands in the same two sentences counts.
 */
function isTaken(one: Draft, other: Draft): boolean {
  if (!WORDS.has(one.kind) || one.rule !== other.rule) return false;
  if (one.kind === 'wording' && one.standing?.pair !== other.standing?.pair) return false;
  // Which of two clauses tells the same as a third is seldom clear, and a tentative finding does not say it is.
  if (one.kind === 'wording' && one.tentative) return false;
  return (['a', 'b'] as const).some((side) => touchesOn(side, one, other));
}

function touchesOn(side: Place['side'], one: Draft, other: Draft): boolean {
  return one.places.some(
    (place) => place.side === side && other.places.some((known) => touches(place, known)),
  );
}

/** The share of words that must lie within a clause to stand for it. */
const SUBSTANCE = 0.5;

function isWithin(one: Draft, other: Draft): boolean {
  return one.places.every((place) =>
    other.places.some(
      (known) => place.side === known.side && overlap(place, known) >= SUBSTANCE * length(place),
    ),
  );
}

function length({ start, end }: Place): number {
  return end - start;
}

function touches(one: Place, other: Place): boolean {
  return one.side === other.side && overlap(one, other) > 0;
}

function keyOf({ rule, places }: Draft): string {
  return `${rule} ${places.map(({ side, start, end }) => `${side}${start}-${end}`).join(' ')}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
