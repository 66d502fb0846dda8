import type { Context, Draft } from '../context.ts';
import { contrastDraft } from '../draft.ts';
import type { Pair } from '../pairing.ts';
import { countTelling, trim, type Phrase } from '../slots.ts';
import type { Passage } from '../view.ts';
import { untilExpired } from '../watch.ts';
import { flatMap } from '../../text/flat-map.ts';

/**
 * Stretches of two sentences that tell the same in other words: each says its own way what the other does not say in
 * these words ("turned down an invitation to meet privately" / "rejected a request for a private meeting"). No single
 * word stands against a single word here, so the stretches are shown whole. Every stretch is offered with every one;
 * which matter is weighed later, for all rules together.
 */
export function retold(context: Context): Draft[] {
  return untilExpired([...context.pairs, ...context.near], context.watch, (pair) => fromPair(context, pair));
}

/** The rule that sets whole clauses against each other. */
export const CLAUSES = 'wording/retold';

/** In telling words. A stretch of more is cut: a span is words, not a sentence. */
const LONGEST = 10;
/** In tokens, function words among them. */
const LONGEST_TOKENS = 18;
/** Telling words of its own, no names or numbers, that each stretch must have. */
const LEAST_OWN = 1;
/** How rare the words must be, together, that both stretches hold where no link says that the sentences tell the same. */
const LEAST_COMMON = 1.5;
/** A shared word speaks for two stretches being one as much as this many words of their own make a difference. */
const SHARED = 2;
const [BASE, PER_RATING, MOST] = [0.14, 0.012, 0.3];

interface Stretch extends Phrase {
  readonly own: number;
  /** Places of telling words that the other sentence has. */
  readonly shared: readonly number[];
}

function fromPair(context: Context, pair: Pair): Draft[] {
  const rarityOf = (places: readonly number[]) =>
    places.reduce((sum, at) => sum + context.rarity(pair.a.tokens[at]!), 0);
  const stretchesB = stretchesOf(pair.b, pair.partnerB);
  return flatMap(stretchesOf(pair.a, pair.partnerA), (a) =>
    flatMap(stretchesB, (b): Draft[] => {
      const own = Math.min(a.own, b.own);
      if (own < LEAST_OWN) return [];
      const common = a.shared.filter((at) => pair.partnerA[at]! >= b.from && pair.partnerA[at]! < b.to);
      if (pair.links.length === 0 && rarityOf(common) < LEAST_COMMON) return [];
      const weight =
        Math.min(MOST, BASE + PER_RATING * (SHARED * common.length + own)) * (0.6 + 0.4 * pair.score);
      const message = 'wording.retold';
      return [contrastDraft(context, pair, a, b, { kind: 'wording', rule: CLAUSES, weight, message })];
    }),
  );
}

/** The stretches of a sentence between marks of punctuation, short enough to be read side by side. */
function stretchesOf(passage: Passage, partner: Int32Array): Stretch[] {
  const { tokens } = passage;
  const stretches: Stretch[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.clause === tokens[from]!.clause) to++;
    for (const phrase of split(passage, from, to)) stretches.push(readStretch(passage, partner, phrase));
    from = to;
  }
  return stretches;
}

/** Halves a run of words where a part of speech of its own begins, until the parts are short enough. */
function split(passage: Passage, from: number, to: number): Phrase[] {
  const whole = trim(passage, from, to);
  if (!whole) return [];
  if (countTelling(passage.tokens, whole) <= LONGEST && whole.to - whole.from <= LONGEST_TOKENS)
    return [whole];
  const at = breakOf(passage, whole);
  return [...split(passage, whole.from, at), ...split(passage, at, whole.to)];
}

/** Words that open a clause, and then those that open a phrase. */
const CLAUSE_OPENERS = new Set(
  'that which who whom whose when while after before because as if but and or where since until although though unless'.split(
    ' ',
  ),
);
const PHRASE_OPENERS = new Set(
  'to of in on at by for from with about into over against during under amid between toward towards'.split(
    ' ',
  ),
);
/** How many tokens a better break may lie farther from the middle. */
const [CLAUSE_PULL, PHRASE_PULL, LIGHT_PULL] = [5, 3, 1];

function breakOf({ tokens }: Passage, { from, to }: Phrase): number {
  const centre = (from + to) / 2;
  let best = Math.round(centre);
  let cost = Infinity;
  for (let at = from + 1; at < to; at++) {
    const { norm, light } = tokens[at]!;
    const pull = CLAUSE_OPENERS.has(norm)
      ? CLAUSE_PULL
      : PHRASE_OPENERS.has(norm)
        ? PHRASE_PULL
        : light
          ? LIGHT_PULL
          : 0;
    if (Math.abs(at - centre) - pull < cost) [best, cost] = [at, Math.abs(at - centre) - pull];
  }
  return best;
}

function readStretch({ tokens }: Passage, partner: Int32Array, { from, to }: Phrase): Stretch {
  let own = 0;
  const shared: number[] = [];
  for (let at = from; at < to; at++) {
    const { light, name, number } = tokens[at]!;
    if (light) continue;
    if (partner[at]! >= 0) shared.push(at);
    else if (!name && !number) own++;
  }
  return { from, to, own, shared };
}
