import type { Quote } from '../../model.ts';
import { flatMap } from '../../text/flat-map.ts';
import { contains } from '../../text/range.ts';
import type { Context, Draft } from '../context.ts';
import { contrastDraft } from '../draft.ts';
import type { Pair } from '../pairing.ts';
import type { Passage, Side, Token } from '../view.ts';
import { untilExpired } from '../watch.ts';

/** The same few words in quotation marks in one account and in the other's own voice. */
export function quotedWords(context: Context): Draft[] {
  return untilExpired(context.pairs, context.watch, (pair) => [
    ...fromSide(context, pair, 'a'),
    ...fromSide(context, pair, 'b'),
  ]);
}

/** A longer quotation is speech that the other account took over, which the quotes view shows. */
const MOST_WORDS = 5;
const WEIGHT = 0.56;

function fromSide(context: Context, pair: Pair, side: Side): Draft[] {
  const other = side === 'a' ? 'b' : 'a';
  const partner = side === 'a' ? pair.partnerA : pair.partnerB;
  const quotes = context[side].quotes[pair[side].sentence]!.filter(
    (quote) => contains(pair[side], quote) && isScare(quote),
  );
  return flatMap(quotes, (quote): Draft[] => {
    const all = tokensWithin(pair[side], quote);
    const inside = all.filter((at) => !pair[side].tokens[at]!.light);
    const named = inside.every((at) => pair[side].tokens[at]!.name);
    if (named || all.length > MOST_WORDS) return [];
    const matches = inside.map((at) => partner[at]!);
    const tokens = pair[other].tokens;
    if (
      matches.some((at) => at < 0) ||
      inside.some((at, i) => pair[side].tokens[at]!.norm !== tokens[matches[i]!]!.norm) ||
      isQuotedThere(context[other].quotes[pair[other].sentence]!, matches, tokens)
    )
      return [];
    const from = Math.min(...matches);
    const to = Math.max(...matches) + 1;
    if (to - from > 2 * MOST_WORDS) return [];
    const own = { from: all[0]!, to: all.at(-1)! + 1 };
    const [a, b] = side === 'a' ? [own, { from, to }] : [{ from, to }, own];
    const weight = WEIGHT * (0.75 + 0.25 * pair.score);
    const [rule, message] = ['wording/quoted', 'wording.quoted'] as const;
    return [contrastDraft(context, pair, a, b, { kind: 'wording', rule, weight, message, first: side })];
  });
}

function isScare({ kind }: Quote): boolean {
  return kind === 'scare' || kind === 'partial';
}

function tokensWithin({ tokens }: Passage, { start, end }: Quote): number[] {
  return flatMap(tokens, (token, at) => (token.start >= start && token.end <= end ? [at] : []));
}

function isQuotedThere(
  quotes: readonly Quote[],
  places: readonly number[],
  tokens: readonly Token[],
): boolean {
  return places.some((at) =>
    quotes.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.start < end),
  );
}
