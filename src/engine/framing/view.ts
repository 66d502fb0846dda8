import type { Account, Quote, Role } from '../model.ts';
import type { NameMention } from '../text/names.ts';
import type { NumberMention } from '../text/numbers.ts';
import { findNumbers } from '../text/numbers.ts';
import { type Checkpoint, inTime, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { createReader, type Reader } from '../text/reader.ts';
import type { Word } from '../text/words.ts';
import { wordKey } from './keys.ts';
import { withoutElision } from './light-stem.ts';
import type { FramingLexicon } from './lexicon.ts';
import { framingLexicon } from './lexicon.ts';
import type { Watch } from './watch.ts';

/** A word, a number with its unit, or a name that has aliases: the unit in which passages are held side by side. */
export interface Token extends Range {
  /** Equal for what differs in form only; see `wordKey`. */
  readonly key: string;
  readonly norm: string;
  /** Says how things are said, seldom what: function words, titles, words of time. */
  readonly light: boolean;
  readonly name: boolean;
  readonly number: NumberMention | null;
  /** Inside a quotation, and so a speaker's word. */
  readonly quoted: boolean;
  /** Rises at each mark of punctuation in the sentence: tokens of one clause share it. */
  readonly clause: number;
  /** Joined to the token before by a hyphen. */
  readonly hyphened: boolean;
}

/** One sentence, read. */
export interface Passage extends Range {
  readonly sentence: number;
  readonly role: Role;
  readonly tokens: readonly Token[];
}

export type Side = 'a' | 'b';

/** One account, read for comparing. */
export interface View {
  readonly account: Account;
  readonly lexicon: FramingLexicon;
  readonly passages: readonly Passage[];
  readonly names: readonly NameMention[];
  /** For each sentence the quotations that touch it. */
  readonly quotes: readonly (readonly Quote[])[];
  /** In how many sentences each content key stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Forms of address and calendar words: what changes between them is house style, not framing. */
const LIGHT = new Set(
  `mr mrs ms miss mx dr sir sen senator rep representative gov governor president secretary prof professor said say says
  also one two first last new monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week
  month year morning evening night afternoon day later earlier ago still even now according including`.split(
    /\s+/,
  ),
);

/** A letter by itself is a piece of something: an abbreviation, a unit, an initial. */
const LETTER = /^\p{Script=Latin}$/u;

/** The accounts of one comparison, each read once, whatever it is held against. */
export interface Views {
  readonly reader: Reader;
  of(account: Account, checkpoint?: Checkpoint): View;
  /** The view of an account, `null` if time runs out while it is read. */
  inTime(account: Account, watch: Watch): View | null;
}

/** Views that have read nothing yet; what they read they keep as long as they are kept themselves. */
export function createViews(reader: Reader = createReader()): Views {
  const known = new Map<Account, View>();
  const of = (account: Account, checkpoint: Checkpoint = unhurried): View => {
    const view = known.get(account) ?? readView(account, reader, checkpoint);
    known.set(account, view);
    return view;
  };
  return {
    reader,
    of,
    inTime: (account, watch) => inTime(watch, (checkpoint) => of(account, checkpoint)),
  };
}

/** Reads every sentence of an account once. Linear in its length. */
function readView(account: Account, reader: Reader, checkpoint: Checkpoint): View {
  const { text, language, sentences } = account;
  const lexicon = framingLexicon(language);
  const names = reader.names(account, checkpoint);
  const wordsOf = reader.sentenceWords(account, checkpoint);
  const keys = keyReader(language);
  const nameAt = rangeFinder(names);
  const quoteAt = rangeFinder(account.quotes.filter(isSpeech));
  const passages: Passage[] = [];
  for (const [index, sentence] of sentences.entries()) {
    checkpoint();
    const { start, end, role } = sentence;
    const numbers = findNumbers(text, sentence, language);
    const tokens = readTokens({
      text,
      language,
      lexicon,
      keys,
      words: wordsOf.of(index),
      numbers,
      nameAt,
      quoteAt,
    });
    passages.push({ start, end, sentence: index, role, tokens });
  }
  const quotes = sentences.map((): Quote[] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  return { account, lexicon, passages, names, quotes, frequency: countSentences(passages) };
}

/** A speaker's words, unlike titles of works. */
function isSpeech({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'partial';
}

/** Answers whether an offset lies in one of the ascending ranges; meant for ascending offsets. */
function rangeFinder(ranges: readonly Range[]): (offset: number) => boolean {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  let at = 0;
  return (offset) => {
    while (at < sorted.length && sorted[at]!.end <= offset) at++;
    return at < sorted.length && sorted[at]!.start <= offset;
  };
}

interface Reading {
  readonly text: string;
  readonly language: string;
  readonly lexicon: FramingLexicon;
  readonly keys: (word: Word) => string;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly nameAt: (offset: number) => boolean;
  readonly quoteAt: (offset: number) => boolean;
}

function readTokens(reading: Reading): Token[] {
  const { text, words, numbers, lexicon, keys, nameAt, quoteAt } = reading;
  const forms = words.map((word) => aliasForm(text, word));
  const tokens: Token[] = [];
  let clause = 0;
  let number = 0;
  let end = words[0]?.start ?? 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    while (number < numbers.length && numbers[number]!.end <= word.start) number++;
    const next = numbers[number];
    const mention = next && next.start <= word.start ? next : null;
    const alias = mention ? null : lexicon.aliases.at(forms, at);
    const last = mention ? lastWithin(words, at, mention.end) : at + (alias?.length ?? 1) - 1;
    const start = mention?.start ?? word.start;
    const gap = text.slice(end, start);
    if (gap !== ' ' && /[,;:()–—―"“”„«»‹›「」『』]|\s-+\s/.test(gap)) clause++;
    end = mention?.end ?? words[last]!.end;
    const name = nameAt(start);
    tokens.push({
      start,
      end,
      key: mention ? numberKey(mention) : (alias?.values[0] ?? keys(word)),
      norm: word.norm,
      light: !mention && isLight(word, name && at > 0, reading),
      name,
      number: mention,
      quoted: quoteAt(start),
      clause,
      hyphened: gap === '-',
    });
    at = last + 1;
  }
  return tokens;
}

/** A name keeps its function words ("La Paz"), but any word is written as a name at the head of a sentence. */
function isLight({ norm, stop }: Word, name: boolean, { lexicon, language }: Reading): boolean {
  if (LIGHT.has(norm) || LETTER.test(norm)) return true;
  return !name && (stop || lexicon.functionWords.has(withoutElision(norm, language)));
}

/** Word keys with a memory for one reading: most words of a text come again. */
function keyReader(language: string): (word: Word) => string {
  const known = new Map<string, string>();
  return ({ norm, stem }) => {
    let key = known.get(norm);
    if (key === undefined) {
      key = wordKey(norm, language, stem);
      known.set(norm, key);
    }
    return key;
  };
}

/** "US" is the country, "us" is us; points are dropped by `findWords` at the end only. */
function aliasForm(text: string, { start, end, norm }: Word): string {
  const written = text.slice(start, end);
  return norm === 'us' && written === 'US' ? 'usa' : norm;
}

function lastWithin(words: readonly Word[], from: number, end: number): number {
  let last = from;
  while (last + 1 < words.length && words[last + 1]!.start < end) last++;
  return last;
}

function numberKey({ kind, unit, value }: NumberMention): string {
  return `#${kind} ${unit ?? ''} ${value}`;
}

function countSentences(passages: readonly Passage[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { tokens } of passages) {
    for (const key of new Set(tokens.filter(({ light }) => !light).map((token) => token.key)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return frequency;
}
