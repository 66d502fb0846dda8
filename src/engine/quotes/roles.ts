import type { Range } from '../text/range.ts';
import { firstFrom, mentionsIn, REACH, unnamed, type Cast, type Person, type Spoken } from './cast.ts';
import { personOf } from './people.ts';

/** Speakers back that a role may mean. */
const REMEMBERED = 30;
/** Characters back to where a role was told of in full: "An unnamed senior official …. … the official said". */
const INTRODUCED = 600;

/** "the president" is whoever bears that title; "the official" is the one who was told of before. */
export function behindRole(cast: Cast, said: string, at: Range, spoken: readonly Spoken[]): Person | null {
  const words = said.toLowerCase().split(/\s+/);
  if (words.length < 2 || !cast.words.definite.has(words[0]!.replace('’', "'").split(/(?<=')/)[0]!))
    return null;
  // What is told in full is not told of before: el sindicato de inquilinos, the letter from Roe.
  if (words.some((word) => cast.words.prepositions.has(word))) return null;
  const head = words.at(-1)!;
  const earlier = spoken
    .slice(-REMEMBERED)
    .findLast(({ person }) => person.name.toLowerCase().split(/\s+/).at(-1) === head);
  if (earlier) return earlier.person;
  const isDeputy = words.some((word) => DEPUTY.test(word));
  const bearer = mentionsIn(cast, { start: at.start - REACH, end: at.start }).findLast((mention) => {
    const { titles } = cast.referentOf.get(mention)!;
    return titles.has(head) && isDeputy === [...titles].some((title) => DEPUTY.test(title));
  });
  if (bearer) return personOf(cast, bearer);
  const phrase = introduced(ownWords(cast, at.start), head);
  return phrase === null ? null : unnamed(phrase, cast.words);
}

/** What the reporter tells before an offset, with blank space for what is quoted. */
function ownWords({ text, quoted }: Cast, end: number): string {
  const start = Math.max(0, end - INTRODUCED);
  let own = text.slice(start, end);
  for (let i = firstFrom(quoted, end) - 1; i >= 0 && quoted[i]!.end > start; i--) {
    const from = Math.max(0, quoted[i]!.start - start);
    const to = Math.min(end, quoted[i]!.end) - start;
    own = own.slice(0, from) + '\n'.repeat(to - from) + own.slice(to);
  }
  return own;
}

/** The vice president is not the president. */
const DEPUTY = /^(?:vice|deputy)/;

const INDEFINITE =
  /(?<![\p{L}\p{N}])(?:an?|one|un|une|una|uno|ein|eine|einer|um|uma)\s[^.,;:!?"“”«»\n]{0,80}$/iu;

/** The last indefinite phrase that ends in the noun. */
function introduced(before: string, head: string): string | null {
  const lower = before.toLowerCase();
  for (let at = lower.lastIndexOf(` ${head}`); at >= 0;) {
    const end = at + 1 + head.length;
    const isWord = !/^[\p{L}\p{N}]/u.test(before.slice(end, end + 2));
    const phrase = isWord ? INDEFINITE.exec(before.slice(Math.max(0, at - LONGEST_PHRASE), at + 1)) : null;
    if (phrase) return phrase[0] + before.slice(at + 1, end);
    at = at > 0 ? lower.lastIndexOf(` ${head}`, at - 1) : -1;
  }
  return null;
}

/** Characters of an indefinite phrase before its noun; INDEFINITE takes no more. */
const LONGEST_PHRASE = 90;
