import type { ReportAccount, ReportContent } from '../content.ts';
import type { SectionId } from '../model.ts';

/**
 * How a run differs from plain text. `evidence`: words that a difference rests on. `only`: words that only this
 * rendering of a quote has. `code`: to be read letter by letter. `aside`: said by the report inside of an account's words.
 */
export type Tone = 'plain' | 'strong' | 'evidence' | 'only' | 'code' | 'aside';

/** A run of text, as given: every format escapes it in its own way. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
  /** Name of a place in the report, or an address outside; formats that cannot link leave it out. */
  readonly to?: string;
}

export interface Cell {
  readonly runs: readonly Run[];
  /** A share, 0..1, to be drawn beside the words. */
  readonly share?: number;
  /** The account that it is about. */
  readonly account?: ReportAccount;
}

/** What one account has to say in an entry. */
export interface EntrySide {
  readonly account: ReportAccount;
  /** The account's words. Empty if it has none. */
  readonly runs: readonly Run[];
  /** What the report adds: where it stands, by which verb it is introduced, or that there is nothing. */
  readonly remarks: readonly Run[];
}

/** A part of a report, without its looks. The same list becomes HTML, Markdown and DOCX. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly soft?: true }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Set where rows are called by sentences, which need room and are read. */
      readonly names?: 'sentences';
      /** The head of the first column is that of the rows' names. */
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A quote, a difference or a note: its words in each account, side by side. */
  | {
      readonly kind: 'entry';
      /** Name of this place: `difference-3`. */
      readonly id: string;
      /** Of its heading. */
      readonly level: 3 | 4;
      /** "Difference 3". */
      readonly name: string;
      /** What the entry says of itself in a few words. */
      readonly about: readonly Run[];
      readonly text: readonly Run[];
      readonly sides: readonly EntrySide[];
    }
  /** Text as it was found, to the letter. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly label: string }
  /** The accounts in full, marked: each format has its own way to set them side by side. */
  | { readonly kind: 'texts' };

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Quotes of a group, or differences, that a report lists; the tables and the JSON have all. More are no reading, and slow to open. */
export const MOST_ENTRIES = 1000;

/** The first entries of a list, and how many there are if that is not all. */
export function firstEntries<T>(
  { words }: ReportContent,
  list: readonly T[],
  entry: (item: T) => Block,
): Block[] {
  const blocks = list.slice(0, MOST_ENTRIES).map(entry);
  if (list.length <= MOST_ENTRIES) return blocks;
  return [...blocks, paragraph(run(words.say.head.firstOf(MOST_ENTRIES, list.length), 'strong'))];
}

export function plain(text: string): Run {
  return { text, tone: 'plain' };
}

export function run(text: string, tone: Tone, to?: string): Run {
  return to === undefined ? { text, tone } : { text, tone, to };
}

export function heading(text: string, level: 3 | 4 = 3): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...words: readonly (string | Run)[]): Block {
  return { kind: 'paragraph', runs: words.map((each) => (typeof each === 'string' ? plain(each) : each)) };
}

/** Text of a person as paragraphs: an empty line parts them. */
export function paragraphsOf(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => paragraph(each));
}

/** The names of places in a report. */
export const PLACE = {
  section: (id: SectionId): string => id,
  sentence: ({ letter }: ReportAccount, index: number): string =>
    `sentence-${letter.toLowerCase()}-${index + 1}`,
  quote: (number: number): string => `quote-${number}`,
  difference: (number: number): string => `difference-${number}`,
  note: (number: number): string => `note-${number}`,
} as const;
