import type { Link } from '../model.ts';
import { flatMap } from '../text/flat-map.ts';
import { numbersAgree } from '../text/number-agreement.ts';
import type { Passage, Token, View } from './view.ts';

/** Two sentences that tell the same, word by word side by side. */
export interface Pair {
  readonly a: Passage;
  readonly b: Passage;
  /** The links that say so; empty for a pair that is only near. */
  readonly links: readonly Link[];
  /** 0..1: how sure it is that the two tell the same. */
  readonly score: number;
  /** Steps of the best alignment in reading order, and then equal words that stand in another order. */
  readonly steps: readonly Step[];
  /** For each token of a side, the token of the other that it is matched with, or -1. */
  readonly partnerA: Int32Array;
  readonly partnerB: Int32Array;
  /** Which share of the telling words of the shorter sentence the other one has, 0..1. */
  readonly shared: number;
}

/** Two tokens that are the same word, name or number. */
export interface Step {
  readonly a: number;
  readonly b: number;
  /** False for a match across the reading order. */
  readonly inOrder: boolean;
}

/** What a match is worth: a content word tells more than a function word, and a run more than scattered words. */
const CONTENT = 3;
const LIGHT = 0.5;
const RUN = 0.4;
/** In tokens. A "sentence" that is longer is a list or lost its stops. */
const LONGEST = 250;

/**
 * Whether a passage is short enough to be laid beside another word by word. Rules set each part of one against each
 * part of the other, so that a list of thousands of words would take minutes, and no reader finds a difference in it.
 */
export function isSentenceLike({ length }: Passage): boolean {
  return length <= LONGEST;
}

/** Lays the words of two passages side by side; both are to be like sentences. */
export function alignWords(a: Passage, b: Passage, links: readonly Link[], score: number): Pair {
  const partnerA = new Int32Array(a.length).fill(-1);
  const partnerB = new Int32Array(b.length).fill(-1);
  const inOrder = bestPath(a.tokens, b.tokens);
  for (const { a: i, b: j } of inOrder) [partnerA[i], partnerB[j]] = [j, i];
  const crossed = matchRest(a.tokens, b.tokens, partnerA, partnerB);
  const steps = [...inOrder, ...crossed];
  return { a, b, links, score, steps, partnerA, partnerB, shared: shareOf(a, b, steps) };
}

function shareOf(a: Passage, b: Passage, steps: readonly Step[]): number {
  const telling = (tokens: readonly Token[]) => tokens.filter(({ light }) => !light).length;
  const shorter = Math.min(telling(a.tokens), telling(b.tokens));
  return shorter === 0 ? 0 : steps.filter((step) => !a.tokens[step.a]!.light).length / shorter;
}

/** Whether two tokens say the same word, name or number. */
export function isSame(one: Token, other: Token): boolean {
  if (one.number && other.number) {
    const agreement = numbersAgree(one.number, other.number);
    return agreement === 'same' || agreement === 'close';
  }
  return one.key === other.key;
}

/** The heaviest common subsequence (Needleman & Wunsch 1970, without mismatches), runs preferred. */
function bestPath(a: readonly Token[], b: readonly Token[]): Step[] {
  const width = b.length + 1;
  const best = new Float32Array((a.length + 1) * width);
  const ran = new Uint8Array(best.length);
  const ids = b.map(({ id }) => id);
  for (let i = a.length - 1; i >= 0; i--) {
    const { id, light, number } = a[i]!;
    const worth = light ? LIGHT : CONTENT;
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skip = Math.max(best[at + width]!, best[at + 1]!);
      const isMatch = number === null ? id === ids[j] : isSame(a[i]!, b[j]!);
      const take = isMatch ? worth + (ran[at + width + 1] ? RUN : 0) + best[at + width + 1]! : 0;
      ran[at] = take > skip ? 1 : 0;
      best[at] = Math.max(take, skip);
    }
  }
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * width + j;
    if (ran[at]) steps.push({ a: i++, b: j++, inOrder: true });
    else if (best[at + width]! >= best[at + 1]!) i++;
    else j++;
  }
  return steps;
}

/** Content words that both passages hold in another order. */
function matchRest(
  a: readonly Token[],
  b: readonly Token[],
  partnerA: Int32Array,
  partnerB: Int32Array,
): Step[] {
  const places = new Map<string, number[]>();
  b.forEach((token, j) => {
    if (token.light || partnerB[j]! >= 0) return;
    const known = places.get(token.key);
    if (known) known.push(j);
    else places.set(token.key, [j]);
  });
  return flatMap(a, (token, i): Step[] => {
    if (token.light || partnerA[i]! >= 0) return [];
    const j = places.get(token.key)?.shift();
    if (j === undefined) return [];
    [partnerA[i], partnerB[j]] = [j, i];
    return [{ a: i, b: j, inOrder: false }];
  });
}

/** Words that few sentences of both accounts hold say more of what a sentence is about. */
export function rarityOf(a: View, b: View): (token: Token) => number {
  const sentences = a.passages.length + b.passages.length;
  // Made when asked for: a word has a rarity above 0, since no more sentences hold it than there are.
  const known = new Float64Array(Math.max(a.holders.length, b.holders.length));
  return ({ id }) => {
    if (known[id] === 0) {
      const holders = (a.holders[id] ?? 0) + (b.holders[id] ?? 0);
      known[id] = Math.log((sentences + 1) / (holders + 1)) + 0.1;
    }
    return known[id]!;
  };
}
