/**
 * What a word is compared by in Spanish, French, German and Portuguese: without the endings of number and gender, and,
 * in French, without the elided word before it ("l'accident", "accidents" -> "accident"). Endings of verbs stay: taking
 * them off makes more different words one than it finds. Other languages keep the word. After the minimal stemmers of
 * Savoy (2006), which lose almost nothing on news.
 */
export function lightStem(norm: string, language: string): string {
  return STEMMERS.get(language.slice(0, 2).toLowerCase())?.(norm) ?? norm;
}

/** Words of fewer letters have no ending to spare: "pais", "país", "Jahre". */
const SHORTEST = 5;

/** The vowel that tells the gender, of words long enough to be told apart without: "porto" is no "porta". */
const GENDER = /(?<=\p{L}{5})[aoe]$/u;

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u;

/** A word without the article, pronoun or conjunction that French joins to it: "qu'il" -> "il". */
export function withoutElision(norm: string, language: string): string {
  return language.startsWith('fr') ? norm.replace(ELIDED, '') : norm;
}

function stemFrench(norm: string): string {
  const word = norm.replace(ELIDED, '');
  if (word.length < SHORTEST) return word;
  return word
    .replace(/aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/r$/, '')
    .replace(/e$/, '')
    .replace(/é$/, '')
    .replace(/(\p{L})\1$/u, '$1');
}

function stemSpanish(word: string): string {
  if (word.length < SHORTEST) return word;
  return word.replace(/ces$/, 'z').replace(/s$/, '').replace(GENDER, '');
}

function stemPortuguese(word: string): string {
  if (word.length < SHORTEST) return word;
  return word
    .replace(/(?:õ|ã)es$/, 'ão')
    .replace(/[éê]is$/, 'el')
    .replace(/ais$/, 'al')
    .replace(/ns$/, 'm')
    .replace(/([rzs])es$/, '$1')
    .replace(/s$/, '')
    .replace(GENDER, '');
}

function stemGerman(norm: string): string {
  const word = norm.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  if (word.length > 7 && /(?:en|es|er|em|se)$/.test(word)) return word.slice(0, -2);
  return word.length > SHORTEST && /[nesr]$/.test(word) ? word.slice(0, -1) : word;
}

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['es', stemSpanish],
  ['fr', stemFrench],
  ['de', stemGerman],
  ['pt', stemPortuguese],
]);
