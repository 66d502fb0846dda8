import { canonicalJson } from '../annotation/canonical.ts';
import { toW3c } from '../annotation/w3c/serialise.ts';
import type { ReportInput } from './model.ts';

/**
 * The comparison JSON of the contract, whole, with the reader's corrections; where there are notes, `annotations` holds
 * them with their places, and `codebook` what their tags mean. The reader's choice of parts does not touch it.
 */
export function buildJson({ comparison, notes, story }: ReportInput): string {
  const { unplaced, ...rest } = comparison;
  const noted = notes.map(({ annotation, places }) => ({ ...annotation, places }));
  return `${JSON.stringify({
    ...rest,
    ...(unplaced.length > 0 && { unplaced }),
    ...(noted.length > 0 && { annotations: inFixedOrder(noted), codebook: inFixedOrder(story.codebook) }),
  })}\n`;
}

/** The notes, codebook and corrections as a collection of web annotations (W3C), the same bytes for the same story. */
export function buildJsonLd({ story, comparison }: ReportInput): string {
  const collection = toW3c(story, comparison.accounts);
  const entries = Object.entries(collection).map(([key, value]) => [key, inFixedOrder(value)] as const);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The same value with its fields in an order that does not depend on who built it. */
function inFixedOrder(value: unknown): unknown {
  return JSON.parse(canonicalJson(value));
}
