import type { Random } from './random.ts';
import { SYNONYMS } from './synonyms.ts';

/** Share of a sentence's words that trimming leaves, at least and at most. */
const LEFT_AT_LEAST = 0.5;
const LEFT_AT_MOST = 0.8;
/** Of the words that carry meaning, so many are replaced by one that has nothing to do with them. */
const STRANGERS = 0.2;
/** Of the words up to four letters, so many fall away. */
const DROPPED = 0.15;
const SHORT_WORD = 4;
/** Sentences with a comma whose two halves trade places. */
const TURNED = 0.3;

/** The beginning of the sentence, up to a comma near the cut if there is one. */
export function trim(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const share = LEFT_AT_LEAST + (LEFT_AT_MOST - LEFT_AT_LEAST) * random.next();
  const most = Math.max(3, Math.round(share * words.length));
  const comma = words.slice(0, most).findLastIndex((word) => /[,;:]$/.test(word)) + 1;
  return close(words.slice(0, comma > most * LEFT_AT_LEAST ? comma : most));
}

/**
 * The sentence in other words: synonyms where the list has one, some strangers, some short words dropped, sometimes
 * turned at a comma. About two thirds of the words stay. Nobody would print it, but to a program that counts words it
 * is a paraphrase.
 */
export function reword(sentence: string, strangers: readonly string[], random: Random): string {
  const words = sentence.split(' ').flatMap((word, i, all) => {
    const inside = i > 0 && i < all.length - 1;
    const [, bare = '', rest = ''] = /^(\p{Ll}+)(\P{L}*)$/u.exec(word) ?? [];
    if (bare === '' || !inside) return [word];
    const others = SYNONYMS.get(bare);
    if (others) return [random.pick(others) + rest];
    if (bare.length <= SHORT_WORD) return random.chance(DROPPED) ? [] : [word];
    return [random.chance(STRANGERS) ? random.pick(strangers) + rest : word];
  });
  return random.chance(TURNED) ? turnAtComma(words) : words.join(' ');
}

function turnAtComma(words: readonly string[]): string {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma < 2 || comma > words.length - 4) return words.join(' ');
  const [first, ...more] = words.slice(comma + 1);
  const tail = words.slice(0, comma + 1);
  const head = close([capital(first!), ...more]).slice(0, -1);
  return close([`${head},`, ...tail]);
}

/** The words as a sentence: nothing but a point at its end. */
export function close(words: readonly string[]): string {
  return `${words.join(' ').replace(/[\s.,;:!?—-]+$/u, '')}.`;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
