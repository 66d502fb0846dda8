import { matchesOf, pattern } from '../text/each-match.ts';
import type { Frame, Token } from './frame.ts';

/** Letters with apostrophes inside or behind: numbers are none. */
export const LETTERS = pattern(() => /\p{L}[\p{L}\p{M}'’]*/gu, /[A-Za-z][A-Za-z'’]*/g);

/** Words whose quoted neighbour is a work: the film "…", "…", a song, im Fachblatt „…“. */
const WORKS: ReadonlySet<string> = new Set(
  `film movie book novel song album show series play poem essay documentary single painting magazine novella memoir
  musical opera podcast episode bestseller best-seller track hit tune ballad anthem sitcom drama comedy program programme
  broadcast newscast chapter sketch journal newspaper fachblatt fachzeitschrift fachmagazin zeitschrift magazin zeitung
  tageszeitung roman buch lied revue livre chanson revista periódico diario libro película canción jornal livro filme
  canção`.split(/\s+/),
);
const LONGEST_TITLE = 10;

/** The name of a work, or words written like one. */
export function isTitle(said: string, frame: Frame, at: number, words: number): boolean {
  if (words > LONGEST_TITLE || /[.]$/.test(said)) return false;
  const near: (Token | undefined)[] = [frame[at - 1], frame[at - 2], frame[at + 1], frame[at + 2]];
  const besideWork = near.some((token) => token !== undefined && isWork(token));
  return isTitleCase(said) || (besideWork && /^\p{Lu}/u.test(said));
}

function isWork({ lower }: Token): boolean {
  return WORKS.has(lower) || (lower.endsWith('s') && WORKS.has(lower.slice(0, -1)));
}

/** William "Bo" Hart: a name between names. */
export function isNickname(said: string, frame: Frame, at: number, words: number): boolean {
  const [before, after] = [frame[at - 1], frame[at + 1]];
  const isNamed = before?.capital === true && !before.opens && after?.capital === true && !after.opens;
  return isNamed && words <= LONGEST_NICKNAME && /^\p{Lu}[^.!?]*$/u.test(said);
}

const LONGEST_NICKNAME = 2;

/** On the programme "The Week", on the "Morning" show, on Radio Nine's "The Week." – whoever speaks on it. */
export function isNamedWork(said: string, frame: Frame, at: number, words: number): boolean {
  if (words > LONGEST_TITLE || !/^\p{Lu}/u.test(said) || !hasTitleCase(said)) return false;
  const [beforeThat, before, after] = [frame[at - 2], frame[at - 1], frame[at + 1]];
  if ([before, after].some((token) => token !== undefined && isWork(token))) return true;
  const isOwned = before?.lower === "'s" && beforeThat?.capital === true;
  return isOwned && IN.test(frame[startOfName(frame, at - 2) - 1]?.lower ?? '');
}

const IN = /^(?:on|in|of|from|for|to|hosts?|watch|watching)$/;

function startOfName(frame: Frame, last: number): number {
  let first = last;
  while (first > 0 && frame[first - 1]!.capital && !frame[first]!.opens) first--;
  return first;
}

/** Two words or more, and all but the small ones begin large. */
export function isTitleCase(said: string): boolean {
  const large = (said.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length;
  return large > 1 && hasTitleCase(said);
}

function hasTitleCase(said: string): boolean {
  const words = matchesOf(said, LETTERS);
  return words.every((word) => word.length < LONG_WORD || /^\p{Lu}/u.test(word));
}

/** Letters from which on a word in a title begins large. */
const LONG_WORD = 5;
