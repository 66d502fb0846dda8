import {
  CAPITALISED_NON_NAMES,
  GROUP_WORDS,
  NAME_PARTICLES,
  NAMES_OUTSIDE_ENGLISH,
  PERSON_TITLES,
  SENTENCE_OPENERS,
} from './data/name-words.ts';
import { type Checkpoint, unhurried, wordByWord } from './checkpoint.ts';
import { eachMatch, pattern } from './each-match.ts';
import { flatMap } from './flat-map.ts';
import {
  bareTitle,
  isGivenName,
  isTitle,
  readRun,
  type Form,
  type NameMention,
  type Token,
} from './name-run.ts';
import type { Range } from './range.ts';
import { isStopWord } from './stop-words.ts';

export type { NameKind, NameMention } from './name-run.ts';

/** A word with points, apostrophes and hyphens inside, and the point of an initial or of a short title after it. */
export const TOKEN = pattern(
  () =>
    // eslint-disable-next-line regexp/no-super-linear-move -- what one part gives up the next takes whole
    /(?:\p{Lu}\.)+(?=[\s,\p{Lu}]|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  // eslint-disable-next-line regexp/no-super-linear-move -- as above
  /(?:[A-Z]\.)+(?=[\s,A-Z]|$)|[A-Za-z\d]+(?:[-'’.&][A-Za-z\d]+)*/g,
);
const POSSESSIVE = /['’]s?$/u;
/** In a language that writes all nouns large, capitals tell nothing of names. */
const MOST_CAPITALS = 0.4;
/** A headline in title case: this share of its words or more begin large. */
const TITLE_CASE = 0.6;
const TITLE_CASE_WORDS = 4;
/** With a full stop. */
const LONG_SENTENCE = 7;
/** Longer runs of capitals are shouting or lists, not names. */
const LONGEST_NAME = 8;

/**
 * The names in a text, in order, by their capitals. Sentences in title case hold only names that are seen elsewhere;
 * where all nouns are written large, a given name or a title must tell. Scripts without capitals have no names here.
 */
export function findNames(
  text: string,
  sentences: readonly Range[],
  language: string,
  checkpoint: Checkpoint = unhurried,
): NameMention[] {
  const atWord = wordByWord(checkpoint);
  const tokenise = tokeniser(atWord);
  const tokens = sentences.map((sentence) => {
    checkpoint();
    return tokenise(text, sentence);
  });
  const small = new Set<string>();
  for (const list of tokens) {
    checkpoint();
    for (const token of list) if (!token.capital) small.add(token.lower);
  }
  const nounsLarge = language.startsWith('de') || writesNounsLarge(tokens);
  const headline = tokens.map((list, i) => {
    checkpoint();
    const isWhole = list.length < LONG_SENTENCE && endsInPoint(text, sentences[i]!);
    return !nounsLarge && isTitleCase(list) && !isWhole;
  });
  const plain = flatMap(tokens, (list, i) => {
    checkpoint();
    return headline[i]
      ? []
      : mentionsOf(text, list, (token, first) => {
          atWord();
          return isNameWord(token, first, small, language);
        });
  });
  const sure = nounsLarge ? onlySure(plain) : plain;
  const known = new Set(flatMap(sure, ({ words }) => words.map((word) => word.toLowerCase())));
  const titled = flatMap(tokens, (list, i) =>
    headline[i] ? mentionsOf(text, list, (token) => token.capital && known.has(token.lower)) : [],
  );
  return [...sure, ...titled].sort((one, other) => one.start - other.start);
}

/** Parts passages into tokens, each told to `atWord`; each distinct word is looked at once. */
function tokeniser(atWord: Checkpoint): (text: string, within: Range) => Token[] {
  const known = new Map<string, Form>();
  return (text, within) => {
    const tokens: Token[] = [];
    eachMatch(text.slice(within.start, within.end), TOKEN, (at, match) => {
      atWord();
      let form = known.get(match);
      if (!form) {
        form = formOf(match);
        known.set(match, form);
      }
      const { word, lower, capital, lettered } = form;
      const start = within.start + at;
      tokens.push({ start, end: start + word.length, word, lower, capital, lettered });
    });
    return tokens;
  };
}

function formOf(match: string): Form {
  // Most words are told at once.
  if (/^[a-z]+$/.test(match))
    return { word: match, lower: match, capital: false, lettered: match.length > 1 };
  const word = match.replace(POSSESSIVE, '');
  const lower = word.toLowerCase().replace(/’/g, "'");
  return { word, lower, capital: /^\p{Lu}/u.test(word), lettered: /^\p{L}{2,}/u.test(word) };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { capital, lettered } of tokens) {
    if (!lettered) continue;
    words++;
    if (capital) capitals++;
  }
  return words >= TITLE_CASE_WORDS && capitals >= TITLE_CASE * words;
}

/** "But Tom Hill disagreed." is in title case by its names alone: headlines are longer or have no full stop. */
function endsInPoint(text: string, { end }: Range): boolean {
  return text[end - 1] === '.';
}

function writesNounsLarge(sentences: readonly (readonly Token[])[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const tokens of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      const { word, capital } = tokens[i]!;
      if (word.length < MEANINGFUL_LETTERS) continue;
      words++;
      if (capital) capitals++;
    }
  }
  return words > 0 && capitals > MOST_CAPITALS * words;
}

/** Shorter words are mostly function words, which even German writes small. */
const MEANINGFUL_LETTERS = 4;

/** Whether a word may belong to a name; at a sentence's start a word that the text also writes small may not. */
function isNameWord(token: Token, first: boolean, small: ReadonlySet<string>, language: string): boolean {
  if (!token.capital || isNoName(token.lower, language)) return false;
  const acronym = token.word.length > 1 && token.word === token.word.toUpperCase();
  if (isStopWord(token.lower, language)) return acronym && token.word.length > 1;
  if (!first || acronym || PERSON_TITLES.has(token.lower)) return true;
  const opener =
    SENTENCE_OPENERS.has(token.lower) ||
    (language.startsWith('en') && /(?:ly|ing)$/.test(token.lower) && !isGivenName(token.lower));
  return !opener && !small.has(token.lower);
}

function isNoName(lower: string, language: string): boolean {
  return CAPITALISED_NON_NAMES.has(lower) && (language.startsWith('en') || !NAMES_OUTSIDE_ENGLISH.has(lower));
}

function mentionsOf(
  text: string,
  tokens: readonly Token[],
  accepts: (token: Token, first: boolean) => boolean,
): NameMention[] {
  const found: NameMention[] = [];
  for (let from = 0; from < tokens.length;) {
    if (!accepts(tokens[from]!, from === 0)) {
      from++;
      continue;
    }
    const to = endOfRun(text, tokens, from, accepts);
    const mention = readRun(tokens.slice(from, to), roleBefore(text, tokens, from));
    if (mention) found.push(mention);
    from = to;
  }
  return found;
}

/** Words belong together with one space or an initial's point between; a particle or "of" needs a name on both sides. */
function endOfRun(
  text: string,
  tokens: readonly Token[],
  from: number,
  accepts: (token: Token, first: boolean) => boolean,
): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_NAME) {
    if (!isJoined(text, tokens[to - 1]!, tokens[to]!)) break;
    if (accepts(tokens[to]!, false)) {
      to++;
      continue;
    }
    let next = to;
    while (next < tokens.length && next < to + 2 && joinsName(tokens, next, to)) next++;
    const after = tokens[next];
    if (next === to || !after || !accepts(after, false) || !isJoined(text, tokens[next - 1]!, after)) break;
    to = next + 1;
  }
  return to;
}

