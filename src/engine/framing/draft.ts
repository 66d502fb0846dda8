import type { FindingKind } from '../model.ts';
import { onOneLine } from '../text/on-one-line.ts';
import type { Range } from '../text/range.ts';
import type { Context, Draft } from './context.ts';
import { withMarker } from './marker-before.ts';
import type { MessageId } from './messages.ts';
import type { Pair } from './pairing.ts';
import type { Phrase } from './slots.ts';
import type { Passage, Side, View } from './view.ts';

/** Where a phrase stands in its account. A compound is taken whole: "cyber-meddling", not "cyber". */
export function rangeOf({ tokens }: Passage, phrase: Phrase): Range {
  let { from, to } = phrase;
  while (from > 0 && tokens[from]!.hyphened) from--;
  while (to < tokens.length && tokens[to]!.hyphened) to++;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** What an account says at places, on one line, shortened in the middle if it is long. */
export function wordsAt(view: View, ...ranges: readonly Range[]): string {
  const words = ranges.map(({ start, end }) => onOneLine(view.account.text.slice(start, end))).join(' … ');
  if (words.length <= LONGEST_QUOTE) return words;
  const half = LONGEST_QUOTE / 2 - 2;
  return `${cutAtSpace(words.slice(0, half))} … ${words.slice(words.indexOf(' ', words.length - half) + 1)}`;
}

/** In characters: an explanation is one sentence on one or two lines. */
const LONGEST_QUOTE = 90;

function cutAtSpace(words: string): string {
  const space = words.lastIndexOf(' ');
  return space > 0 ? words.slice(0, space) : words;
}

/** What a rule says of words that stand against words. */
interface Said {
  readonly kind: FindingKind;
  readonly rule: string;
  /** 0..1. */
  readonly weight: number;
  readonly message: MessageId;
  /** The side whose words the message names first, `a` unless told. */
  readonly first?: Side;
}

/** The finding that phrases of two sentences are told in other words. */
export function contrastDraft(context: Context, pair: Pair, a: Phrase, b: Phrase, said: Said): Draft {
  const { kind, rule, weight, message, first = 'a' } = said;
  const places = {
    a: rangeOf(pair.a, withMarker(context.a, pair.a, a)),
    b: rangeOf(pair.b, withMarker(context.b, pair.b, b)),
  };
  const second = first === 'a' ? 'b' : 'a';
  const values = {
    one: wordsAt(context[first], places[first]),
    other: wordsAt(context[second], places[second]),
  };
  return {
    kind,
    rule,
    weight,
    places: [
      { side: 'a', ...places.a },
      { side: 'b', ...places.b },
    ],
    links: pair.links.map(({ id }) => id),
    standing: { pair, a, b },
    message: { id: message, values },
  };
}
