import type { Finding } from '../model.ts';
import { noDeadline } from '../text/deadline.ts';
import { onClusters } from '../text/graphemes.ts';
import { shortId } from '../text/hash.ts';
import type { Context, FramingInput, Place } from './context.ts';
import { differingPlaces } from './differing.ts';
import { wordsAt } from './draft.ts';
import { marksReader } from './marks.ts';
import { mergeDrafts, type Merged } from './merge.ts';
import { explain } from './messages.ts';
import { isOneEvent } from './one-event.ts';
import { linkedPairs, nearPairs } from './pairs.ts';
import { rarityOf } from './pairing.ts';
import { RULES } from './rules/index.ts';
import { onlyHere } from './rules/only-here.ts';
import { CLAUSES } from './rules/retold.ts';
import { createViews, type Side } from './view.ts';
import { weighContrasts } from './telling.ts';
import { MOST_LATE, orLate, untilExpired, type Watch, watchDeadline } from './watch.ts';

export { findCommonText } from './common-text.ts';
export { findNamings } from './namings.ts';
export { createViews, type Views } from './view.ts';
export { findVoices } from './voices.ts';
export type { FramingInput } from './context.ts';

/** The differences found, and whether there was time to look for all of them. */
export interface Framed {
  readonly findings: readonly Finding[];
  readonly complete: boolean;
}

/**
 * The differences between two accounts of one event, most telling first. Of accounts that share too little to be about
 * one event, only what each tells alone. When time runs out, what was found by then.
 */
export function findFindings(input: FramingInput): Framed {
  const watch = watchDeadline(input.deadline ?? noDeadline);
  const context = readContext(input, watch);
  if (!context) return { findings: [], complete: false };
  const rules = isOneEvent(context) ? RULES : [onlyHere];
  const drafts = untilExpired(rules, watch, (rule) => rule(context));
  const weighed = weighContrasts(context, drafts);
  const merged = mergeDrafts(watch.expired() ? weighed.slice(0, MOST_LATE) : weighed, watch);
  const findings = Array.from(orLate(merged, watch), (draft) => toFinding(context, draft));
  return { findings, complete: !watch.ranOut() };
}

/** Reads both accounts and lays linked sentences side by side; `null` if there is no time to read them. */
export function readContext(input: FramingInput, watch: Watch = watchDeadline(noDeadline)): Context | null {
  const views = input.views ?? createViews();
  const [a, b] = [views.inTime(input.a, watch), views.inTime(input.b, watch)];
  if (!a || !b) return null;
  const pairs = linkedPairs({ a, b, watch }, input.links);
  const rarity = rarityOf(a, b);
  return {
    a,
    b,
    links: input.links,
    utterances: input.utterances,
    pairs,
    near: nearPairs({ a, b, watch }, input.nearLinks ?? [], pairs),
    rarity,
    marks: { a: marksReader(a), b: marksReader(b) },
    watch,
  };
}

function compareSides(one: Side, other: Side): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function toFinding(context: Context, draft: Merged): Finding {
  const { a, b } = context;
  const account = { a: a.account, b: b.account };
  const toSpan = ({ side, start, end }: Place) =>
    onClusters(account[side].text, { account: account[side].id, start, end });
  const places = [...draft.places].sort(
    (one, other) => compareSides(one.side, other.side) || one.start - other.start,
  );
  const content = places.map(({ side, start, end }) => `${account[side].sha256} ${start} ${end}`);
  const nearest = draft.nearest && {
    account: account[draft.nearest.side].id,
    sentence: draft.nearest.sentence,
    score: draft.nearest.score,
  };
  const differing = draft.rule === CLAUSES && draft.standing ? differingPlaces(context, draft.standing) : [];
  const message = differing.length > 0 ? tellDiffering(context, draft, differing) : draft.message;
  const silent = (['a', 'b'] as const).find((side) => places.every((place) => place.side !== side));
  return {
    id: shortId('finding', draft.kind, draft.rule, a.account.sha256, b.account.sha256, ...content),
    kind: draft.kind,
    rule: draft.rule,
    weight: Math.round(draft.weight * 1000) / 1000,
    spans: places.map(toSpan),
    ...(differing.length > 0 && { differing: differing.map(toSpan) }),
    nearest: nearest ?? null,
    ...(silent && { against: account[silent].id }),
    links: draft.links,
    explanation: explain(message.id, message.values),
    message,
    ...(draft.tentative && { tentative: true as const }),
    ...(draft.alsoSeen.length > 0 && { alsoSeen: draft.alsoSeen }),
  };
}

/** Clauses are shown below what is said of them, so that this names the words that differ; a side without any, whole. */
function tellDiffering(context: Context, draft: Merged, differing: readonly Place[]): Merged['message'] {
  const wordsOf = (side: Side): string => {
    const own = differing.filter((place) => place.side === side);
    return wordsAt(
      context[side],
      ...(own.length > 0 ? own : draft.places.filter((place) => place.side === side)),
    );
  };
  return { id: draft.message.id, values: { one: wordsOf('a'), other: wordsOf('b') } };
}
