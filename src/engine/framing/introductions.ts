import { PERSON_TITLES } from '../text/data/name-words.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { countHead } from '../text/count-head.ts';
import { flatMap } from '../text/flat-map.ts';
import type { NameMention } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import { surname } from '../text/referents.ts';
import { reportingVerb } from '../text/reporting.ts';
import { IRREGULAR_FORMS } from './keys.ts';
import { isLoaded } from './sets.ts';
import { trim } from './slots.ts';
import type { Passage, Token, View } from './view.ts';

/** The words with which an account says who somebody is, where it first does. */
export interface Introduction {
  readonly surname: string;
  readonly name: string;
  /** The describing words only, without the name. */
  readonly range: Range;
  readonly keys: readonly string[];
  readonly loaded: boolean;
}

/** Words of description before a name ("a former wrestling executive, ...") and after it. */
const MOST_BEFORE = 5;
const MOST_AFTER = 8;

/** Who is introduced how, one entry for each person whose introduction says more than the name. */
export function introductions(view: View, checkpoint: Checkpoint = unhurried): Introduction[] {
  const persons = view.referents.filter(({ kind, mentions }) => kind === 'person' && mentions.length > 0);
  return flatMap(persons, (person): Introduction[] => {
    checkpoint();
    for (const mention of person.mentions.slice(0, MENTIONS_TRIED)) {
      const found = introductionAt(view, mention);
      if (found) return [{ ...found, surname: surname(mention), name: person.name }];
    }
    return [];
  });
}

/** A later mention seldom introduces. */
const MENTIONS_TRIED = 3;

function introductionAt(view: View, mention: NameMention): Omit<Introduction, 'surname' | 'name'> | null {
  const passage = passageAt(view, mention.start);
  if (!passage) return null;
  const first = passage.tokens.findIndex(({ end }) => end > mention.start);
  const last = passage.tokens.findLastIndex(({ start }) => start < mention.end);
  if (first < 0 || last < first) return null;
  const phrase = after(view, passage, last) ?? beforeName(passage, first, mention, view.account.language);
  if (!phrase) return null;
  const tokens = passage.tokens.slice(phrase.from, phrase.to);
  // A bare title is how everybody writes of an office, not a choice of words.
  if (!tokens.some(({ light, norm }) => !light && !PERSON_TITLES.has(norm))) return null;
  return {
    range: { start: tokens[0]!.start, end: tokens.at(-1)!.end },
    keys: tokens.filter(({ light }) => !light).map(({ key }) => key),
    loaded: isLoaded(view.lexicon, passage.tokens, phrase),
  };
}

function passageAt({ passages }: View, offset: number): Passage | undefined {
  const passage = passages[countHead(passages, ({ end }) => end <= offset)];
  return passage && passage.start <= offset ? passage : undefined;
}

/** ", a former mayor of the town, ": an article after the comma tells an apposition. */
function after(view: View, passage: Passage, last: number): { from: number; to: number } | null {
  const { tokens } = passage;
  const opener = tokens[last + 1];
  const gap = opener && view.account.text.slice(tokens[last]!.end, opener.start);
  if (!opener || !gap?.includes(',') || !/^(?:a|an|the)$/.test(opener.norm)) return null;
  let to = last + 1;
  while (
    to < tokens.length &&
    tokens[to]!.clause === opener.clause &&
    to - last <= MOST_AFTER &&
    !RELATIVES.has(tokens[to]!.norm)
  )
    to++;
  // An apposition is closed by a mark; "the day after she met Jo Lund, the council voted to ..." goes on.
  const following = tokens[to];
  if (following?.clause === opener.clause && !RELATIVES.has(following.norm)) return null;
  // Only the article goes: "the president of the league" says more than "league".
  const phrase = trim(passage, last + 2, to);
  if (!phrase) return null;
  // "the union's firebrand | president": a title at the end is the noun that the rest describes.
  const isTitled = PERSON_TITLES.has(tokens[phrase.to]?.norm ?? '') && phrase.to < to;
  return { from: last + 2, to: isTitled ? phrase.to + 1 : phrase.to };
}

/** Forms of address right before a name, no description. */
const SHORT_TITLES = new Set('mr mrs ms mx miss dr rep sen gov prof'.split(' '));

/** What follows one of these tells what somebody did, not who that is. */
const RELATIVES = new Set('who whom whose which that where when'.split(' '));

/** "the former mayor | Jo Lund": content words right before the name, after an article or at the head of the clause. */
function beforeName(
  passage: Passage,
  first: number,
  mention: NameMention,
  language: string,
): { from: number; to: number } | null {
  const { tokens } = passage;
  const clause = tokens[first]!.clause;
  const titled = tokens.findIndex(({ end }) => end > mention.fullStart);
  let from = Math.min(first, titled < 0 ? first : titled);
  const describes = (at: number) =>
    at >= 0 &&
    tokens[at]!.clause === clause &&
    (!tokens[at]!.light || /^(?:former|first|new)$/.test(tokens[at]!.norm));
  while (describes(from - 1) && first - from < MOST_BEFORE && !isAct(tokens[from - 1]!, language)) from--;
  const opener = tokens[from - 1];
  const opens =
    opener?.clause !== clause || /^(?:a|an|the|his|her|its|their|and|by|with|of|from|for)$/.test(opener.norm);
  let to = first;
  while (to > from && SHORT_TITLES.has(tokens[to - 1]!.norm)) to--;
  if (from >= to || !opens) return null;
  return tokens.slice(from, to).some(({ light, name, norm }) => !light && !name && !norm.includes('.'))
    ? { from, to }
    : null;
}

/** "told lawyer | Jo Lund", "for five years | Jo Lund": what somebody does, and for how long, is no description. */
function isAct({ norm, number }: Token, language: string): boolean {
  if (number && number.kind !== 'age') return true;
  const isSaying = reportingVerb(norm.replace(/^s['’]/, ''), language) !== null;
  return isSaying || /(?:ed|ing|ly)$/.test(norm) || IRREGULAR_FORMS.has(norm);
}
