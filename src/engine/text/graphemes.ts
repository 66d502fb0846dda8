import { once } from './once.ts';
import type { Range } from './range.ts';

/** Joins whatever is before it (GB9, GB9a): combining marks, joiners, skin tones, Thai and Lao AM. */
const JOINS_BEFORE = /^[\p{Mn}\p{Me}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3]/u;

/** Joins whatever is behind it (GB9b): the signs that Arabic and Indic numbers are written into. */
const JOINS_AFTER =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;

/** Always a cluster of its own (GB4, GB5); CR LF is asked about before. */
const CONTROL =
  /^[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u00ad\u061c\u180e]/u;

/**
 * Pairs that only a longer look decides: Hangul and Kirat Rai letters, flags, emoji behind a joiner (GB11), spacing marks,
 * letters of Indic and later scripts behind a virama (GB9c). Other letters behind a mark begin a cluster.
 */
const OPEN_AFTER =
  /^[\p{Mc}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7ff\uac00-\ud7a3\u{16d63}\u{16d67}-\u{16d6a}\p{RI}]/u;
const OPEN_BEFORE = /[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]$/u;
const OPEN_BEHIND_MARK = /^(?![\0-\u08ff])\p{L}/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const JOINER = '\u200d';

/** How far back to look for a sure border. Only flags and consonants chained by the hundred reach it. Code units. */
const FARTHEST = 2048;

/**
 * A constant: a segmenter holds no state between calls. Making one takes milliseconds, and most texts have no pair of
 * characters that needs it.
 */
const clusters = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** Whether the offset lies between two grapheme clusters (UAX 29), so that a range may start or end there. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  return quickAnswer(text, offset) ?? lookBack(text, offset);
}

/** The nearest cluster border at or before the offset. */
export function snapDown(text: string, offset: number): number {
  let at = Math.max(0, Math.min(offset, text.length));
  while (!isGraphemeBoundary(text, at)) at--;
  return at;
}

/** The nearest cluster border at or after the offset. */
export function snapUp(text: string, offset: number): number {
  let at = Math.max(0, Math.min(offset, text.length));
  while (!isGraphemeBoundary(text, at)) at++;
  return at;
}

/** The least range of whole clusters that holds the range; the same object if it holds no part of one. */
export function onClusters<T extends Range>(text: string, range: T): T {
  const [start, end] = [snapDown(text, range.start), snapUp(text, range.end)];
  return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** The answer where the characters on either side tell; `null` where more of the text must be seen. */
function quickAnswer(text: string, offset: number): boolean | null {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (isPlain(before) && isPlain(after)) return !(before === 13 && after === 10);
  return answerForMarks(text, offset);
}

/** Common characters that join no other: Latin, Greek, Cyrillic, dashes and quotation marks, kana, Han. */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return true;
  if (unit < 0x591) return unit >= 0x370 && (unit < 0x483 || unit > 0x489);
  if (unit < 0x3001) return unit >= 0x2010 && unit <= 0x2027;
  if (unit < 0xa000) return (unit < 0x302a || unit > 0x3030) && unit !== 0x3099 && unit !== 0x309a;
  return unit >= 0xff01 && unit <= 0xff9d;
}

function answerForMarks(text: string, offset: number): boolean | null {
  const left = text.slice(Math.max(0, offset - 2), offset);
  const right = text.slice(offset, offset + 2);
  if (isHigh(left.charCodeAt(left.length - 1)) && isLow(right.charCodeAt(0))) return false;
  const before = lastCharacter(left);
  if (CONTROL.test(before) || CONTROL.test(right)) return true;
  if (JOINS_BEFORE.test(right) || JOINS_AFTER.test(before)) return false;
  if (OPEN_AFTER.test(right)) return null;
  // Flags of regions, chained by the thousand, are looked back through for each of them otherwise.
  if (PICTURE.test(right)) return before === JOINER ? null : true;
  return OPEN_BEFORE.test(before) && OPEN_BEHIND_MARK.test(right) ? null : true;
}

/** Runs the full rules from the last sure border. */
function lookBack(text: string, offset: number): boolean {
  const farthest = Math.max(0, offset - FARTHEST);
  let from = offset - 1;
  while (from > farthest && quickAnswer(text, from) !== true) from--;
  return (
    clusters()
      .segment(text.slice(from, offset + 2))
      .containing(offset - from)?.index ===
    offset - from
  );
}

function lastCharacter(text: string): string {
  const pair = isLow(text.charCodeAt(text.length - 1)) && isHigh(text.charCodeAt(text.length - 2));
  return text.slice(pair ? -2 : -1);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
