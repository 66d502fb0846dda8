import { matchesOf, pattern } from './each-match.ts';
import { FUNCTION_WORDS, UNSPACED_PARTICLES } from './data/function-words.ts';

/** The language when nothing tells. */
const FALLBACK = 'en';

/** How much of a text is looked at (code units): three windows, since a paste may begin with a menu. */
const WINDOW = 1200;

const LATIN = 'Latin';
const HAN = 'Han';
const KANA = 'Kana';

/** Blocks of letters (first and last code unit) and their script, in the order of Unicode. */
const BLOCKS: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xc0, 0x24f, LATIN],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'Armenian'],
  [0x591, 0x5f4, 'Hebrew'],
  [0x600, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, KANA],
  [0x3400, 0x9fff, HAN],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
];

/** The languages written in each script; where there is only one, the script decides. */
const LANGUAGES_OF: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'bg', 'kk', 'be', 'sr', 'mk'],
  Arabic: ['ar', 'fa', 'ur'],
  Devanagari: ['hi', 'mr', 'ne'],
  Greek: ['el'],
  Armenian: ['hy'],
  Hebrew: ['he'],
  Bengali: ['bn'],
  Gurmukhi: ['pa'],
  Gujarati: ['gu'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Sinhala: ['si'],
  Thai: ['th'],
  Lao: ['lo'],
  Myanmar: ['my'],
  Georgian: ['ka'],
  Ethiopic: ['am'],
  Khmer: ['km'],
  Kana: ['ja'],
  Han: ['zh'],
  Hangul: ['ko'],
};

