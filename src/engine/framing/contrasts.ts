import { flatMap } from '../text/flat-map.ts';
import { reportingVerb } from '../text/reporting.ts';
import type { Context } from './context.ts';
import { rangeOf } from './draft.ts';
import { isInflection } from './keys.ts';
import { BEGINS, relatedPlaces } from './lexicon.ts';
import type { Pair } from './pairing.ts';
import { isLoaded, type SetHit } from './sets.ts';
import { countTelling, findSlots, type Phrase, type Slot } from './slots.ts';
import type { Passage, Token, View } from './view.ts';
import { classesAgree, wordClass, type WordClass } from './word-class.ts';

/** Words of one sentence that stand against words of the other, and how telling that is, 0..1. */
export interface Contrast {
  readonly a: Phrase;
  readonly b: Phrase;
  readonly bond: Bond;
  readonly weight: number;
}

/**
 * What the words have to do with each other: members of one contrast set, on different sides of its bar (`telling`) or
 * on one (`plain`); words that can stand for each other (`related`); words in the same place between the same words
 * (`closed`), or next to one (`open`).
 */
export type Bond = 'telling' | 'plain' | 'related' | 'closed' | 'open' | 'predicate';

/** How much a bond says by itself. A shared place with the same words on both sides needs no list to be convincing. */
const BASE: Readonly<Record<Bond, number>> = {
  telling: 0.5,
  plain: 0.32,
  related: 0.3,
  closed: 0.46,
  open: 0.29,
  predicate: 0.3,
};
/** What a word close by that both sentences hold adds, at most. */
const CLOSE = 0.26;
/** What a stance-bearing word on one side only adds. */
const LOADED = 0.12;
/** What is taken off when the other account uses the same words elsewhere, so that they do not set it apart. */
const SHARED_ELSEWHERE = 0.12;
/** What is taken off inside quotations: the difference is the speaker's or the translator's. */
const QUOTED = 0.05;

/** Longer phrases in the same place are clauses that say something else. */
const LONGEST_CLOSED = 3;
const LONGEST_OPEN = 2;
/** Words that can stand for each other, but far from any word that both sentences hold, mostly stand for two things. */
const FARTHEST_RELATED = 4;
/** Function words, in both sentences together, between phrases and the words that anchor them. */
const MOST_SLACK = 4;
const MOST_OPEN_SLACK = 3;
/** From this share of common words on, two sentences are two wordings of one, and a place in one is a place in the other. */
const NEAR_COPY = 0.55;
const OPEN_IN_COPY = 0.36;

/** The contrasts of a pair, best first, no word in two of them. */
export function findContrasts(context: Context, pair: Pair): Contrast[] {
  const drafts = [
    ...matchSets(context, pair),
    ...matchRelated(context, pair),
    ...matchSlots(pair),
    ...matchPredicates(context, pair),
  ];
  const usable = drafts.filter((draft) => isUsable(context, pair, draft));
  const weighed = usable.map((draft) => ({ weight: weigh(context, pair, draft), ...draft }));
  weighed.sort((x, y) => y.weight - x.weight || x.a.from - y.a.from || x.b.from - y.b.from);
  const chosen: Contrast[] = [];
  for (const one of weighed) {
    if (!chosen.some((other) => touches(one.a, other.a) || touches(one.b, other.b))) chosen.push(one);
  }
  return chosen;
}

type Draft = Omit<Contrast, 'weight'>;

function touches(one: Phrase, other: Phrase): boolean {
  return one.from < other.to && other.from < one.to;
}

function weigh(context: Context, pair: Pair, { a, b, bond }: Draft): number {
  const loaded =
    isLoaded(context.a.lexicon, pair.a.tokens, a) !== isLoaded(context.b.lexicon, pair.b.tokens, b);
  const elsewhere = (share(pair.a.tokens, a, context.b) + share(pair.b.tokens, b, context.a)) / 2;
  const quoted = pair.a.tokens[a.from]!.quoted || pair.b.tokens[b.from]!.quoted;
  const sum =
    baseOf(pair, a, b, bond) + (loaded ? LOADED : 0) - elsewhere * SHARED_ELSEWHERE - (quoted ? QUOTED : 0);
  return Math.min(1, sum * (0.75 + 0.25 * pair.score));
}

