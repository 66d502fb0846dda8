import type { Range } from './range.ts';

/** Letters of Cyrillic and Greek that look like a Latin letter in most typefaces (Unicode TR 39, confusables). */
const LOOKALIKE = /[аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ]/;
const OTHER_ALPHABET = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const LATIN = /\p{sc=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Words that mix Latin letters with Cyrillic or Greek ones that look the same, as nobody writes by chance: `Рutin` with
 * a Cyrillic Р is not found where `Putin` is looked for. Words with a letter that cannot be mistaken (μg, VPNом) are
 * none of them. In UTF-16 code units, in order.
 */
export function findMixedAlphabets(text: string): Range[] {
  // Most texts have no such letter at all.
  if (!LOOKALIKE.test(text)) return [];
  return Array.from(text.matchAll(WORD))
    .filter(([word]) => LATIN.test(word) && isDisguised(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function isDisguised(word: string): boolean {
  const others = Array.from(word).filter((letter) => OTHER_ALPHABET.test(letter));
  return others.length > 0 && others.every((letter) => LOOKALIKE.test(letter));
}