/** Letters that one language of a script has and its neighbours have not, or seldom; and their weight in words. */
const TELLING: readonly (readonly [language: string, letters: RegExp, weight: number])[] = [
  ['es', /[ñ¿¡]/g, 0.5],
  ['pt', /[ãõ]/g, 0.5],
  ['de', /ß/g, 0.5],
  ['pl', /[łąęśźż]/g, 0.5],
  ['cs', /[řěů]/g, 0.5],
  ['sk', /[ľĺŕô]/g, 0.5],
  ['hu', /[őű]/g, 0.5],
  ['ro', /[șțăşţ]/g, 0.5],
  ['tr', /[ığ]/g, 0.5],
  ['az', /ə/g, 1],
  ['vi', /[ơưđạảấầẩậắằặẻẽẹếềểệỉịọỏốồổộớờởợụủứừửựỳỵ]/g, 0.5],
  ['lv', /[āēģķļņ]/g, 0.5],
  ['lt', /[ėįųū]/g, 0.5],
  ['et', /õ/g, 0.5],
  ['fi', /ää|öö|yy|äy/g, 0.5],
  ['ca', /l·l|ny(?!\p{L})/gu, 0.5],
  ['ru', /[ыэё]/g, 0.5],
  ['uk', /[їєґ]/g, 0.5],
  ['be', /ў/g, 1],
  ['bg', /ъ[бвгджзклмнпрстфхцчш]/g, 0.5],
  ['kk', /[әғқңөұүһ]/g, 1.5],
  ['sr', /[ђћ]/g, 0.5],
  ['mk', /[ѓќѕ]/g, 0.5],
  ['fa', /[پچژگی]/g, 0.5],
  ['ur', /[ٹڈڑےںھہ]/g, 0.5],
  ['mr', /ळ/g, 0.5],
];
/** A telling letter in a name or two decides nothing: so many count for each word of the text. */
const TELLING_PER_WORD = 0.5;
/** A word of one letter may be an initial, an abbreviation or the mark of a list. */
const SHORT_WORD_WEIGHT = 0.4;
/** Languages that many accounts are written in win a near tie. */
const COMMON = new Set(['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'ar', 'hi']);
const COMMON_BONUS = 1.15;
/** Share of kana from which Han characters are read as Japanese. */
const JAPANESE_KANA = 0.1;

const WORD = pattern(() => /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu, /[A-Za-z]+(?:'[A-Za-z]+)*/g);

const WORDS_BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
const LATIN_LANGUAGES = Object.keys(FUNCTION_WORDS).filter((language) =>
  /^[a-z]/.test(FUNCTION_WORDS[language]!.normalize('NFD')),
);
const LANGUAGES_BY_WORD = invert(WORDS_BY_LANGUAGE);

function invert(words: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const inverted = new Map<string, string[]>();
  for (const [language, own] of words) {
    for (const word of own) inverted.set(word, [...(inverted.get(word) ?? []), language]);
  }
  return inverted;
}

/**
 * The BCP 47 language of a text by its script, commonest words and telling letters; `en` when nothing tells. Looks at
 * no more than some thousand characters. Serbian stands for all that is written alike (`sr` in Cyrillic, `hr` in Latin
 * letters), Indonesian for Malay, `no` for Bokmål.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const languages = languagesOfScript(sample);
  if (languages.length < 2) return languages[0] ?? FALLBACK;
  return likeliest(sample, languages);
}

/** The share of a passage's words (characters, where there are no spaces) that are function words, 0..1. */
export function functionWordShare(passage: string, language: string): number {
  const code = language.split('-')[0]!;
  const particles = UNSPACED_PARTICLES[code];
  if (particles)
    return shareOf(Array.from(passage.replace(/[\s\p{P}]/gu, '')), (char) => particles.includes(char));
  const words = WORDS_BY_LANGUAGE.get(code);
  if (!words) return 0;
  return shareOf(wordsOf(passage), (word) => words.has(word));
}

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** The beginning, the middle and the end. */
function sampleOf(text: string): string {
  if (text.length <= 3 * WINDOW) return text;
  const middle = (text.length - WINDOW) >> 1;
  return [text.slice(0, WINDOW), text.slice(middle, middle + WINDOW), text.slice(-WINDOW)].join('\n');
}

/** The languages of the script that most letters of the sample belong to. */
function languagesOfScript(sample: string): readonly string[] {
  const counts = countScripts(sample);
  const kana = counts.get(KANA) ?? 0;
  if (kana > 0 && kana >= JAPANESE_KANA * (kana + (counts.get(HAN) ?? 0))) return ['ja'];
  let most = { script: '', count: 0 };
  for (const [script, count] of counts) if (count > most.count) most = { script, count };
  return most.script === LATIN ? LATIN_LANGUAGES : (LANGUAGES_OF[most.script] ?? []);
}

const FIRST_LETTER = BLOCKS[0]![0];

function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  let block = BLOCKS[0]!;
  let run = 0;
  const count = (): void => {
    if (run > 0) counts.set(block[2], (counts.get(block[2]) ?? 0) + run);
    run = 0;
  };
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    // Neighbours mostly share a block.
    if (unit < block[0] || unit > block[1]) {
      const found = unit < FIRST_LETTER ? undefined : BLOCKS.find((one) => unit <= one[1]);
      if (!found || unit < found[0]) continue;
      count();
      block = found;
    }
    run++;
  }
  count();
  return counts;
}

function likeliest(sample: string, languages: readonly string[]): string {
  const words = wordsOf(sample);
  const scores = scoreWords(words, languages);
  const lower = sample.toLowerCase();
  let best = { language: languages.includes(FALLBACK) ? FALLBACK : languages[0]!, score: 0 };
  for (const [language, wordScore] of scores) {
    const bonus = COMMON.has(language) ? COMMON_BONUS : 1;
    if (bonus * (wordScore + mostLetters(language, words.length)) <= best.score) continue;
    const score = bonus * (wordScore + scoreLetters(lower, language, words.length));
    if (score > best.score) best = { language, score };
  }
  return best.language;
}

/** Function words by language; a word that several languages share counts for a share in each. */
function scoreWords(words: readonly string[], languages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (LANGUAGES_BY_WORD.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = new Map(languages.map((language) => [language, 0]));
  for (const [word, count] of counts) {
    const sharing = LANGUAGES_BY_WORD.get(word)!.filter((language) => scores.has(language));
    const weight = (word.length === 1 ? SHORT_WORD_WEIGHT : 1) * count;
    for (const language of sharing) scores.set(language, scores.get(language)! + weight / sharing.length);
  }
  return scores;
}

/** More than telling letters can score: most languages need not be looked for closer. */
function mostLetters(language: string, words: number): number {
  return (TELLING.find(([of]) => of === language)?.[2] ?? 0) * TELLING_PER_WORD * words;
}

function scoreLetters(lower: string, language: string, words: number): number {
  const telling = TELLING.find(([of]) => of === language);
  if (!telling) return 0;
  const count = lower.match(telling[1])?.length ?? 0;
  return telling[2] * Math.min(count, TELLING_PER_WORD * words);
}

function wordsOf(passage: string): readonly string[] {
  return matchesOf(passage.toLowerCase().replace(/’/g, "'"), WORD);
}

/** Whether `Intl` takes it for a BCP 47 tag. What a reader or a file calls a language may be anything: "English". */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