/** Words of one set are surer the closer a shared word stands; words in one place have it beside them by definition. */
function baseOf(pair: Pair, a: Phrase, b: Phrase, bond: Bond): number {
  if (bond === 'closed' || bond === 'predicate') return BASE[bond];
  if (bond === 'open') return pair.shared >= NEAR_COPY ? OPEN_IN_COPY : BASE.open;
  return BASE[bond] + CLOSE / (1 + distanceToShared(pair, a, b) / 2);
}

/** Which share of the words the other account uses too, anywhere. */
function share(tokens: readonly Token[], phrase: Phrase, other: View): number {
  const telling = tokens.slice(phrase.from, phrase.to).filter(({ light }) => !light);
  return telling.filter(({ key }) => other.frequency.has(key)).length / Math.max(1, telling.length);
}

function matchSets(context: Context, pair: Pair): Draft[] {
  const own = (partner: Int32Array) => (hit: SetHit) => isOwn(hit, partner);
  const hitsA = context.marks.a(pair.a).sets.filter(own(pair.partnerA));
  const hitsB = context.marks.b(pair.b).sets.filter(own(pair.partnerB));
  return flatMap(hitsA, (a) =>
    flatMap(hitsB, (b): Draft[] => {
      const shared = flatMap(a.places, (x) =>
        b.places.filter((y) => x.set === y.set).map((y) => x.charged !== y.charged),
      );
      return shared.length > 0 ? [{ a, b, bond: shared.includes(true) ? 'telling' : 'plain' }] : [];
    }),
  );
}

function matchRelated({ a: view }: Context, pair: Pair): Draft[] {
  const freeA = ownWords(pair.a, pair.partnerA);
  const freeB = ownWords(pair.b, pair.partnerB);
  const keysOf = ({ tokens }: Passage, places: readonly number[]) => places.map((at) => tokens[at]!.key);
  const related = relatedPlaces(view.lexicon, keysOf(pair.a, freeA), keysOf(pair.b, freeB));
  return related.map(([one, other]): Draft => {
    const [i, j] = [freeA[one]!, freeB[other]!];
    return { a: { from: i, to: i + 1 }, b: { from: j, to: j + 1 }, bond: 'related' };
  });
}

/** Where the telling words stand that the other sentence lacks; names and numbers are none. */
function ownWords({ tokens }: Passage, partner: Int32Array): number[] {
  const places: number[] = [];
  tokens.forEach(({ light, name, number }, at) => {
    if (partner[at] === -1 && !light && !name && !number) places.push(at);
  });
  return places;
}

function matchSlots(pair: Pair): Draft[] {
  return flatMap(findSlots(pair), (slot): Draft[] => {
    const bond = bondOf(pair, slot);
    return bond ? [{ a: slot.a, b: slot.b, bond }] : [];
  });
}

function bondOf(pair: Pair, { a, b, slackLeft, slackRight }: Slot): 'closed' | 'open' | null {
  const length = Math.max(countTelling(pair.a.tokens, a), countTelling(pair.b.tokens, b));
  if (length <= LONGEST_CLOSED && slackLeft + slackRight <= MOST_SLACK) return 'closed';
  return length <= LONGEST_OPEN && Math.min(slackLeft, slackRight) <= MOST_OPEN_SLACK ? 'open' : null;
}

/** What two verbs have in common: who does it, or to what it is done. */
const REACH = 5;

/**
 * Verbs of the same subject or the same object, where neither sentence has the other's verb. A verb that reports takes
 * a statement for its object and is no match for one that acts ("concluded that Russia ...", "colluded with Russia").
 */
function matchPredicates(context: Context, pair: Pair): Draft[] {
  const verbsA = ownVerbs(context.a, pair.a, pair.partnerA);
  const verbsB = ownVerbs(context.b, pair.b, pair.partnerB);
  return flatMap(verbsA, (a) =>
    flatMap(verbsB, (b): Draft[] => {
      if (reports(context.a, pair.a, a) !== reports(context.b, pair.b, b)) return [];
      const [left, right] = ([-1, 1] as const).map((step) => {
        const at = neighbour(pair.a, pair.partnerA, step < 0 ? a.from : a.to - 1, step);
        return (
          at >= 0 &&
          pair.partnerA[at] === neighbour(pair.b, pair.partnerB, step < 0 ? b.from : b.to - 1, step)
        );
      });
      return left || right ? [{ a, b, bond: 'predicate' }] : [];
    }),
  );
}

