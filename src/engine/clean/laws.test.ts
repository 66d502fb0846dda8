import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, type Cleaned } from './index.ts';

/** What real pastes and hostile ones are made of. */
const PIECES: readonly string[] = [
  'The mayor said the bridge would stay shut.',
  'He paused; "it (the bridge) is old," she said...',
  'Мэр молчал.',
  '市長は述べた。',
  'महापौर ने कहा।',
  'می\u200cخواهم',
  'word',
  "Boston's",
  '{',
  '}',
  '(',
  ');',
  '=',
  '"',
  "'",
  '<',
  '>',
  '<b>',
  '</b>',
  '<p class="x">',
  '</p>',
  '<br>',
  '<!-- note -->',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '/*',
  '*/',
  '//',
  '\\',
  '&nbsp;',
  '&amp;',
  '&#769;',
  '&#8217;',
  'var a = window.b || {};',
  'googletag.cmd.push(function() { googletag.display("x"); });',
  'if(a==1){document.getElementById("b").style.display="none";}',
  '{"@context":"http://schema.org","@type":"NewsArticle"}',
  '.nav a:hover { color: #fff; display: none !important; }',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\n',
  '\r',
  '\r\n',
  '\n\n\n',
  '\u2028',
  '\f',
  '\0',
  '\x07',
  '\x85',
  '\x93',
  '\x81',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffc',
  '\u0301',
  '\u093c',
  '\u094d',
  'क',
  'е\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  '👩',
  '🏽',
  '\ufe0f',
  '🇺',
  '🇸',
  '\u1112',
  '\u1161',
  '한',
  '\u0e33',
  '\u0600',
  '\u{e0067}',
  '🏴',
  'Home\nNews\nShare\nTweet\nComments\nSubscribe\n',
];

const pastes = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: pastes }, fc.string({ unit: 'binary', maxLength: 60 }));
/**
 * Pastes in which nothing melts with its neighbour: an invisible character that stays because its neighbours would
 * melt without it may lose that reason once a tag next to it is gone.
 */
const MELTS = /^[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u200c-\u200f\u0600\u0e33\u1112\u1161]/u;
const solidPastes = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => !MELTS.test(piece))), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

const SETTINGS = { numRuns: 1000, seed: 20201103 };

/** A paste and ranges of it to keep. */
const kept = anyText.chain((raw) => {
  const offset = fc.integer({ min: 0, max: raw.length });
  const range = fc
    .tuple(offset, offset)
    .map(([a, b]) => ({ rawStart: Math.min(a, b), rawEnd: Math.max(a, b) }));
  return fc.tuple(fc.constant(raw), fc.array(range, { maxLength: 3 }));
});

const cleaned = (raw: string): Cleaned => clean(raw, { keep: [] });

/** How often each raw character is accounted for. */
function counts(raw: string, { offsetMap, removals }: Cleaned): number[] {
  const seen = Array.from({ length: raw.length }, () => 0);
  for (const [, start, length] of offsetMap) for (let i = start; i < start + length; i++) seen[i]!++;
  for (const { rawStart, rawEnd } of removals) for (let i = rawStart; i < rawEnd; i++) seen[i]!++;
  return seen;
}

function bordersOf(text: string): Set<number> {
  const borders = new Set([0]);
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { index, segment } of segmenter.segment(text)) borders.add(index + segment.length);
  return borders;
}

describe('laws of cleaning', () => {
  it('every character is in the text or in one removal, but for white space and wrongly encoded controls', () => {
    fc.assert(
      fc.property(kept, ([raw, keep]) => {
        const result = clean(raw, { keep });
        const wrong = counts(raw, result).flatMap((count, at) => {
          const excused = count === 0 && /[\s\x80-\x9f]/.test(raw.charAt(at));
          return count === 1 || excused ? [] : [at];
        });
        expect(wrong).toEqual([]);
      }),
      SETTINGS,
    );
  });

  it('runs say where the text came from, ascend, and begin and end between characters', () => {
    fc.assert(
      fc.property(kept, ([raw, keep]) => {
        const { text, offsetMap } = clean(raw, { keep });
        const borders = bordersOf(text);
        let [cleanEnd, rawEnd] = [0, 0];
        for (const [start, rawStart, length] of offsetMap) {
          expect(start).toBeGreaterThanOrEqual(cleanEnd);
          expect(rawStart).toBeGreaterThanOrEqual(rawEnd);
          [cleanEnd, rawEnd] = [start + length, rawStart + length];
          expect(text.slice(start, cleanEnd)).toBe(raw.slice(rawStart, rawEnd));
          expect([borders.has(start), borders.has(cleanEnd)]).toEqual([true, true]);
        }
      }),
      SETTINGS,
    );
  });

  it('what is clean stays as it is', () => {
    fc.assert(
      fc.property(solidPastes, (raw) => {
        // With a sentence in it: a text of nothing but code is left alone, and is not clean.
        const once = cleaned(`The mayor resigned.\n${raw}`);
        const twice = cleaned(once.text);
        expect([twice.text, twice.removals, twice.boilerplate]).toEqual([once.text, [], once.boilerplate]);
      }),
      SETTINGS,
    );
  });

  it('kept ranges stay to the letter', () => {
    fc.assert(
      fc.property(kept, ([raw, keep]) => {
        const seen = counts(raw, { ...clean(raw, { keep }), removals: [] });
        const lost = keep.filter(({ rawStart, rawEnd }) => seen.slice(rawStart, rawEnd).includes(0));
        expect(lost).toEqual([]);
      }),
      SETTINGS,
    );
  });

  it('no half character is left', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(cleaned(raw).text).toBe(cleaned(raw).text.replace(/\p{Surrogate}/gu, '?'));
      }),
      SETTINGS,
    );
  });

  it('removals name their rule and reason, and marks are whole lines', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, removals, boilerplate } = cleaned(raw);
        for (const { rawStart, rawEnd, text: removed, rule, reason } of removals) {
          expect(removed).toBe(raw.slice(rawStart, rawEnd));
          expect([rule, reason].every((words) => words.length > 0)).toBe(true);
        }
        for (const { start, end } of boilerplate) expect(text.slice(start, end)).not.toContain('\n');
      }),
      SETTINGS,
    );
  });
});
