import { accountIn, renderingRange, type ReportAccount, type ReportContent } from './content.ts';
import { layerOfFinding, LAYERS, type LayerId } from './layers.ts';
import { type Mark, segmentsOf, touched } from './ranges.ts';

/** A run of a sentence with the layers that mark it and the numbers of the notes on it. */
export interface MarkedRun {
  readonly text: string;
  /** In the order of the legend. */
  readonly layers: readonly LayerId[];
  readonly notes: readonly number[];
  /** Numbers of the notes that end with this run. */
  readonly ending: readonly number[];
}

/** A counterpart of a sentence: one of the sentences it is linked to. */
export interface Counterpart {
  readonly account: ReportAccount;
  readonly sentence: number;
  readonly score: number;
}

/** What a report shows of each sentence of an account, by index. */
export interface MarkedSentence {
  readonly runs: readonly MarkedRun[];
  /** In the order of the accounts, then of the text; each once, with its best score. */
  readonly counterparts: readonly Counterpart[];
}

type MarkName = LayerId | number;

/** Marks every sentence of an account. */
export function markAccount(content: ReportContent, account: ReportAccount): MarkedSentence[] {
  const marks = bySentence(account, marksOf(content, account));
  const counterparts = counterpartsOf(content, account);
  return account.sentences.map((sentence, i) => {
    const own = marks[i]!;
    const linked: Mark<MarkName>[] = counterparts[i]!.length > 0 ? [{ ...sentence, name: 'linked' }] : [];
    const runs = segmentsOf(sentence, [...linked, ...own]).map(({ start, end, names }): MarkedRun => {
      const notes = names.filter((name) => typeof name === 'number');
      const ending = notes.filter((note) => own.some((mark) => mark.name === note && mark.end === end));
      const layers = LAYERS.filter((layer) => (layer === 'notes' ? notes.length > 0 : names.includes(layer)));
      return { text: account.text.slice(start, end), layers, notes, ending };
    });
    return { runs, counterparts: counterparts[i]! };
  });
}

function marksOf(content: ReportContent, account: ReportAccount): Mark<MarkName>[] {
  const shared = content.utterances.filter(
    ({ renderings }) => new Set(renderings.map((each) => each.account)).size > 1,
  );
  const quotes = shared.flatMap(({ renderings }) =>
    renderings
      .filter((rendering) => rendering.account === account.id)
      .map((rendering) => ({ ...pick(renderingRange(account, rendering)), name: 'quotes' as const })),
  );
  const findings = content.findings.flatMap(({ kind, spans, differing, tentative }) => {
    const name = layerOfFinding(kind);
    if (name === null || tentative) return [];
    return (differing ?? spans)
      .filter((span) => span.account === account.id)
      .map((span) => ({ ...pick(span), name }));
  });
  // Without a part for notes there is nothing that their marks could lead to, and the reader did not want them told.
  const told = content.input.choices.sections.includes('notes') ? content.notes : [];
  const notes = told.flatMap(({ number, places }) =>
    places.flatMap((place) =>
      place.state === 'placed' && place.account === account.id
        ? [{ ...pick(place.placement), name: number }]
        : [],
    ),
  );
  return [...quotes, ...findings, ...notes];
}

function pick({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

function bySentence(account: ReportAccount, marks: readonly Mark<MarkName>[]): Mark<MarkName>[][] {
  const lists: Mark<MarkName>[][] = account.sentences.map(() => []);
  for (const mark of marks) for (const i of touched(account.sentences, mark)) lists[i]!.push(mark);
  return lists;
}

function counterpartsOf(content: ReportContent, account: ReportAccount): readonly Counterpart[][] {
  const lists = account.sentences.map(() => new Map<string, Counterpart>());
  for (const { a, b, score } of content.links) {
    if (a.account !== account.id && b.account !== account.id) continue;
    const [here, there] = a.account === account.id ? [a, b] : [b, a];
    const other = accountIn(content, there.account);
    if (!other) continue;
    for (const i of here.sentences)
      for (const sentence of there.sentences) {
        const key = `${other.side} ${sentence}`;
        const best = Math.max(score, lists[i]?.get(key)?.score ?? 0);
        lists[i]?.set(key, { account: other, sentence, score: best });
      }
  }
  return lists.map((list) =>
    [...list.values()].sort(
      (one, other) => one.account.side - other.account.side || one.sentence - other.sentence,
    ),
  );
}
