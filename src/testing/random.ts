import fc from 'fast-check';

/** One seed for every law, so that a failure anywhere is a failure everywhere. */
export const SEED = 20201103;

/**
 * Checks a law on random input, the same input on every run. A failure prints the seed and the smallest input found.
 * `runs` is how many inputs are tried (200 take well under a second for a cheap law).
 */
export function law<T>(input: fc.Arbitrary<T>, holds: (value: T) => unknown, runs = 200): void {
  const property = fc.property(input, (value) => {
    holds(value);
  });
  fc.assert(property, { seed: SEED, numRuns: runs });
}

const list = (text: string): string[] => text.trim().split(/ +/);

const WORDS = list(
  'the minister said talks will resume on not vote he she of and Moscow Anna Berg U.S. Mr. No. Nov. J. e.g. p.m. ' +
    "Berlin's co-chair élection naïve Straße şehir λόγος выборы сказал г. बैठक कहा انتخابات قال שלום " +
    '選挙 会議は 总统 표결 การเลือกตั้ง Ընտրություն ምርጫ cafe\u0301',
);
const NUMBERS = list('3 1972 2,500 3.5 10% $1.2bn 5:30 ½ ٣ 第3 1. 2) (a) III.');
const ODDITIES = list(
  '😀 👩‍👩‍👧 🇺🇦 👍🏽 z\u0335\u0321\u0353 \u200b \u00ad \ufeff \u202a \ud83d \udc00 www.example.org press@example.com ' +
    'https://example.org/a.b?c=d. @desk #vote &amp; <b> ~',
);
const ENDS = [...list('. . . ? ! ?! ... … 。 ！ ؟ । ։ : ; ,'), '', '. . .'];
/** Opening and closing mark; either may be missing. */
const QUOTES = list(
  "\"_\" “_” ‘_’ '_' «_» «\u00a0_\u00a0» „_“ „_” »_« 「_」 『_』 (_) [_] ``_'' \"_ _” ‹_›",
).map((pair) => pair.split('_'));
const MARKS = '. ! ? … " “ ” \' ’ ( ) [ ] , : ; - — 0 a A \u0301 \u200d 。 」';
const GAPS = [' ', ' ', ' ', ' ', '  ', '', '\u00a0', '\t'];
const BREAKS = ['\n', '\n\n', '\n\n', '\r\n', '\r', '\n \n', '\u2028', '\n\t', ' — '];

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
);

const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 9 })
  .map((words) => words.map(([text, gap], i) => (i + 1 < words.length ? text + gap : text)).join(''));

const quoted = fc
  .tuple(phrase, fc.constantFrom(...ENDS), fc.constantFrom(...QUOTES), fc.boolean())
  .map(([text, end, [open, close], inside]) =>
    inside ? `${open!}${text}${end}${close!}` : `${open!}${text}${close!}${end}`,
  );

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(phrase, fc.constantFrom(...ENDS)).map(([text, end]) => text + end) },
  { weight: 1, arbitrary: quoted },
  { weight: 1, arbitrary: fc.tuple(quoted, phrase).map(([quote, text]) => `${quote} ${text}.`) },
  { weight: 1, arbitrary: fc.tuple(phrase, quoted).map(([text, quote]) => `${text}, ${quote}`) },
);

/**
 * Text that looks like news badly pasted: sentences of several scripts, quotations in every style (some never
 * closed), abbreviations, numbers, addresses, emoji, combining marks, invisible characters and lone surrogates.
 */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(sentence, fc.oneof(fc.constantFrom(...GAPS), fc.constantFrom(...BREAKS))), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

/** Any code units at all, lone surrogates and control characters included, with the characters that rules look for. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...list(MARKS), ' ', '\n', '\r', '\t'),
      fc.constantFrom('\ud83d', '\ude00', '\r\n', '. ', '." ', '🇺🇦', '. \u0301', '\n \u0301', '\u0600 \n'),
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));

/** Either of the two: what every law of the engine must hold for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(newsText, newsText, anyUnits);
