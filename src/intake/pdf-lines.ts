/** A run of text on a page as a PDF gives it; points, y downwards from the top of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** A stretch of one line in one column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Baselines closer than this, in heights of the type, are one line. */
const SAME_LINE = 0.4;
/** A gap of this many heights of the type parts two columns. */
const COLUMN_GAP = 1.1;
/** A gap of this many heights of the type is a space, if the file wrote none. */
const WORD_GAP = 0.18;

/** Runs of text put together to lines, from top to bottom and left to right; a line over two columns is two. */
export function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const sorted = texts.filter(({ text }) => text.trim() !== '').sort((one, other) => one.y - other.y);
  const rows: PdfText[][] = [];
  for (const text of sorted) {
    const row = rows.at(-1);
    if (row && text.y - row[0]!.y < SAME_LINE * Math.min(text.size, row[0]!.size)) row.push(text);
    else rows.push([text]);
  }
  return rows.flatMap((row) => splitAtGaps(row.sort((one, other) => one.x - other.x)));
}

function splitAtGaps(row: readonly PdfText[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = lines.at(-1);
    const gap = last ? x - last.right : Infinity;
    if (!last || gap > COLUMN_GAP * Math.max(size, last.size)) {
      lines.push({ text: text.trimStart(), left: x, right: x + width, y, size });
      continue;
    }
    const space = gap > WORD_GAP * size && !last.text.endsWith(' ') && !text.startsWith(' ') ? ' ' : '';
    lines[lines.length - 1] = {
      text: last.text + space + text,
      left: last.left,
      right: Math.max(last.right, x + width),
      y: last.y,
      size: Math.max(last.size, size),
    };
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}
