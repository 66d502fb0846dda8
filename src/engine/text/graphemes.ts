const COMPLEX =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u200c\u200d\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ud800-\udfff]/;

/** How far around an offset to look for cluster borders: emoji families and Zalgo runs seldom exceed it. */
const WINDOW = 64;

/** Whether the offset lies between two grapheme clusters (UAX 29), so that a range may start or end there. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return snapDown(text, offset) === offset;
}

/** The nearest cluster border at or before the offset. */
export function snapDown(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isPlain(text, offset)) return offset;
  let before = 0;
  for (const border of borders(text, offset)) {
    if (border > offset) break;
    before = border;
  }
  return before;
}

/** The nearest cluster border at or after the offset. */
export function snapUp(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isPlain(text, offset)) return offset;
  for (const border of borders(text, offset)) if (border >= offset) return border;
  return text.length;
}

/** Between two characters of which neither can join another, except CR LF. */
function isPlain(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  return !(before === '\r' && after === '\n') && !COMPLEX.test(before) && !COMPLEX.test(after);
}

/** Cluster borders around the offset, from a start that is surely one: a line's or a plain character's. */
function* borders(text: string, offset: number): Generator<number> {
  let from = Math.max(0, offset - WINDOW);
  while (from > 0 && !isPlain(text, from)) from--;
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  yield from;
  for (const { index, segment } of segmenter.segment(text.slice(from, offset + WINDOW * 4))) {
    yield from + index + segment.length;
  }
}