function joinsName(tokens: readonly Token[], at: number, start: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'of' || lower === 'for') return at === start && GROUP_WORDS.has(tokens[at - 1]!.lower);
  return NAME_PARTICLES.has(lower);
}

function isJoined(text: string, one: Token, other: Token): boolean {
  const between = text.slice(one.end, other.start);
  if (between === ' ' || between === '\u00a0' || between === '') return true;
  return between === '. ' && (one.word.length === 1 || one.lower === 'st' || PERSON_TITLES.has(one.lower));
}

/** "its chairwoman, Jane Roe": a title that stands before the name with a comma between. */
function roleBefore(text: string, tokens: readonly Token[], at: number): string[] {
  const before = tokens[at - 1];
  if (!before || before.capital || !isTitle(before) || text.slice(before.end, tokens[at]!.start) !== ', ')
    return [];
  return [bareTitle(before)];
}

/** Persons by title or given name, and the later single surnames of those. */
function onlySure(mentions: readonly NameMention[]): NameMention[] {
  const persons = mentions.filter(({ kind, words }) => kind === 'person' && words.length > 1);
  const surnames = new Set(persons.map(({ words }) => words.at(-1)));
  return mentions.filter(
    ({ kind, words }) => kind === 'person' || (words.length === 1 && surnames.has(words[0])),
  );
}
