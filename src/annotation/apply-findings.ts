import type { Account, Comparison, Finding, Span } from '../engine/index.ts';
import { overlap } from '../engine/text/range.ts';
import { isUncertain } from './anchor.ts';
import type { LinksAfter } from './apply-links.ts';
import type { Dismissal, Target } from './model.ts';
import type { Placer } from './place.ts';

/** A finding as drawn. */
export interface CorrectedFinding extends Finding {
  /** Id of the correction that dismissed it. */
  readonly dismissed?: string;
}

/** A dismissal with its spans found in the accounts of a comparison. */
export interface PlacedDismissal {
  readonly correction: Dismissal;
  readonly spans: readonly Span[];
}

/** Where the spans of a dismissed finding are now; `null` if one of them is not there, or not for sure. */
export function findSpans(placer: Placer, targets: readonly Target[]): Span[] | null {
  const spans = targets.flatMap((target) => {
    const place = placer.place(target);
    if (place.state !== 'placed' || isUncertain(place.placement)) return [];
    const { start, end } = place.placement;
    return [{ account: place.account, start, end }];
  });
  return spans.length === targets.length ? spans : null;
}

/** Marks what was dismissed; the engine's finding is the same if its id is, or its rule and its words are. */
export function applyDismissals(
  findings: readonly Finding[],
  dismissals: readonly PlacedDismissal[],
): readonly CorrectedFinding[] {
  if (dismissals.length === 0) return findings;
  return findings.map((finding) => {
    const dismissal = dismissals.find((each) => isSame(finding, each));
    return dismissal ? { ...finding, dismissed: dismissal.correction.id } : finding;
  });
}

function isSame(finding: Finding, { correction, spans }: PlacedDismissal): boolean {
  if (finding.id === correction.finding) return true;
  return (
    finding.rule === correction.rule &&
    finding.spans.length === spans.length &&
    finding.spans.every((span) => spans.some((other) => isMostly(span, other)))
  );
}

/** Whether two spans share more than half of the longer one. */
function isMostly(one: Span, other: Span): boolean {
  const longest = Math.max(one.end - one.start, other.end - other.start);
  return one.account === other.account && overlap(one, other) * 2 > longest;
}

/**
 * The findings without those that the reader's links contradict: a difference between sentences that are not linked
 * any more, and "only here" of a sentence that is linked now. Those about a link that was replaced follow it.
 */
export function withoutVoid(
  { links, findings, accounts }: Comparison,
  after: LinksAfter,
): readonly Finding[] {
  if (after.links === links) return findings;
  const now = new Set(after.links.map(({ id }) => id));
  return findings.flatMap((finding) => {
    if (finding.kind === 'only-here' && isLinkedByReader(finding, after, accounts)) return [];
    const followed = finding.links.map((id) => after.replaced.get(id) ?? id);
    const left = followed.filter((id) => now.has(id));
    if (finding.links.length > 0 && left.length === 0) return [];
    return followed.every((id, i) => id === finding.links[i]) && left.length === finding.links.length
      ? [finding]
      : [{ ...finding, links: [...new Set(left)] }];
  });
}

function isLinkedByReader(finding: Finding, { links }: LinksAfter, accounts: readonly Account[]): boolean {
  const [span] = finding.spans;
  const account = accounts.find(({ id }) => id === span?.account);
  if (!span || !account) return false;
  const sentence = account.sentences.findIndex((each) => overlap(each, span) > 0);
  return links.some(
    ({ a, b, origin }) =>
      origin === 'reader' &&
      [[a, b] as const, [b, a] as const].some(
        ([side, other]) =>
          side.account === account.id &&
          side.sentences.includes(sentence) &&
          (finding.against ?? finding.nearest?.account ?? other.account) === other.account,
      ),
  );
}
