import type { Account, Range, Span } from '../../engine/index.ts';

/** A run of an excerpt, marked if it is evidence. */
export interface ExcerptPart extends Range {
  readonly marked: boolean;
}

/**
 * Cuts the sentences with the given indexes at the borders of the account's spans; together the parts are the text from
 * the first sentence to the last. Spans that overlap are joined.
 */
export function excerptParts(
  account: Account,
  sentences: readonly number[],
  spans: readonly Span[],
): ExcerptPart[] {
  const [first, last] = [account.sentences[sentences[0] ?? -1], account.sentences[sentences.at(-1) ?? -1]];
  if (!first || !last) return [];
  const inside = spans
    .filter((span) => span.account === account.id && span.end > first.start && span.start < last.end)
    .toSorted((one, other) => one.start - other.start);
  const parts: ExcerptPart[] = [];
  let at = first.start;
  for (const span of inside) {
    const start = Math.max(at, span.start);
    const end = Math.min(last.end, span.end);
    if (end <= at) continue;
    if (start > at) parts.push({ start: at, end: start, marked: false });
    parts.push({ start, end, marked: true });
    at = end;
  }
  if (at < last.end) parts.push({ start: at, end: last.end, marked: false });
  return parts;
}
