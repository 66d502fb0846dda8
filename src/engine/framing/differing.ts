import type { Range } from '../text/range.ts';
import type { Context, Place, Standing } from './context.ts';
import { rangeOf } from './draft.ts';
import { isInflection, isKindredName, wordKey } from './keys.ts';
import { isSame } from './pairing.ts';
import type { Phrase } from './slots.ts';
import { keyOf, type Passage, type Token, type View } from './view.ts';

/**
 * The words of two clauses that set them apart, where each is shown whole: what the other sentence has in no form and no
 * place. No function words, no names that the other account knows too, no numbers that agree. A compound is taken whole,
 * words beside each other are one place; sorted by side and start, all within the clauses.
 */
export function differingPlaces({ a, b }: Context, { pair, a: phraseA, b: phraseB }: Standing): Place[] {
  const [here, there] = [
    { view: a, passage: pair.a },
    { view: b, passage: pair.b },
  ];
  return [
    ...differingRanges(here, phraseA, there).map((range) => ({ side: 'a' as const, ...range })),
    ...differingRanges(there, phraseB, here).map((range) => ({ side: 'b' as const, ...range })),
  ];
}

/** A sentence in its account. */
interface Told {
  readonly view: View;
  readonly passage: Passage;
}

function differingRanges(here: Told, phrase: Phrase, there: Told): Range[] {
  const { language } = here.view.account;
  const told = new Set(there.passage.tokens.map(keyOf));
  for (const compound of compoundsOf(there.passage))
    if (compound.to - compound.from > 1) told.add(writtenKey(there.passage, compound, language));
  const own = compoundsOf(here.passage, phrase).filter(
    (compound) =>
      !told.has(writtenKey(here.passage, compound, language)) &&
      indexes(compound).some((at) => differs(here, at, there, told)),
  );
  return joined(here.passage, own).map((run) => rangeOf(here.passage, run));
}

/** Compounds beside each other as one, unless punctuation parts them. */
function joined({ tokens }: Passage, compounds: readonly Phrase[]): Phrase[] {
  const runs: Phrase[] = [];
  for (const { from, to } of compounds) {
    const last = runs.at(-1);
    if (last?.to === from && tokens[from - 1]!.clause === tokens[from]!.clause)
      runs[runs.length - 1] = { from: last.from, to };
    else runs.push({ from, to });
  }
  return runs;
}

/** The words that touch a stretch of a sentence, those that hyphens join taken together. Default: all of it. */
function compoundsOf({ tokens }: Passage, within: Phrase = { from: 0, to: tokens.length }): Phrase[] {
  const compounds: Phrase[] = [];
  let from = within.from;
  while (from > 0 && tokens[from]!.hyphened) from--;
  while (from < within.to) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.hyphened) to++;
    compounds.push({ from, to });
    from = to;
  }
  return compounds;
}

function indexes({ from, to }: Phrase): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** By what words are compared that one account writes with hyphens and the other without: "cease-fire", "ceasefire". */
function writtenKey({ tokens }: Passage, compound: Phrase, language: string): string {
  const parts = tokens.slice(compound.from, compound.to);
  return parts.length === 1 ? parts[0]!.key : wordKey(parts.map(({ norm }) => norm).join(''), language);
}

function differs({ passage }: Told, at: number, there: Told, told: ReadonlySet<string>): boolean {
  const token = passage.tokens[at]!;
  if (token.light || told.has(token.key)) return false;
  const others = there.passage.tokens;
  if (token.number) return !others.some((other) => isSame(token, other));
  if (token.name && isKnownName(passage, at, there)) return false;
  return !others.some((other) => !other.light && isForm(token, other));
}

/** Forms of one word that are kept apart by key. The people of a land is no name: "Iranian" stands for "Iran". */
function isForm(one: Token, other: Token): boolean {
  return (
    isInflection(one.norm, other.norm) || ((one.name || other.name) && isKindredName(one.norm, other.norm))
  );
}

/** Whether the other account uses a word of the name anywhere: "Lund" for "Ida Lund". */
function isKnownName({ tokens }: Passage, at: number, { view }: Told): boolean {
  const { clause } = tokens[at]!;
  const isPart = (token: Token | undefined) => token?.name === true && token.clause === clause;
  let [from, to] = [at, at + 1];
  while (isPart(tokens[from - 1])) from--;
  while (isPart(tokens[to])) to++;
  return tokens.slice(from, to).some(({ key }) => view.frequency.has(key));
}
