import type { Finding } from '../model.ts';
import { shortId } from '../text/hash.ts';
import type { Context, FramingInput, Rule } from './context.ts';
import { mergeDrafts, type Merged } from './merge.ts';
import { explain } from './messages.ts';
import { linkedPairs } from './pairs.ts';
import { rarityOf } from './pairing.ts';
import { attribution } from './rules/attribution.ts';
import { certainty } from './rules/certainty.ts';
import { loaded } from './rules/loaded.ts';
import { modifier } from './rules/modifier.ts';
import { naming } from './rules/naming.ts';
import { quotedWords } from './rules/quoted.ts';
import { number } from './rules/number.ts';
import { onlyHere } from './rules/only-here.ts';
import { order } from './rules/order.ts';
import { wording } from './rules/wording.ts';
import { readView } from './view.ts';

export type { FramingInput } from './context.ts';

const RULES: readonly Rule[] = [
  wording,
  modifier,
  quotedWords,
  naming,
  attribution,
  certainty,
  number,
  order,
  onlyHere,
  loaded,
];

export function findFindings(input: FramingInput): Finding[] {
  const a = readView('a', input.a);
  const b = readView('b', input.b);
  const pairs = linkedPairs(a, b, input.links);
  const context: Context = {
    a,
    b,
    links: input.links,
    utterances: input.utterances,
    pairs,
    rarity: rarityOf(a, b),
  };
  const drafts = RULES.flatMap((rule) => rule(context));
  return mergeDrafts(drafts).map((draft) => toFinding(context, draft));
}

function toFinding({ a, b }: Context, draft: Merged): Finding {
  const account = { a: a.account, b: b.account };
  const spans = draft.places.map(({ side, start, end }) => ({ account: account[side].id, start, end }));
  const content = draft.places.map(({ side, start, end }) => `${account[side].sha256} ${start} ${end}`);
  const nearest = draft.nearest && {
    account: account[draft.nearest.side].id,
    sentence: draft.nearest.sentence,
    score: draft.nearest.score,
  };
  return {
    id: shortId('finding', draft.kind, draft.rule, ...content),
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
