// Labelled pairs of accounts with every contrast of wording that the engine considers, for bench/learn-telling.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/engine/align/index.ts';
import type { Context, Draft } from '../src/engine/framing/context.ts';
import { readContext } from '../src/engine/framing/index.ts';
import { RULES } from '../src/engine/framing/rules/index.ts';
import type { Signals } from '../src/engine/framing/signals.ts';
import { readStandings } from '../src/engine/framing/telling.ts';
import type { StandingDraft } from '../src/engine/framing/one-thing.ts';
import { compare, type Account } from '../src/engine/index.ts';
import { noDeadline } from '../src/engine/text/deadline.ts';
import { overlap, type Range } from '../src/engine/text/range.ts';

interface Side {
  readonly paragraphs: readonly (readonly string[])[];
}

/** Words of two sentences that a reader found to give another impression. */
interface LabelledContrast {
  readonly a: number;
  readonly a_text: string;
  readonly b: number;
  readonly b_text: string;
}

interface LabelledPair {
  readonly a: Side;
  readonly b: Side;
  readonly links: readonly (readonly [number, number, ...unknown[]])[];
  readonly unsure_links: readonly (readonly [number, number])[];
  /** One list a reader. */
  readonly wording: readonly (readonly LabelledContrast[])[];
}

/** A contrast that the engine considers, and which share of the readers named it, 0..1. */
export interface Example {
  readonly signals: Signals;
  readonly named: number;
}

/** One pair of accounts. */
export interface Story {
  readonly file: string;
  readonly context: Context;
  readonly drafts: readonly Draft[];
  /** What sets words of two sentences against each other, with what the models see of it. */
  readonly standings: readonly { readonly draft: StandingDraft; readonly signals: Signals }[];
  readonly examples: readonly Example[];
  /** What every reader named, as places in both accounts. */
  readonly gold: readonly Places[];
  readonly isOnLink: (draft: Draft) => boolean;
}

export interface Places {
  readonly a: Range;
  readonly b: Range;
}

/** The first was read twice, the second once. */
export const FILES = ['news-pairs.json', 'news-pairs-single.json'];

export function readStories(folder: string): Story[] {
  return FILES.flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelledPair[]).map((pair) =>
      readStory(file, pair),
    ),
  );
}

function readStory(file: string, pair: LabelledPair): Story {
  const [laidA, laidB] = [layOut(pair.a), layOut(pair.b)];
  const result = compare([
    { id: 'a', text: laidA.text, language: 'en' },
    { id: 'b', text: laidB.text, language: 'en' },
  ]);
  if (!result.ok) throw new Error(result.problem.message);
  const { accounts, utterances } = result.value;
  const [a, b] = [accounts[0]!, accounts[1]!];
  const { links, near } = align(a, b, { deadline: noDeadline });
  const context = readContext({ a, b, links, nearLinks: near, utterances })!;
  const drafts = RULES.flatMap((rule) => rule(context));
  const lists = firstReaders(file, pair.wording).map((list) =>
    list.map((each): Places => ({
      a: inAccount(a, findPlace(laidA, each.a, each.a_text)),
      b: inAccount(b, findPlace(laidB, each.b, each.b_text)),
    })),
  );
  const standings = readStandings(context, drafts);
  const examples = standings
    .filter(({ draft }) => draft.kind === 'wording')
    .map(({ draft, signals }) => ({
      signals,
      named: lists.filter((list) => list.some((places) => shows(draft, places))).length / lists.length,
    }));
  const [first = [], ...others] = lists;
  return {
    file,
    context,
    drafts,
    standings,
    examples,
    gold: first.filter((one) => others.every((list) => list.some((other) => isSame(one, other)))),
    isOnLink: linkTest(pair, { a: spansIn(a, laidA), b: spansIn(b, laidB) }),
  };
}

/** Files read once repeat the one list where others have two. */
function firstReaders(file: string, lists: LabelledPair['wording']): LabelledPair['wording'] {
  return file === FILES[0] ? lists : lists.slice(0, 1);
}

/** Whether a draft shows some of the words of both sides. */
export function shows({ places }: Draft, { a, b }: Places): boolean {
  return (
    places.some((place) => place.side === 'a' && overlap(place, a) > 0) &&
    places.some((place) => place.side === 'b' && overlap(place, b) > 0)
  );
}

function isSame(one: Places, other: Places): boolean {
  return overlap(one.a, other.a) > 0 && overlap(one.b, other.b) > 0;
}

function linkTest(
  { links, unsure_links }: LabelledPair,
  spans: { readonly a: readonly Range[]; readonly b: readonly Range[] },
): Story['isOnLink'] {
  const linked = [...links, ...unsure_links].map(([i, j]) => [spans.a[i]!, spans.b[j]!] as const);
  return (draft) => linked.some(([a, b]) => shows(draft, { a, b }));
}

interface Laid {
  readonly text: string;
  readonly spans: readonly Range[];
}

function layOut({ paragraphs }: Side): Laid {
  const spans: Range[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      spans.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    });
  }
  return { text, spans };
}

function findPlace({ text, spans }: Laid, sentence: number, words: string): Range {
  const span = spans[sentence]!;
  const start = text.indexOf(words, span.start);
  return start < 0 ? span : { start, end: start + words.length };
}

/** A place of the raw text as one of the account's, which cleaning may have moved. */
function inAccount({ offsetMap }: Account, { start, end }: Range): Range {
  const inside = offsetMap.flatMap(([clean, raw, length]) => {
    const from = Math.max(start, raw);
    const to = Math.min(end, raw + length);
    return from < to ? [{ start: clean + from - raw, end: clean + to - raw }] : [];
  });
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
}

function spansIn(account: Account, { spans }: Laid): Range[] {
  return spans.map((span) => inAccount(account, span));
}
