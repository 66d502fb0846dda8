import type { Account, Comparison } from '../engine/index.ts';
import { applyDismissals, type CorrectedFinding, findSpans, withoutVoid } from './apply-findings.ts';
import { type CorrectedLink, correctLinks, findSides, type LinksAfter } from './apply-links.ts';
import { applySpeakers, type CorrectedQuote, findQuote } from './apply-speakers.ts';
import { correctVoices } from './apply-voices.ts';
import { byTime, compareText } from './canonical.ts';
import type { Correction } from './model.ts';
import { createPlacer } from './place.ts';

export type { CorrectedFinding, CorrectedLink, CorrectedQuote };

export interface CorrectedAccount extends Account {
  readonly quotes: readonly CorrectedQuote[];
}

/** A comparison as drawn: what the engine found with what the reader put right. */
export interface CorrectedComparison extends Comparison {
  readonly accounts: readonly CorrectedAccount[];
  readonly links: readonly CorrectedLink[];
  readonly findings: readonly CorrectedFinding[];
  /** Ids of corrections whose sentences, spans or quotations are not there any more, or not for sure. */
  readonly unplaced: readonly string[];
}

/**
 * Applies corrections in the order in which they were made: a later one wins. Put-back removals are not applied here;
 * the engine was given them (`keepRanges`). Findings that rest on links that are gone go with them, and "only here"
 * goes where the reader made a link. What no correction is about keeps its identity.
 */
export function applyCorrections(
  comparison: Comparison,
  corrections: readonly Correction[],
): CorrectedComparison {
  const { accounts } = comparison;
  const placer = createPlacer(accounts);
  const unplaced: string[] = [];
  let linked: LinksAfter = { links: comparison.links, replaced: new Map() };
  let spoken = { accounts, utterances: comparison.utterances };
  const dismissals: Parameters<typeof applyDismissals>[1][number][] = [];
  for (const correction of [...corrections].sort(byTime)) {
    const { id, kind } = correction;
    if (kind === 'put-back') continue;
    if (kind === 'dismiss') {
      const spans = findSpans(placer, correction.spans);
      if (spans) dismissals.push({ correction, spans });
      else unplaced.push(id);
    } else if (kind === 'speaker') {
      const quote = findQuote(accounts, placer, correction.quote);
      if (quote) spoken = applySpeakers(spoken, quote, correction);
      else unplaced.push(id);
    } else {
      const sides = findSides(accounts, placer, correction);
      if (sides) linked = correctLinks(linked, { id, kind, ...sides }, accounts);
      else unplaced.push(id);
    }
  }
  const findings = applyDismissals(withoutVoid(comparison, linked), dismissals);
  const links = inRank(linked.links, comparison);
  const voices = comparison.voices && correctVoices(comparison, spoken.accounts);
  return { ...comparison, ...spoken, links, findings, ...(voices && { voices }), unplaced };
}

/** Links sorted as the engine sorts them; the engine's own list if it was not touched. */
function inRank(links: readonly CorrectedLink[], comparison: Comparison): readonly CorrectedLink[] {
  if (links === comparison.links) return links;
  return [...links].sort((one, other) => other.score - one.score || compareText(one.id, other.id));
}
