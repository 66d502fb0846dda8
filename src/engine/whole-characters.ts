import type { Account, Comparison, Span } from './model.ts';
import { onClusters } from './text/graphemes.ts';

/**
 * The comparison without half a character at either end of a span. Rules find words by their letters, and a letter may
 * be part of a cluster with what stands before it: an Arabic number sign (UAX 29, GB9b) or a mark on a space.
 */
export function onWholeCharacters(comparison: Comparison): Comparison {
  const { findings, voices, commonText, namings } = comparison;
  const texts = new Map(comparison.accounts.map(({ id, text }) => [id, text]));
  const whole = <T extends Span>(span: T): T => onClusters(texts.get(span.account)!, span);
  return {
    ...comparison,
    findings: findings.map((finding) => ({
      ...finding,
      spans: finding.spans.map(whole),
      ...(finding.differing && { differing: finding.differing.map(whole) }),
    })),
    ...(voices && { voices: voices.map((each) => ({ ...each, loaded: each.loaded.map(whole) })) }),
    ...(commonText && {
      commonText: commonText.map((each) => ({ ...each, a: whole(each.a), b: whole(each.b) })),
    }),
    ...(namings && { namings: namings.map((each) => ({ ...each, uses: each.uses.map(whole) })) }),
  };
}

/** The quotations of a text, whose speakers and cues are words too. */
export function quotesOnWholeCharacters(text: string, quotes: Account['quotes']): Account['quotes'] {
  return quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker && onClusters(text, quote.speaker),
    cue: quote.cue && onClusters(text, quote.cue),
  }));
}
