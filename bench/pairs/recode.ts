import { seeded } from './random.ts';

/** So many commonest words stay as they are, since grammar hangs on them; of a small corpus no more than a share. */
const KEPT = 150;
const KEPT_SHARE = 0.1;
/** A word seen fewer times is rare, and rare words of a further stretch of text would be new ones. */
const COMMON = 4;
/** Words of nearly equal frequency that may stand for each other. */
const BAND = 40;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';

/**
 * Rewrites sentences word for word so that they say something else in the same language: common words trade places
 * with others about as common, names with names, rare words become new ones. Copy 0 is the text itself. So a corpus
 * of a hundred thousand words gives any number of words with the same word frequencies and without repeating itself;
 * what it does not give is new grammar.
 */
export function recoder(sentences: readonly string[], copy: number): (sentence: string) => string {
  if (copy === 0) return (sentence) => sentence;
  const code = codeOf(rankWords(sentences), copy);
  return (sentence) => sentence.replace(WORD, (word) => likeCase(word, code.get(word.toLowerCase()) ?? word));
}

interface Ranked {
  readonly word: string;
  readonly count: number;
  /** Never written small: a name, or nearly always one. */
  readonly name: boolean;
}

function rankWords(sentences: readonly string[]): Ranked[] {
  const counts = new Map<string, { count: number; small: boolean }>();
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(WORD)) {
      const lower = word.toLowerCase();
      const seen = counts.get(lower) ?? { count: 0, small: false };
      counts.set(lower, { count: seen.count + 1, small: seen.small || word === lower });
    }
  }
  return [...counts]
    .map(([word, { count, small }]) => ({ word, count, name: !small }))
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
}

function codeOf(ranked: readonly Ranked[], copy: number): Map<string, string> {
  const random = seeded(copy);
  const code = new Map<string, string>();
  const changing = ranked.slice(Math.min(KEPT, Math.floor(KEPT_SHARE * ranked.length)));
  const common = changing.filter(({ count }) => count >= COMMON);
  for (const name of [true, false]) {
    const words = common.filter((entry) => entry.name === name).map(({ word }) => word);
    for (let from = 0; from < words.length; from += BAND) {
      const band = words.slice(from, from + BAND);
      const places = random.shuffle(band);
      band.forEach((word, i) => code.set(word, places[i]!));
    }
  }
  for (const { word, count } of changing) if (count < COMMON) code.set(word, respell(word, copy));
  return code;
}

/** Another word of the same length and sound pattern; the ending stays, since it tells the part of speech. */
function respell(word: string, copy: number): string {
  const stem = word.length > 5 ? word.length - 3 : word.length;
  const shift = (letter: string, alphabet: string): string =>
    alphabet[(alphabet.indexOf(letter) + copy) % alphabet.length]!;
  return Array.from(word, (letter, i) => {
    if (i >= stem) return letter;
    if (VOWELS.includes(letter)) return shift(letter, VOWELS);
    return CONSONANTS.includes(letter) ? shift(letter, CONSONANTS) : letter;
  }).join('');
}

function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model[0]!;
  return first === first.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}