function reports({ account }: View, { tokens }: Passage, { to }: Phrase): boolean {
  const { begins, norm } = tokens[to - 1]!;
  return (begins & BEGINS.reporting) !== 0 && reportingVerb(norm, account.language) !== null;
}

function ownVerbs(view: View, passage: Passage, partner: Int32Array): Phrase[] {
  const { tokens } = passage;
  return flatMap(tokens, (token, at): Phrase[] => {
    const isVerb =
      partner[at] === -1 &&
      !token.light &&
      !token.name &&
      wordClass(tokens, at, view.account.language) === 'verb';
    if (!isVerb) return [];
    const before = tokens[at - 1];
    const withAdverb =
      before && /ly$/.test(before.norm) && partner[at - 1] === -1 && before.clause === token.clause;
    return [{ from: withAdverb ? at - 1 : at, to: at + 1 }];
  });
}

/** The nearest telling word in a direction that both sentences hold, before any other verb or clause; -1 if none. */
function neighbour({ tokens }: Passage, partner: Int32Array, from: number, step: 1 | -1): number {
  for (let at = from + step, n = 0; at >= 0 && at < tokens.length && n < REACH; at += step, n++) {
    if (tokens[at]!.clause !== tokens[from]!.clause) return -1;
    if (!tokens[at]!.light && partner[at]! >= 0) return at;
  }
  return -1;
}

/** No word of the phrase has its equal on the other side. */
function isOwn({ from, to }: Phrase, partner: Int32Array): boolean {
  for (let i = from; i < to; i++) if (partner[i]! >= 0) return false;
  return true;
}

/** Names, numbers and inflections of one word are no contrasts of wording, nor is a verb against a noun. */
function isUsable(context: Context, pair: Pair, { a, b, bond }: Draft): boolean {
  const [tokensA, tokensB] = [pair.a.tokens.slice(a.from, a.to), pair.b.tokens.slice(b.from, b.to)];
  if ([tokensA, tokensB].some((tokens) => tokens.every((token) => token.light || token.name || token.number)))
    return false;
  if (tokensA.some((x) => !x.light && tokensB.some((y) => y.key === x.key || isInflection(x.norm, y.norm))))
    return false;
  if (bond === 'related' && distanceToShared(pair, a, b) > FARTHEST_RELATED) return false;
  if (written(context.a, pair.a, a) === written(context.b, pair.b, b)) return false;
  const classes = [classOf(context.a, pair.a, a), classOf(context.b, pair.b, b)] as const;
  if (bond === 'open' && pair.shared < NEAR_COPY && classes.includes('unknown')) return false;
  // What says how or how much stands in many places, and against a word of unknown class it mostly says nothing of it.
  if ((bond === 'open' || bond === 'closed') && classes.includes('adverb') && classes[0] !== classes[1])
    return false;
  return classesAgree(...classes);
}

/** The words in small letters without hyphens: "e-mails" and "emails" are one. */
function written(view: View, passage: Passage, phrase: Phrase): string {
  const { start, end } = rangeOf(passage, phrase);
  return view.account.text.slice(start, end).toLowerCase().replaceAll('-', '');
}

function classOf({ account }: View, { tokens }: Passage, { to }: Phrase): WordClass {
  return wordClass(tokens, to - 1, account.language);
}

/** How far, in tokens, both phrases lie from the nearest telling word that both sentences hold. */
function distanceToShared(pair: Pair, a: Phrase, b: Phrase): number {
  return pair.steps.reduce(
    (best, step) => (pair.a.tokens[step.a]!.light ? best : Math.min(best, gap(a, step.a) + gap(b, step.b))),
    FAR,
  );
}

/** No shared word at all counts as this far. */
const FAR = 20;

function gap({ from, to }: Phrase, at: number): number {
  return at < from ? from - at - 1 : Math.max(0, at - to);
}
