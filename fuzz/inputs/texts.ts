import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadStory } from '../../src/testing/load-story.ts';
import { anyText, anyUnits, newsText } from '../../src/testing/random.ts';

/** Real texts to hurt: the sample story as its pages were saved, and two accounts of an invented accident. */
export const REAL_TEXTS: readonly string[] = [
  ...loadStory('putin-proposal').map(({ text }) => text),
  ...['a', 'b'].map((side) =>
    readFileSync(new URL(`../../src/testing/golden/ferry/${side}.txt`, import.meta.url), 'utf8'),
  ),
];

/** What hostile and broken pastes hold: bidi controls, homoglyphs, half characters, code, marks of every kind. */
export const HOSTILE_PIECES: readonly string[] = [
  '\u202e',
  '\u2066hidden\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\0',
  '\x1b[31m',
  '\x93',
  '\ud83d',
  '\ude00',
  '\u{e0041}',
  '\u0301\u0301\u0301',
  '\u0600',
  '🏴\u{e0067}',
  '👩‍👩‍👧',
  '🇺🇸🇺',
  'аррle',
  'Ρutin',
  '__proto__',
  'constructor',
  'toString',
  '“',
  '”',
  '"',
  '«',
  '»',
  '„',
  '「',
  '」',
  "''",
  '(',
  ')',
  '. . .',
  '…',
  '—',
  ' - ',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\u2028',
  '\f',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<b',
  '</p>',
  '&amp;&#0;&#x110000;',
  'if(a){b();}',
  '{"@context":"x"}',
  '/*',
  '*/',
  '%s${x}{{y}}',
  'https://example.org/?a=b&c=d#e',
  '1,000,000,000,000,000,000,000',
  '1e309',
  '$1.2bn',
  '٣٤٥',
  'Mr.',
  'U.S.',
  'a.b.c.d.e.',
  'By JANE DOE',
  'WASHINGTON (AP) —',
  'said',
  'not',
  'Путин сказал:',
  '普京说：“好。”',
  'وقال: «نعم».',
  'הוא אמר',
  'Share\nTweet\nComments\n',
];

/** A place in something of any length, as a share of it. */
export const place: fc.Arbitrary<number> = fc.nat(9999).map((part) => part / 10_000);

interface TextEdit {
  readonly kind: 'insert' | 'delete' | 'double' | 'move';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
}

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom(
    'insert' as const,
    'insert' as const,
    'delete' as const,
    'double' as const,
    'move' as const,
  ),
  at: place,
  to: place,
  length: fc.oneof(fc.nat(4), fc.nat(200)),
  piece: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HOSTILE_PIECES) }, anyUnits),
});

function editText(text: string, { kind, at, to, length, piece }: TextEdit): string {
  const start = Math.floor(at * (text.length + 1));
  const end = Math.min(text.length, start + length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === 'insert') return before + piece + part + after;
  if (kind === 'double') return before + part + part + after;
  if (kind === 'delete') return before + after;
  const rest = before + after;
  const there = Math.floor(to * (rest.length + 1));
  return rest.slice(0, there) + part + rest.slice(there);
}

const edits = fc.array(textEdit, { maxLength: 8 });

/** Changes a text in a few places. */
export const hurt = (text: string, by: readonly TextEdit[]): string => by.reduce(editText, text);

/** A stretch of a real text, hurt in a few places. */
export const hurtText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...REAL_TEXTS), place, fc.integer({ min: 1, max: 1500 }), edits)
  .map(([text, at, length, by]) => {
    const start = Math.floor(at * text.length);
    return hurt(text.slice(start, start + length), by);
  });

/** Any text that an account may have. */
export const accountText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hurtText },
  { weight: 3, arbitrary: newsText },
  anyText,
);

/** Two accounts: of one event more often than not, the second then being the first hurt. */
export const accountPair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(accountText, edits).map(([text, by]) => [text, hurt(text, by)] as const) },
  fc.tuple(accountText, accountText),
);

/** A text before and after somebody edited it. */
export const editedText: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(accountText, edits)
  .map(([text, by]) => [text, hurt(text, by)] as const);

/** One short piece again and again, where a rule that looks at everything behind everything would never end. */
const repetitive: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'The mayor said. ', 'By '),
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES, ' ', 'a', 'A', '.', '0', ',', '-'), newsText), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.integer({ min: 100, max: 20_000 }),
    fc.constantFrom('', '!', '\n', ' said Anna Berg.'),
  )
  .map(([before, pieces, length, after]) => {
    const piece = pieces.join('') || ' ';
    return before + piece.repeat(Math.ceil(length / piece.length)) + after;
  });

/** Words that rules look for, to be listed by the thousand in one sentence. */
const LISTED = [
  'guest',
  'Ann',
  'may',
  'claimed',
  'protesters',
  'regime',
  '14 boats',
  '“boats”',
  'not',
  'on Friday',
];

/** A sentence without end: the same few words with another number each time, as tables and lists of guests have. */
const listing: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...LISTED), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 10, max: 1500 }),
    fc.constantFrom(' ', ', ', '; ', ' — ', ' and '),
  )
  .map(([words, step, length, between]) =>
    Array.from({ length }, (_, i) => words.map((word) => `${word} x${i * step}`).join(' ')).join(between),
  );

/** Two texts that go on and on, or such a text and a short one. */
export const endlessPair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(repetitive, fc.constant('Anna Berg said so.')),
  fc.tuple(repetitive, repetitive),
  fc.tuple(listing, listing),
);
