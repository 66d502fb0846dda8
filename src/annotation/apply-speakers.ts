import type { Account, Quote, Speaker, Utterance } from '../engine/index.ts';
import { overlap } from '../engine/text/range.ts';
import { isUncertain } from './anchor.ts';
import type { SpeakerCorrection, Target } from './model.ts';
import type { Placer } from './place.ts';

/** A quotation as drawn. */
export interface CorrectedQuote extends Quote {
  /** Id of the correction that changed its speaker. */
  readonly correction?: string;
}

/** A quotation of an account, by index. */
export interface QuoteRef {
  readonly account: string;
  readonly quote: number;
}

interface Spoken {
  readonly accounts: readonly Account[];
  readonly utterances: readonly Utterance[];
}

/** The quotation that a target is, as it is now: the two share more than half; `null` if there is none for sure. */
export function findQuote(accounts: readonly Account[], placer: Placer, target: Target): QuoteRef | null {
  const account = accounts.find(({ id }) => id === target.account);
  const place = placer.place(target);
  if (!account || place.state !== 'placed' || isUncertain(place.placement)) return null;
  const { placement } = place;
  const quote = account.quotes.findIndex(
    (each) => overlap(each, placement) * 2 > Math.max(each.end - each.start, placement.end - placement.start),
  );
  return quote < 0 ? null : { account: account.id, quote };
}

/** Gives a quotation, and the utterance that it renders, its speaker. */
export function applySpeakers(spoken: Spoken, ref: QuoteRef, correction: SpeakerCorrection): Spoken {
  const { speaker: name, id } = correction;
  return {
    accounts: spoken.accounts.map((account) =>
      account.id === ref.account ? withSpeaker(account, ref.quote, name, id) : account,
    ),
    utterances: spoken.utterances.map((utterance) =>
      utterance.renderings.some((each) => 'quote' in each && isSameQuote(each, ref))
        ? { ...utterance, speaker: name }
        : utterance,
    ),
  };
}

function isSameQuote(one: QuoteRef, other: QuoteRef): boolean {
  return one.account === other.account && one.quote === other.quote;
}

function withSpeaker(account: Account, index: number, name: string | null, id: string): Account {
  const quotes = account.quotes.map((quote, i): CorrectedQuote =>
    i === index
      ? { ...quote, speaker: name === null ? null : speakerNamed(account, quote, name), correction: id }
      : quote,
  );
  return { ...account, quotes };
}

/** The speaker with the words of the text that name them: the last before the quotation, else none, an empty range. */
function speakerNamed({ text }: Account, quote: Quote, name: string): Speaker {
  const at = name === '' ? -1 : text.lastIndexOf(name, Math.max(0, quote.start - name.length));
  return at >= 0 && at + name.length <= quote.start
    ? { name, mention: name, start: at, end: at + name.length }
    : { name, mention: '', start: quote.start, end: quote.start };
}
