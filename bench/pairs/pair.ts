import type { Range } from '../../src/engine/index.ts';
import { reword, trim } from './change.ts';
import { quoteBoth } from './quote.ts';
import { seeded, type Random } from './random.ts';
import { endlessly } from './source.ts';

/** What the second text did with a sentence of the first. */
export const CHANGES = ['verbatim', 'trimmed', 'reworded', 'quoted'] as const;
export type Change = (typeof CHANGES)[number];

/** A sentence of A and what became of it in B; ranges in UTF-16 code units of the texts as given. */
export interface TrueLink {
  readonly change: Change;
  readonly a: Range;
  readonly b: Range;
}

/** Two texts whose links are known, since one was made from the other. */
export interface TruePair {
  readonly a: string;
  readonly b: string;
  readonly links: readonly TrueLink[];
}

interface Item {
  readonly id: number;
  readonly text: string;
}
interface Draft {
  readonly a: Item[];
  readonly b: Item[];
  readonly changes: Map<number, Change>;
}

/** Of the sentences drawn: in both, only in A, only in B. Four fifths of each text are then shared. */
const BOTH = 2 / 3;
const ONLY_A = 1 / 6;
/** Of the shared ones, by change. */
const SHARES: Readonly<Record<Change, number>> = {
  verbatim: 0.25,
  trimmed: 0.25,
  reworded: 0.35,
  quoted: 0.15,
};
const LONGEST_PARAGRAPH = 4;
/** Neighbours in a paragraph of B that trade places. */
const SWAPPED = 0.2;

/**
 * Two texts of about `words` words each: B shuffles the paragraphs of A, swaps sentences inside them, leaves some
 * out, brings its own, and changes most of what it keeps.
 */
export function makePair(sentences: readonly string[], words: number, seed: number): TruePair {
  const random = seeded(seed);
  const { a, b, changes } = draft(sentences, words, random);
  const shuffled = random.shuffle(paragraphsOf(b, random)).map((paragraph) => swapSome(paragraph, random));
  const [layA, layB] = [layOut(paragraphsOf(a, random)), layOut(shuffled)];
  const links = [...changes].map(([id, change]) => ({
    change,
    a: layA.ranges.get(id)!,
    b: layB.ranges.get(id)!,
  }));
  return { a: layA.text, b: layB.text, links: links.sort((one, other) => one.a.start - other.a.start) };
}

function draft(sentences: readonly string[], words: number, random: Random): Draft {
  const made: Draft = { a: [], b: [], changes: new Map() };
  const strangers = sentences
    .slice(0, 2000)
    .flatMap((sentence) => sentence.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []);
  let [wordsA, wordsB, id] = [0, 0, 0];
  for (const sentence of endlessly(sentences)) {
    if (wordsA >= words && wordsB >= words) return made;
    const place = random.next();
    const both = wordsA < words && wordsB < words && place < BOTH;
    const onlyA = !both && (wordsB >= words || (wordsA < words && place < BOTH + ONLY_A));
    const change = both ? drawChange(random) : 'verbatim';
    const [a, b] = changed(sentence, change, strangers, random);
    if (both) made.changes.set(id, change);
    if (both || onlyA) wordsA += push(made.a, id, a);
    if (both || !onlyA) wordsB += push(made.b, id, b);
    id++;
  }
  return made;
}

function push(items: Item[], id: number, text: string): number {
  items.push({ id, text });
  return text.split(' ').length;
}

function drawChange(random: Random): Change {
  let left = random.next();
  return CHANGES.find((change) => (left -= SHARES[change]) < 0) ?? 'verbatim';
}

function changed(
  sentence: string,
  change: Change,
  strangers: readonly string[],
  random: Random,
): [string, string] {
  switch (change) {
    case 'verbatim':
      return [sentence, sentence];
    case 'trimmed':
      return [sentence, trim(sentence, random)];
    case 'reworded':
      return [sentence, reword(sentence, strangers, random)];
    case 'quoted': {
      const { a, b } = quoteBoth(sentence, random);
      return [a, b];
    }
  }
}

function paragraphsOf(items: readonly Item[], random: Random): Item[][] {
  const paragraphs: Item[][] = [];
  for (let from = 0; from < items.length;) {
    const to = from + 1 + random.below(LONGEST_PARAGRAPH);
    paragraphs.push(items.slice(from, to));
    from = to;
  }
  return paragraphs;
}

function swapSome(paragraph: readonly Item[], random: Random): Item[] {
  const items = [...paragraph];
  for (let i = 0; i + 1 < items.length; i++)
    if (random.chance(SWAPPED)) [items[i], items[i + 1]] = [items[i + 1]!, items[i]!];
  return items;
}

function layOut(paragraphs: readonly (readonly Item[])[]): { text: string; ranges: Map<number, Range> } {
  const ranges = new Map<number, Range>();
  const parts: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const { id, text } of paragraph) {
      ranges.set(id, { start: at, end: at + text.length });
      parts.push(text, ' ');
      at += text.length + 1;
    }
    parts[parts.length - 1] = '\n\n';
    at++;
  }
  return { text: parts.join(''), ranges };
}
