import { GROUP_WORDS } from '../text/data/name-words.ts';
import type { Range } from '../text/range.ts';
import { firstFrom, isPossessor, mentionsIn, unnamed, type Cast, type Person } from './cast.ts';
import { isPerson, isSpeaking, personOf } from './people.ts';

/**
 * Which body an "it" at an offset means that says something: the one that opens its sentence, or the sentence before.
 * `null` if neither opens with one.
 */
export function behindIt(cast: Cast, at: number): Person | null {
  const own = firstFrom(cast.sentences, at + 1) - 1;
  for (const { start, end } of [cast.sentences[own], cast.sentences[own - 1]].filter(
    (one) => one !== undefined,
  )) {
    const body = bodyOpening(cast, { start, end: Math.min(end, at) });
    if (body) return body;
  }
  return null;
}

/** The body by name or by a noun that a sentence opens with: "| RavHydro |, which …", "| The ministry of energy | denied". */
function bodyOpening(cast: Cast, within: Range): Person | null {
  const { text, words } = cast;
  const opening = text.slice(within.start, Math.min(within.end, within.start + LONGEST_OPENING));
  const [name] = mentionsIn(cast, within);
  const article = name ? text.slice(within.start, name.fullStart).trim().toLowerCase() : '';
  const isFirst = article === '' || words.determiners.has(article);
  if (name && isFirst && !isPossessor(cast, name.end) && !isPerson(cast, name)) {
    if (cast.referentOf.get(name)!.kind === 'group' || isSpeaking(cast, name)) return personOf(cast, name);
  }
  const said = /^\p{L}+(?:\s\p{L}[\p{L}’'-]*){1,4}/u.exec(opening)?.[0].split(' ') ?? [];
  const head = said.findIndex((word, i) => i > 0 && GROUP_WORDS.has(word.toLowerCase()));
  if (head < 0 || !words.determiners.has(said[0]!.toLowerCase())) return null;
  if (said.slice(0, head).some((word) => words.prepositions.has(word))) return null;
  const complement = said[head + 1] === 'of' && said[head + 2] !== undefined ? 3 : 1;
  return unnamed(said.slice(0, head + complement).join(' '), words);
}

/** Characters of a determiner, a name or a noun, and what it is of. */
const LONGEST_OPENING = 80;
