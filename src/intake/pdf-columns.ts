import type { PdfLine } from './pdf-lines.ts';

/** Lines that follow each other in one column. */
export type Block = readonly PdfLine[];

/** A gutter has at least this many lines on either side. */
const LEAST_LINES = 4;
/** Of the lines, at most this share may cross a gutter: headlines and pictures' captions do. */
const MOST_CROSSING = 0.25;
/** A gutter is at least this wide, in points, and looked for in steps of one. */
const LEAST_WIDTH = 6;
/** Columns narrower than this share of the text are margins of lists and not columns. */
const LEAST_COLUMN = 0.15;

/**
 * The lines of a page in reading order. Where a gutter parts the page, lines that cross it part the page into bands,
 * and each band is read column by column, from the left; columns may have gutters of their own.
 */
export function blocksInOrder(lines: readonly PdfLine[]): Block[] {
  const gutter = findGutter(lines);
  if (gutter === null) return lines.length > 0 ? [byPlace(lines)] : [];
  const blocks: Block[] = [];
  let band: PdfLine[] = [];
  let across: PdfLine[] = [];
  const endBand = () => {
    blocks.push(...blocksInOrder(band.filter(({ right }) => right <= gutter)));
    blocks.push(...blocksInOrder(band.filter(({ right }) => right > gutter)));
    band = [];
  };
  const endAcross = () => {
    if (across.length > 0) blocks.push(across);
    across = [];
  };
  for (const line of byPlace(lines)) {
    if (line.left < gutter && line.right > gutter) {
      endBand();
      across.push(line);
    } else {
      endAcross();
      band.push(line);
    }
  }
  endBand();
  endAcross();
  return blocks;
}

function byPlace(lines: readonly PdfLine[]): PdfLine[] {
  return [...lines].sort((one, other) => one.y - other.y || one.left - other.left);
}

/** Where a page is parted from top to bottom: the middle of the widest strip that few lines cross, or `null`. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < 2 * LEAST_LINES) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const margin = LEAST_COLUMN * (right - left);
  const most = MOST_CROSSING * lines.length;
  let best: { at: number; width: number } | null = null;
  let from: number | null = null;
  for (let x = Math.ceil(left + margin); x <= right - margin + 1; x++) {
    const open = x <= right - margin && crossing(lines, x) <= most;
    if (open) from ??= x;
    else if (from !== null) {
      const width = x - from;
      if (width >= LEAST_WIDTH && width > (best?.width ?? 0) && parts(lines, from + width / 2))
        best = { at: from + width / 2, width };
      from = null;
    }
  }
  return best && best.at;
}

function crossing(lines: readonly PdfLine[], x: number): number {
  return lines.reduce((count, line) => count + Number(line.left < x && line.right > x), 0);
}

function parts(lines: readonly PdfLine[], x: number): boolean {
  const before = lines.filter(({ right }) => right <= x).length;
  const after = lines.filter(({ left }) => left >= x).length;
  return before >= LEAST_LINES && after >= LEAST_LINES;
}
