import type { Account, Quote, Role } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import { findNumbers } from '../text/numbers.ts';
import { type Checkpoint, inTime, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { Interner } from '../text/interner.ts';
import { findReporting, type ReportingHit } from '../text/reporting.ts';
import { createReader, type Reader } from '../text/reader.ts';
import type { Referent } from '../text/referents.ts';
import type { Word } from '../text/words.ts';
import { beginsUnderKey, formReader } from './forms.ts';
import type { FramingLexicon } from './lexicon.ts';
import { BEGINS, framingLexicon } from './lexicon.ts';
import type { Watch } from './watch.ts';

/** A word, a number with its unit, or a name that has aliases: the unit in which passages are held side by side. */
export interface Token extends Range {
  /** Equal for what differs in form only; see `wordKey`. */
  readonly key: string;
  /** The number of the key, the same in all accounts of a comparison. */
  readonly id: number;
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
  /** The lists of which an expression may begin here; bits of `BEGINS`. */
  readonly begins: number;
}

export function keyOf({ key }: Token): string {
  return key;
}

export function normOf({ norm }: Token): string {
  return norm;
}

/** One sentence, read. */
export interface Passage extends Range {
  readonly sentence: number;
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** What any of the tokens begins; bits of `BEGINS`. */
  readonly begins: number;
  /** The reporting words, nouns left out, in order. */
  readonly reporting: readonly ReportingHit[];
}

export type Side = 'a' | 'b';

/** One account, read for comparing. */
export interface View {
  readonly account: Account;
  readonly lexicon: FramingLexicon;
  readonly passages: readonly Passage[];
  /** Whom and what the names of the account stand for. */
  readonly referents: readonly Referent[];
  /** For each sentence the quotations that touch it. */
  readonly quotes: readonly (readonly Quote[])[];
  /** In how many sentences each content key stands; and the same by the number of the key, 0 from its end on. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly holders: Uint32Array;
}

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
  const ids = new Interner();
  const forms = new Map<string, FormReader>();
  const formsIn = (language: string): FormReader => {
    const formOf = forms.get(language) ?? formReader(language, ids);
    forms.set(language, formOf);
    return formOf;
  };
  const of = (account: Account, checkpoint: Checkpoint = unhurried): View => {
    const view =
      known.get(account) ?? readView(account, { reader, ids, formOf: formsIn(account.language) }, checkpoint);
    known.set(account, view);
    return view;
  };
  return {
    reader,
    of,
    inTime: (account, watch) => inTime(watch, (checkpoint) => of(account, checkpoint)),
  };
}

type FormReader = ReturnType<typeof formReader>;

/** What the accounts of one comparison are read with. */
interface Means {
  readonly reader: Reader;
  /** Gives word keys their numbers. */
  readonly ids: Interner;
  readonly formOf: FormReader;
}

/** Reads every sentence of an account once. Linear in its length. */
function readView(account: Account, { reader, ids, formOf }: Means, checkpoint: Checkpoint): View {
  const { text, language, sentences } = account;
  const lexicon = framingLexicon(language);
  const names = reader.names(account, checkpoint);
  const wordsOf = reader.sentenceWords(account, checkpoint);
  const nameAt = rangeFinder(names);
  const quoteAt = rangeFinder(account.quotes.filter(isSpeech));
  const passages: Passage[] = [];
  for (const [index, sentence] of sentences.entries()) {
    checkpoint();
    const { start, end, role } = sentence;
    const numbers = findNumbers(text, sentence, language);
    const words = wordsOf.of(index);
    const tokens = readTokens({ text, lexicon, ids, formOf, words, numbers, nameAt, quoteAt });
    const begins = tokens.reduce((bits, token) => bits | token.begins, 0);
    const reporting = begins & BEGINS.reporting ? reportingIn(tokens, language) : [];
    passages.push({ start, end, sentence: index, role, tokens, begins, reporting });
  }
  const quotes = sentences.map((): Quote[] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  return {
    account,
    lexicon,
    passages,
    referents: reader.referents(account, checkpoint),
    quotes,
    ...countSentences(passages, ids.size),
  };
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
  readonly lexicon: FramingLexicon;
  readonly ids: Interner;
  readonly formOf: FormReader;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly nameAt: (offset: number) => boolean;
  readonly quoteAt: (offset: number) => boolean;
}

function readTokens(reading: Reading): Token[] {
  const { text, words, numbers, lexicon, ids, formOf, nameAt, quoteAt } = reading;
  const written = (word: Word): string => aliasForm(text, word);
  const tokens: Token[] = [];
  let clause = 0;
  let number = 0;
  let end = words[0]?.start ?? 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const form = formOf(word);
    while (number < numbers.length && numbers[number]!.end <= word.start) number++;
    const next = numbers[number];
    const mention = next && next.start <= word.start ? next : null;
    const alias = mention || !(form.begins & BEGINS.alias) ? null : lexicon.aliases.at(words, at, written);
    const last = mention ? lastWithin(words, at, mention.end) : at + (alias?.length ?? 1) - 1;
    const start = mention?.start ?? word.start;
    const isSpaced = start === end + 1 && text.charAt(end) === ' ';
    const gap = isSpaced ? ' ' : text.slice(end, start);
    if (!isSpaced && PARTING.test(gap)) clause++;
    end = mention?.end ?? words[last]!.end;
    const name = nameAt(start);
    const key = mention ? numberKey(mention) : (alias?.values[0] ?? form.key);
    tokens.push({
      start,
      end,
      key,
      id: key === form.key ? form.id : ids.idOf(key),
      norm: word.norm,
      light: !mention && (form.light || (form.function && !(name && at > 0))),
      name,
      number: mention,
      quoted: quoteAt(start),
      clause,
      hyphened: gap === '-',
      begins: key === form.key ? form.begins : beginsUnderKey(form, key, lexicon),
    });
    at = last + 1;
  }
  return tokens;
}

function reportingIn(tokens: readonly Token[], language: string): ReportingHit[] {
  const mayBegin = (at: number): boolean => (tokens[at]!.begins & BEGINS.reporting) !== 0;
  return findReporting(tokens.map(normOf), language, { mayBegin });
}

/** What between two words parts clauses. */
const PARTING = /[,;:()–—―"“”„«»‹›「」『』]|\s-+\s/;

/** "US" is the country, "us" is us; points are dropped by `findWords` at the end only. */
function aliasForm(text: string, { start, end, norm }: Word): string {
  return norm === 'us' && text.slice(start, end) === 'US' ? 'usa' : norm;
}

function lastWithin(words: readonly Word[], from: number, end: number): number {
  let last = from;
  while (last + 1 < words.length && words[last + 1]!.start < end) last++;
  return last;
}

function numberKey({ kind, unit, value }: NumberMention): string {
  return `#${kind} ${unit ?? ''} ${value}`;
}

function countSentences(passages: readonly Passage[], ids: number): Pick<View, 'frequency' | 'holders'> {
  const holders = new Uint32Array(ids);
  /** The latest sentence that each key was met in, from 1 on. */
  const latest = new Uint32Array(ids);
  /** The number of each key, and then its count. */
  const keys = new Map<string, number>();
  for (const { sentence, tokens } of passages) {
    for (const { light, id, key } of tokens) {
      if (light || latest[id] === sentence + 1) continue;
      latest[id] = sentence + 1;
      if (holders[id]!++ === 0) keys.set(key, id);
    }
  }
  for (const [key, id] of keys) keys.set(key, holders[id]!);
  return { frequency: keys, holders };
}
