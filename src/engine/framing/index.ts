import type { Finding } from '../model.ts';
import { shortId } from '../text/hash.ts';
import { createReader } from '../text/reader.ts';
import type { Context, FramingInput } from './context.ts';
import { mergeDrafts, type Merged } from './merge.ts';
import { explain } from './messages.ts';
import { isOneEvent } from './one-event.ts';
import { findNearest, linkedPairs, nearPairs } from './pairs.ts';
import { rarityOf } from './pairing.ts';
import { RULES } from './rules/index.ts';
import { onlyHere } from './rules/only-here.ts';
import { readView, type Side } from './view.ts';
import { weighContrasts } from './telling.ts';

export { findCommonText } from './common-text.ts';
export { findNamings } from './namings.ts';
export { findVoices } from './voices.ts';
export type { FramingInput } from './context.ts';

/**
 * The differences between two accounts of one event, most telling first. Of accounts that share too little to be about
 * one event, only what each tells alone.
 */
export function findFindings(input: FramingInput): Finding[] {
  const context = readContext(input);
  const rules = isOneEvent(context) ? RULES : [onlyHere];
  const drafts = rules.flatMap((rule) => rule(context));
  return mergeDrafts(weighContrasts(context, drafts)).map((draft) => toFinding(context, draft));
}

/** Reads both accounts and lays linked sentences side by side: what every rule works on. */
export function readContext(input: FramingInput): Context {
  const reader = input.reader ?? createReader();
  const a = readView('a', input.a, reader);
  const b = readView('b', input.b, reader);
  const pairs = linkedPairs(a, b, input.links);
  const rarity = rarityOf(a, b);
  return {
    a,
    b,
    links: input.links,
    utterances: input.utterances,
    pairs,
    near: nearPairs(a, b, input.nearLinks ?? [], pairs),
    nearest: findNearest(a, b, rarity),
    rarity,
  };
}

function compareSides(one: Side, other: Side): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function toFinding({ a, b }: Context, draft: Merged): Finding {
  const account = { a: a.account, b: b.account };
  const places = [...draft.places].sort(
    (one, other) => compareSides(one.side, other.side) || one.start - other.start,
  );
  const spans = places.map(({ side, start, end }) => ({ account: account[side].id, start, end }));
  const content = places.map(({ side, start, end }) => `${account[side].sha256} ${start} ${end}`);
  const nearest = draft.nearest && {
    account: account[draft.nearest.side].id,
    sentence: draft.nearest.sentence,
    score: draft.nearest.score,
  };
  const silent = (['a', 'b'] as const).find((side) => places.every((place) => place.side !== side));
  return {
    id: shortId('finding', draft.kind, draft.rule, a.account.sha256, b.account.sha256, ...content),
    kind: draft.kind,
    rule: draft.rule,
    weight: Math.round(draft.weight * 1000) / 1000,
    spans,
    nearest: nearest ?? null,
    ...(silent && { against: account[silent].id }),
    links: draft.links,
    explanation: explain(draft.message.id, draft.message.values),
    message: draft.message,
    ...(draft.tentative && { tentative: true as const }),
    ...(draft.alsoSeen.length > 0 && { alsoSeen: draft.alsoSeen }),
  };
}
