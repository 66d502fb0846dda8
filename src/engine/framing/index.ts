import type { Finding } from '../model.ts';
import { shortId } from '../text/hash.ts';
import type { Context, FramingInput, Rule } from './context.ts';
import { mergeDrafts, type Merged } from './merge.ts';
import { explain } from './messages.ts';
import { findNearest, linkedPairs, nearPairs } from './pairs.ts';
import { rarityOf } from './pairing.ts';
import { attribution } from './rules/attribution.ts';
import { certainty } from './rules/certainty.ts';
import { loaded } from './rules/loaded.ts';
import { modifier } from './rules/modifier.ts';
import { naming } from './rules/naming.ts';
import { retold } from './rules/retold.ts';
import { quotedWords } from './rules/quoted.ts';
import { number } from './rules/number.ts';
import { onlyHere } from './rules/only-here.ts';
import { order } from './rules/order.ts';
import { wording } from './rules/wording.ts';
import { readView, type Side } from './view.ts';

export { findCommonText } from './common-text.ts';
export { findNamings } from './namings.ts';
export { findVoices } from './voices.ts';
export type { FramingInput } from './context.ts';

const RULES: readonly Rule[] = [
  wording,
  modifier,
  retold,
  quotedWords,
  naming,
  attribution,
  certainty,
  number,
  order,
  onlyHere,
  loaded,
];

/**
 * The differences between two accounts of one event, most telling first. Of accounts that share too little to be about
 * one event, only what each tells alone.
 */
export function findFindings(input: FramingInput): Finding[] {
  const a = readView('a', input.a);
  const b = readView('b', input.b);
  const pairs = linkedPairs(a, b, input.links);
  const rarity = rarityOf(a, b);
  const nearest = findNearest(a, b, rarity);
  const context: Context = {
    a,
    b,
    links: input.links,
    utterances: input.utterances,
    pairs,
    near: nearPairs(a, b, nearest, pairs),
    nearest,
    rarity,
  };
  const rules = isOneEvent(context) ? RULES : [onlyHere];
  const drafts = rules.flatMap((rule) => rule(context));
  return mergeDrafts(drafts).map((draft) => toFinding(context, draft));
}

/** The share of the shorter account that must be linked, and how sure all its links together must be. */
const LEAST_SHARE = 0.1;
const LEAST_SURE = 1.5;
/** From this share on no more is asked: two short notes may have one link. */
const ENOUGH = 0.34;

/**
 * Whether two accounts tell of one event. Of 144 pairs of articles about different events 2 % passed, of 72 about one
 * event 95 %: links by chance are few and unsure.
 */
function isOneEvent({ a, b, links }: Context): boolean {
  const linked = (side: 'a' | 'b') => new Set(links.flatMap((link) => link[side].sentences)).size;
  const share =
    Math.min(linked('a'), linked('b')) / Math.max(1, Math.min(a.passages.length, b.passages.length));
  const sure = links.reduce((sum, { score }) => sum + score, 0);
  return share >= ENOUGH || (share >= LEAST_SHARE && sure >= LEAST_SURE);
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
  return {
    id: shortId('finding', draft.kind, draft.rule, a.account.sha256, b.account.sha256, ...content),
    kind: draft.kind,
    rule: draft.rule,
    weight: Math.round(draft.weight * 1000) / 1000,
    spans,
    nearest: nearest ?? null,
    links: draft.links,
    explanation: explain(draft.message.id, draft.message.values),
    message: draft.message,
    ...(draft.alsoSeen.length > 0 && { alsoSeen: draft.alsoSeen }),
  };
}
