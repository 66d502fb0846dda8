/** A text made comparable, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` the unit of the original that it came from, ascending; one more for the end. */
  readonly origin: Uint32Array;
}

/** Soft hyphens, zero-width characters, direction marks, byte order marks: invisible, so no part of the words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const QUOTE_MARK = /["'`´‘’‚‛“”„‟«»‹›′″「」『』]/;
const DASH = /[\u2010-\u2015\u2212]/;

const [DROP, SPACE, QUOTE] = [0, 0x20, 0x27];

/**
 * Folds away what editing and typesetting change without changing the words: case, runs of white space, the style of
 * quotation marks and dashes, invisible characters, three points for an ellipsis. Time is linear.
 */
export function foldText(original: string): FoldedText {
  const room = original.length + 2 * (original.split('…').length - 1);
  const units = new Uint16Array(room);
  const origin = new Uint32Array(room + 1);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded === DROP) continue;
    const last = length > 0 ? units[length - 1] : DROP;
    if ((folded === SPACE || folded === QUOTE) && last === folded) continue;
    for (let copies = unit === 0x2026 ? 3 : 1; copies > 0; copies--) {
      units[length] = folded;
      origin[length++] = at;
    }
  }
  origin[length] = original.length;
  return { text: decode(units.subarray(0, length)), origin: origin.slice(0, length + 1) };
}

function foldUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return SPACE;
  if (unit < 0x80) return unit === 0x22 || unit === 0x60 ? QUOTE : unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  return foldRare(unit);
}

function foldRare(unit: number): number {
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return DROP;
  if (/\s/.test(char)) return SPACE;
  if (QUOTE_MARK.test(char)) return QUOTE;
  if (DASH.test(char)) return 0x2d;
  if (char === '…') return 0x2e;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** How many code units to hand to `fromCharCode` at once: engines limit the number of arguments. */
const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK) {
    // `apply` takes anything array-like, and is ten times as fast as spreading a typed array.
    const some = units.subarray(from, from + CHUNK) as unknown as number[];
    text += String.fromCharCode.apply(null, some);
  }
  return text;
}

/** The first folded position whose character came from `offset` of the original or later. */
export function toFolded({ origin }: FoldedText, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The original range of a folded one: from its first character to its last, both included. */
export function fromFolded({ origin }: FoldedText, start: number, end: number): readonly [number, number] {
  return start < end ? [origin[start]!, origin[end - 1]! + 1] : [origin[start]!, origin[start]!];
}
