import type { Cue, Quote, QuoteKind, Sentence, Speaker } from '../model.ts';
import { countHead } from '../text/count-head.ts';
import { flatMap } from '../text/flat-map.ts';
import { onClusters } from '../text/graphemes.ts';
import { trimRange, type Range } from '../text/range.ts';
import type { Stretch } from './stretches.ts';

/** A quotation as read, before its parts are listed beside it. */
export interface Draft {
  readonly stretch: Stretch;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** Index of the draft that it goes on with after the reporter's words, or `null`. */
  readonly continues: number | null;
}

type Entry = Omit<Quote, 'within' | 'continues' | 'part'> & {
  /** Index of the draft it stands for; `null` for what is within another. */
  readonly draft: number | null;
  readonly isPart: boolean;
};

/** A nested quotation of fewer words is a name or a wink. */
const NESTED_SPEECH_WORDS = 4;

/**
 * Lists the quotations with their sentences and with those nested in them, sorted, the enclosing first. Speakers and
 * cues are found by their letters, and widened to whole characters here.
 */
export function assemble(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  nested: readonly Stretch[],
): Quote[] {
  const kinds = settleKinds(drafts);
  const entries: Entry[] = drafts.map(({ stretch, speaker, cue }, draft) => {
    const { start, end } = stretch;
    return {
      start,
      end,
      kind: kinds[draft]!,
      speaker: speaker && onClusters(text, speaker),
      cue: cue && onClusters(text, cue),
      sentences: sentencesOf(sentences, stretch),
      draft,
      isPart: false,
    };
  });
  const parts = flatMap(entries, (entry) => sentenceParts(text, sentences, entry));
  const inner = nested.map((stretch) => nestedEntry(text, sentences, stretch));
  return link([...entries, ...parts, ...inner].sort(outerFirst), drafts);
}

/**
 * A quotation that the reporter broke off counts once: its longest stretch stands for it, the others are parts of it,
 * so that a count of direct quotations is a count of things said.
 */
function settleKinds(drafts: readonly Draft[]): QuoteKind[] {
  const kinds = drafts.map(({ kind }) => kind);
  const longest = new Map<number, number>();
  drafts.forEach(({ continues, stretch }, i) => {
    const head = continues ?? i;
    const best = longest.get(head);
    if (best === undefined || length(stretch) > length(drafts[best]!.stretch)) longest.set(head, i);
  });
  drafts.forEach(({ continues, kind }, i) => {
    const head = continues ?? i;
    if (kind === 'direct' && longest.get(head) !== i && drafts[longest.get(head)!]!.kind === 'direct')
      kinds[i] = 'partial';
  });
  return kinds;
}

function length({ start, end }: Range): number {
  return end - start;
}

/** The sentences of a quotation that has several. */
function sentenceParts(text: string, sentences: readonly Sentence[], quote: Entry): Entry[] {
  if (quote.sentences.length < 2 || quote.kind === 'title' || quote.kind === 'scare') return [];
  return quote.sentences.map((index) => {
    const { start, end } = sentences[index]!;
    const within = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
    return {
      ...quote,
      ...trimRange(text, within),
      kind: 'partial',
      sentences: [index],
      draft: null,
      isPart: true,
    };
  });
}

function nestedEntry(text: string, sentences: readonly Sentence[], stretch: Stretch): Entry {
  const words = text.slice(stretch.inner.start, stretch.inner.end).trim().split(/\s+/).length;
  return {
    start: stretch.start,
    end: stretch.end,
    kind: words < NESTED_SPEECH_WORDS ? 'scare' : 'partial',
    speaker: null,
    cue: null,
    sentences: sentencesOf(sentences, stretch),
    draft: null,
    isPart: false,
  };
}

/** Turns drafts' indexes into places in the list, and finds what each entry is within. */
function link(entries: readonly Entry[], drafts: readonly Draft[]): Quote[] {
  const places = new Map(entries.map(({ draft }, place) => [draft, place]));
  const open: number[] = [];
  return entries.map(({ draft, isPart, ...quote }, place) => {
    while (open.length > 0 && entries[open.at(-1)!]!.end < quote.end) open.pop();
    while (open.length > 0 && entries[open.at(-1)!]!.end <= quote.start) open.pop();
    const within = open.at(-1);
    open.push(place);
    const head = draft === null ? null : drafts[draft]!.continues;
    return {
      ...quote,
      ...(within !== undefined && { within }),
      ...(isPart && { part: true as const }),
      ...(head !== null && { continues: places.get(head)! }),
    };
  });
}

function outerFirst(one: Entry, other: Entry): number {
  return (
    one.start - other.start ||
    other.end - one.end ||
    (one.draft === null ? 1 : 0) - (other.draft === null ? 1 : 0)
  );
}

/** Binary search for the sentences that a range touches. */
function sentencesOf(sentences: readonly Range[], { start, end }: Range): number[] {
  const first = countHead(sentences, (sentence) => sentence.end <= start);
  const touched: number[] = [];
  for (let i = first; i < sentences.length && sentences[i]!.start < end; i++) touched.push(i);
  return touched;
}
