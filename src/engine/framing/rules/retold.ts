import type { Context, Draft } from '../context.ts';
import { linkIds, placeOf, wordsAt } from '../draft.ts';
import type { Pair } from '../pairing.ts';
import { isCharged } from '../sets.ts';
import { trim, type Phrase } from '../slots.ts';
import type { Passage, View } from '../view.ts';

/**
 * Clauses of linked sentences that tell the same in other words: they share a word or more, and each says the rest its
 * own way ("turned down an invitation to meet privately" / "rejected a request for a private meeting"). No single word
 * stands against a single word here, so the clauses are shown whole.
 */
export function retold(context: Context): Draft[] {
  return context.pairs.filter(({ score }) => score >= LEAST_SCORE).flatMap((pair) => fromPair(context, pair));
}

/** The sentences must surely tell the same: a clause has less to go by than a sentence. */
const LEAST_SCORE = 0.25;
const MOST_PER_PAIR = 2;
/** Longer clauses are cut: a span is words, not a sentence. In tokens. */
const LONGEST = 18;
/** Telling words of its own that each clause must have. */
const LEAST_OWN = 2;
/** A shared word speaks for two clauses being one as much as this many words of their own make a difference. */
const SHARED = 2;
const [BASE, PER_SHARED, CHARGED, MOST] = [0.16, 0.02, 0.08, 0.36];

interface Clause extends Phrase {
  /** Telling words that the other sentence lacks; names are no choice of words. */
  readonly own: number;
  /** Places of telling words that the other sentence has. */
  readonly shared: readonly number[];
}

function fromPair(context: Context, pair: Pair): Draft[] {
  const clausesB = clausesOf(pair.b, pair.partnerB);
  const rated = clausesOf(pair.a, pair.partnerA).flatMap((a) =>
    clausesB.map((b) => {
      const common = a.shared.filter(
        (at) => pair.partnerA[at]! >= b.from && pair.partnerA[at]! < b.to,
      ).length;
      return { a, b, common, rating: SHARED * common + Math.min(a.own, b.own) };
    }),
  );
  const usable = rated.filter(({ a, b, common }) => common > 0 && Math.min(a.own, b.own) >= LEAST_OWN);
  usable.sort((x, y) => y.rating - x.rating || x.a.from - y.a.from || x.b.from - y.b.from);
  const chosen: typeof usable = [];
  for (const one of usable) {
    if (chosen.length < MOST_PER_PAIR && !chosen.some(({ a, b }) => a === one.a || b === one.b))
      chosen.push(one);
  }
  return chosen.map(({ a, b, common }) => toDraft(context, pair, a, b, common));
}

function toDraft(context: Context, pair: Pair, a: Clause, b: Clause, common: number): Draft {
  const [placeA, placeB] = [placeOf(pair.a, a), placeOf(pair.b, b)];
  const charged = colours(context.a, pair.a, a) !== colours(context.b, pair.b, b);
  const sum = Math.min(MOST, BASE + PER_SHARED * common + (charged ? CHARGED : 0));
  return {
    kind: 'wording',
    rule: 'wording/retold',
    weight: sum * (0.6 + 0.4 * pair.score),
    places: [placeA, placeB],
    links: linkIds(pair),
    message: {
      id: 'wording.retold',
      values: { one: wordsAt(context.a, placeA), other: wordsAt(context.b, placeB) },
    },
  };
}

function colours({ lexicon }: View, { tokens }: Passage, clause: Clause): boolean {
  return isCharged(lexicon, tokens, clause);
}

/** The stretches of a sentence between marks of punctuation, without function words at their ends. */
function clausesOf(passage: Passage, partner: Int32Array): Clause[] {
  const { tokens } = passage;
  const clauses: Clause[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.clause === tokens[from]!.clause && to - from < LONGEST) to++;
    const phrase = trim(passage, from, to);
    if (phrase) clauses.push(readClause(passage, partner, phrase));
    from = to;
  }
  return clauses;
}

function readClause({ tokens }: Passage, partner: Int32Array, phrase: Phrase): Clause {
  const places = Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i);
  const telling = places.filter((at) => !tokens[at]!.light);
  return {
    ...phrase,
    own: telling.filter((at) => partner[at] === -1 && !tokens[at]!.name).length,
    shared: telling.filter((at) => partner[at]! >= 0),
  };
}
