import type { Account, Quote } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import { findNumbers } from '../text/numbers.ts';
import { type Checkpoint, inTime, unhurried, wordByWord } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { Interner } from '../text/interner.ts';
import { createReader, type Reader } from '../text/reader.ts';
import type { Referent } from '../text/referents.ts';
import type { Word } from '../text/words.ts';
import { beginsUnderKey, type FormReader, formReader } from './forms.ts';
import type { FramingLexicon } from './lexicon.ts';
import { BEGINS, framingLexicon } from './lexicon.ts';
import { PassageList, type Passage } from './passages.ts';
import type { Token } from './tokens.ts';
import type { Watch } from './watch.ts';

export type { Passage } from './passages.ts';
export { keyOf, normOf, type Token } from './tokens.ts';

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
    const reader = forms.get(language) ?? formReader(language, ids);
    forms.set(language, reader);
    return reader;
  };
  const of = (account: Account, checkpoint: Checkpoint = unhurried): View => {
    const view =
      known.get(account) ?? readView(account, { reader, ids, forms: formsIn(account.language) }, checkpoint);
    known.set(account, view);
    return view;
  };
  return {
    reader,
    of,
    inTime: (account, watch) => inTime(watch, (checkpoint) => of(account, checkpoint)),
  };
}

/** What the accounts of one comparison are read with. */
interface Means {
  readonly reader: Reader;
  /** Gives word keys their numbers. */
  readonly ids: Interner;
  readonly forms: FormReader;
}

/** Reads every sentence of an account once. Linear in its length. */
function readView(account: Account, { reader, ids, forms }: Means, checkpoint: Checkpoint): View {
  const { text, language, sentences } = account;
  const lexicon = framingLexicon(language);
  const names = reader.names(account, checkpoint);
  const wordsOf = reader.sentenceWords(account, checkpoint);
  const nameAt = rangeFinder(names);
  const quoteAt = rangeFinder(account.quotes.filter(isSpeech));
  const list = new PassageList(forms);
  const counter = new SentenceCounter();
  const atWord = wordByWord(checkpoint);
  for (const [index, sentence] of sentences.entries()) {
    checkpoint();
    const words = wordsOf.of(index);
    const numbers = mayHoldNumber(words, forms, atWord) ? findNumbers(text, sentence, language) : NO_NUMBERS;
    readTokens({ text, lexicon, ids, forms, words, numbers, nameAt, quoteAt, list, atWord });
    counter.add(list.end(sentence, language));
  }
  const quotes = sentences.map((): Quote[] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  return {
    account,
    lexicon,
    passages: list.passages,
    referents: reader.referents(account, checkpoint),
    quotes,
    ...counter.counts(ids.size),
  };
}

const NO_NUMBERS: readonly NumberMention[] = [];

function mayHoldNumber(words: readonly Word[], forms: FormReader, atWord: Checkpoint): boolean {
  return words.some((word) => {
    atWord();
    return (forms.of(word).begins & BEGINS.number) !== 0;
  });
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
  readonly forms: FormReader;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly nameAt: (offset: number) => boolean;
  readonly quoteAt: (offset: number) => boolean;
  /** Where the tokens go. */
  readonly list: PassageList;
  readonly atWord: Checkpoint;
}

function readTokens(reading: Reading): void {
  const { text, words, numbers, lexicon, ids, forms, nameAt, quoteAt, list, atWord } = reading;
  const written = (word: Word): string => aliasForm(text, word);
  let clause = 0;
  let number = 0;
  let end = words[0]?.start ?? 0;
  for (let at = 0; at < words.length;) {
    atWord();
    const word = words[at]!;
    const form = forms.of(word);
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
    const token: Token = {
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
    };
    list.add(token, form);
    at = last + 1;
  }
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

/** Counts in how many sentences each key stands, sentence by sentence. */
class SentenceCounter {
  /** The number of each key, and then its count. */
  private readonly keys = new Map<string, number>();
  private readonly holders: number[] = [];
  /** The latest sentence that each key was met in, from 1 on. */
  private readonly latest: number[] = [];

  add({ sentence, tokens }: Passage): void {
    const { keys, holders, latest } = this;
    for (const { light, id, key } of tokens) {
      if (light || latest[id] === sentence + 1) continue;
      for (let next = latest.length; next <= id; next++) latest[next] = holders[next] = 0;
      latest[id] = sentence + 1;
      if (holders[id]!++ === 0) keys.set(key, id);
    }
  }

  /** To be asked once, when all are counted. @param ids the numbers of keys are below this */
  counts(ids: number): Pick<View, 'frequency' | 'holders'> {
    const { keys } = this;
    for (const [key, id] of keys) keys.set(key, this.holders[id]!);
    const holders = new Uint32Array(ids);
    holders.set(this.holders);
    return { frequency: keys, holders };
  }
}
