import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastTime } from '../../testing/growth.ts';
import { anyText, law } from '../../testing/random.ts';
import { isGraphemeBoundary, snapDown, snapUp } from './graphemes.ts';

/** The platform's own implementation of UAX 29 over the whole text: right, but too slow to ask for each range. */
function bordersOf(text: string): Set<number> {
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(clusters, ({ index }) => index), text.length]);
}

function expectSameBorders(text: string): void {
  const borders = bordersOf(text);
  for (let at = 0; at <= text.length; at++) {
    if (isGraphemeBoundary(text, at) !== borders.has(at))
      throw new Error(
        `${JSON.stringify(text.slice(Math.max(0, at - 6), at + 6))} at ${at}: ${borders.has(at) ? 'is a border' : 'is none'}`,
      );
  }
}

/** Characters outside the basic plane that join others or are joined. */
const JOINING = Array.from('🏴👩❤😀🏽\ufe0f\u{e0067}\u{e007f}🇺🇦');

/** Behind and before a letter, behind a letter with a virama, and beside itself. */
function around(character: string): string {
  return `a${character}b क्${character}क ${character}${character}`;
}

describe('grapheme borders', () => {
  test.each([
    ['a letter with its mark', 'e\u0301a'],
    ['a line end', 'a\r\nb\n\r'],
    ['a family', 'x👩‍👩‍👧y'],
    ['a skin tone', '👍🏽👍'],
    ['an even and an odd number of flags', '🇺🇦🇫🇷🇩🇪 🇺🇦🇫'],
    ['a Hindi conjunct', 'क्षत्रिय क्‍ष'],
    ['Hangul letters', '\u1112\u1161\u11ab한\u11a8글'],
    ['Thai AM', 'น้ำใจ'],
    ['an Arabic number sign', '\u0600٣ \u0600'],
    ['Burmese', 'မြန်မာ'],
    ['lone surrogates', '\ud83d\u0301\ude00\ude00\ud83d\ud83d'],
    ['a mark on a space', 'a \u0301b'],
    ['a mark on a line end', 'a\n\u0301b'],
  ])('are those of UAX 29 in %s', (_what, text) => expectSameBorders(text));

  test('are those of UAX 29 around every character that has a name of its own', { timeout: 30_000 }, () => {
    // Han, Yi, Hangul syllables, private use, cuneiform and hieroglyphs: thousands that are all alike.
    const alike = [0x3400, 0xa600, 0xac80, 0xf900, 0x12000, 0x16a00, 0x17000, 0x1bc00];
    const isAlike = (code: number) => alike.findLastIndex((start) => code >= start) % 2 === 0;
    for (let block = 0; block < 0x1fa00; block += 256) {
      if (isAlike(block)) continue;
      const codes = Array.from({ length: 256 }, (_, i) => block + i);
      expectSameBorders(codes.map((code) => around(String.fromCodePoint(code))).join('\n'));
    }
  });

  test('are those of UAX 29 in any text', () => law(anyText, expectSameBorders, 500));

  test('are those of UAX 29 in heaps of what joins and what nearly does', () => {
    const pieces = [
      ...Array.from('aeé\u0301\u0308\u200d\u200cக்கक्ন্য\u093c\u093fกำ한\u1112\u1161\u11ab\r\n'),
      ...JOINING,
    ];
    const heap = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    law(heap, expectSameBorders, 2000);
  });

  test.each([
    ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['pictures with a variation', '❤\ufe0f'],
    ['letters with a mark of their own', 'e\u0301'],
  ])('in a chain of %s are found without looking back through it', (_what, piece) => {
    expectSameBorders(piece.repeat(50));
    const look = (text: string) => {
      for (let at = 0; at < text.length; at++) isGraphemeBoundary(text, at);
    };
    // As far as one looks back, it takes a hundred times as long as beside a space.
    const [apart, chained] = [`${piece} `, piece].map((part) => leastTime(() => look(part.repeat(5000))));
    expect(chained).toBeLessThan(10 * Math.max(apart!, 5));
  });

  test('snapping gives the nearest border on either side', () => {
    law(anyText, (text) => {
      const borders = [...bordersOf(text)];
      for (let at = 0; at <= text.length; at++) {
        expect(snapDown(text, at)).toBe(borders.findLast((border) => border <= at));
        expect(snapUp(text, at)).toBe(borders.find((border) => border >= at));
      }
    });
  });

  test('an offset outside the text snaps to its end', () => {
    expect([snapDown('ab', -1), snapDown('ab', 9), snapUp('ab', -1), snapUp('ab', 9)]).toEqual([0, 2, 0, 2]);
  });
});
