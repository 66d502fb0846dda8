import type { Standing } from './context.ts';
import type { Pair, Step } from './pairing.ts';
import type { Phrase } from './slots.ts';
import type { Passage, Token } from './view.ts';

/** What two sentences share in and around two phrases that stand against each other. Rarities and counts are logarithms. */
export interface Surroundings {
  /** In how many separate runs the phrases share words, names among them: two say more than one as long. */
  readonly runs: number;
  /** How rare the words are that both sentences hold close to the phrases; names count half, farther words less. */
  readonly closeRarity: number;
  /** The same of words that stand before both phrases: mostly who did it. */
  readonly closeBefore: number;
  /** Names that both sentences hold close to the phrases or in them. */
  readonly closeNames: number;
  /** Names in the phrases that the other sentence lacks. */
  readonly ownNames: number;
}

/** Reads the words in and around two phrases. `rarity` is that of a word, as in `Context`. */
export function readSurroundings(standing: Standing, rarity: (token: Token) => number): Surroundings {
  const { pair, a, b } = standing;
  const { closeRarity, closeBefore, closeNames } = readClose(standing, rarity);
  return {
    runs: Math.log1p(countRuns(standing)),
    closeRarity,
    closeBefore,
    closeNames,
    ownNames: Math.log1p(ownNames(pair.a, pair.partnerA, a) + ownNames(pair.b, pair.partnerB, b)),
  };
}

function countRuns({ pair, a, b }: Standing): number {
  let runs = 0;
  /** Where the run would go on. */
  let next = { a: -1, b: -1 };
  for (let at = a.from; at < a.to; at++) {
    const partner = pair.partnerA[at]!;
    if (partner < b.from || partner >= b.to) continue;
    const goesOn = at === next.a && partner === next.b;
    if (pair.a.tokens[at]!.light && !goesOn) continue;
    next = { a: at + 1, b: partner + 1 };
    if (!goesOn) runs++;
  }
  return runs;
}

/** A name tells who, not what: two sentences on one person share it whatever they tell. */
const NAME = 0.5;
/** Tokens, on both sides together, at which a word counts half. */
const HALF_DISTANCE = 4;
/** Tokens from a phrase in which a name counts as close. */
const CLOSE = 6;

function readClose(
  { pair, a, b }: Standing,
  rarity: (token: Token) => number,
): Pick<Surroundings, 'closeRarity' | 'closeBefore' | 'closeNames'> {
  let [all, before, names] = [0, 0, 0];
  for (const step of pair.steps) {
    const token = pair.a.tokens[step.a]!;
    const { light, name } = token;
    if (light) continue;
    const [toA, toB] = distances(step, a, b);
    if (name && Math.abs(toA) <= CLOSE && Math.abs(toB) <= CLOSE) names++;
    if (toA === 0 && toB === 0) continue;
    const weight =
      (rarity(token) * (name ? NAME : 1)) / (1 + (Math.abs(toA) + Math.abs(toB)) / HALF_DISTANCE);
    all += weight;
    if (toA < 0 && toB < 0) before += weight;
  }
  return {
    closeRarity: Math.log1p(all),
    closeBefore: Math.log1p(before),
    closeNames: Math.log1p(names),
  };
}

function distances(step: Step, a: Phrase, b: Phrase): readonly [number, number] {
  return [distanceTo(a, step.a), distanceTo(b, step.b)];
}

/** In tokens; negative before a phrase, 0 inside. */
function distanceTo({ from, to }: Phrase, at: number): number {
  return at < from ? at - from : Math.max(0, at - to + 1);
}

function ownNames({ tokens }: Passage, partner: Pair['partnerA'], { from, to }: Phrase): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.name && partner[at] === -1) count++;
  return count;
}
