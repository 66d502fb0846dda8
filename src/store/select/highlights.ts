import type { Account, Comparison, Finding, Link, Range, Rendering, Utterance } from '../../engine/index.ts';
import { LAYERS, layerOfFinding, type LayerId } from '../../report/layers.ts';
import type { State } from '../state.ts';
import { differences } from './differences.ts';
import { effectiveLinks } from './links.ts';
import { memoLast } from './memo.ts';
import { noteRanges, notesOf } from './notes.ts';
import { accountPair, comparisonOf, type AccountPair } from './pair.ts';
import { sharedUtterances } from './utterances.ts';

/** The ranges that each layer marks in one account, sorted by start, none twice. */
export type LayerRanges = Readonly<Record<LayerId, readonly Range[]>>;

/** For each account of the pair, what each layer marks, whether it is on or off. */
export type Highlights = ReadonlyMap<string, LayerRanges>;

export function highlights(state: State): Highlights {
  return mark(
    comparisonOf(state)?.utterances ?? NO_UTTERANCES,
    accountPair(state),
    effectiveLinks(state),
    differences(state),
    noteRanges(state),
  );
}

const NO_UTTERANCES: readonly Utterance[] = [];

const mark = memoLast(
  (
    utterances: readonly Utterance[],
    pair: AccountPair | null,
    links: readonly Link[],
    findings: readonly Finding[],
    notes: ReadonlyMap<string, readonly Range[]>,
  ): Highlights => {
    if (!pair) return new Map();
    const renderings = sharedUtterances({ utterances }, pair).flatMap((utterance) => utterance.renderings);
    return new Map(
      [pair.left, pair.right].map((account) => [
        account.id,
        { ...markAccount(account, { links, findings, renderings }), notes: notes.get(account.id) ?? [] },
      ]),
    );
  },
);

interface Marks {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  readonly renderings: readonly Rendering[];
}

function markAccount(account: Account, { links, findings, renderings }: Marks): Omit<LayerRanges, 'notes'> {
  const here = (layer: LayerId) =>
    findings
      .filter(({ kind }) => layerOfFinding(kind) === layer)
      .flatMap(({ spans, differing }) => (differing ?? spans).filter((span) => span.account === account.id));
  const linked = links.flatMap(({ a, b }) => (a.account === account.id ? a : b).sentences);
  return {
    quotes: tidy(
      renderings
        .filter((rendering) => rendering.account === account.id)
        .map((rendering) => rangeOfRendering(account, rendering)),
    ),
    linked: tidy([...new Set(linked)].map((index) => account.sentences[index]!)),
    wording: tidy(here('wording')),
    attribution: tidy(here('attribution')),
    number: tidy(here('number')),
    'only-here': tidy(here('only-here')),
  };
}

/** Where a rendering stands in its account. */
export function rangeOfRendering(account: Account, rendering: Rendering): Range {
  return 'quote' in rendering ? account.quotes[rendering.quote]! : rendering;
}

function tidy(ranges: readonly Range[]): readonly Range[] {
  return ranges
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start, end }, i, { [i - 1]: last }) => start !== last?.start || end !== last.end);
}

/** What the switch of each layer counts: utterances, links or findings between the two accounts. */
export function layerCounts(state: State): Readonly<Record<LayerId, number>> {
  return countLayers(
    comparisonOf(state),
    accountPair(state),
    effectiveLinks(state),
    differences(state),
    notesOf(state).length,
  );
}

const countLayers = memoLast(
  (
    comparison: Comparison | null,
    pair: AccountPair | null,
    links: readonly Link[],
    findings: readonly Finding[],
    notes: number,
  ): Readonly<Record<LayerId, number>> => {
    const counts = Object.fromEntries(LAYERS.map((layer) => [layer, 0])) as Record<LayerId, number>;
    for (const { kind } of findings) {
      const layer = layerOfFinding(kind);
      if (layer) counts[layer]++;
    }
    counts.linked = links.length;
    counts.notes = notes;
    counts.quotes = comparison && pair ? sharedUtterances(comparison, pair).length : 0;
    return counts;
  },
);
