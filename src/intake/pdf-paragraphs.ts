import type { Block } from './pdf-columns.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Type that differs by this share is another kind of text. */
const OTHER_SIZE = 0.08;
/** A gap of so many usual distances between lines parts two paragraphs. */
const WIDE_GAP = 1.4;
/** In heights of the type: how far a first line is moved in, and how far a last line ends before the others. */
const INDENT = 0.8;
const SHORT = 2.5;

const ENDS = /[.!?:…][”’"'»)\]]*$/;
const HYPHEN = /(?<!\p{L})(\p{L}+)[-‐\u00ad]$/u;

/** The paragraphs of blocks in reading order; one that runs over columns or pages is put together. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  const groups: PdfLine[][] = [];
  for (const block of blocks) {
    const shape = shapeOf(block);
    block.forEach((line, i) => {
      const last = groups.at(-1)?.at(-1);
      const begins = !last || (i === 0 ? !goesOn(last, line) : startsParagraph(block[i - 1]!, line, shape));
      if (begins) groups.push([line]);
      else groups.at(-1)!.push(line);
    });
  }
  const compounds = new Set(
    blocks.flatMap((block) =>
      block.flatMap(({ text }) => text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
    ),
  );
  return groups.map((lines) => joinLines(lines, compounds));
}

interface Shape {
  readonly left: number;
  readonly right: number;
  /** Usual distance between two lines. */
  readonly leading: number;
}

function shapeOf(block: Block): Shape {
  const distances = block.slice(1).map((line, i) => line.y - block[i]!.y);
  return {
    left: Math.min(...block.map(({ left }) => left)),
    right: Math.max(...block.map(({ right }) => right)),
    leading: median(distances.filter((distance) => distance > 0)),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Infinity;
}

function startsParagraph(before: PdfLine, line: PdfLine, { left, right, leading }: Shape): boolean {
  if (differ(before, line) || line.y - before.y > WIDE_GAP * leading) return true;
  const isMovedIn = line.left - left > INDENT * line.size && before.left - left <= INDENT * line.size;
  const wasShort = right - before.right > SHORT * line.size && ENDS.test(before.text);
  return isMovedIn || wasShort;
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOn(last: PdfLine, line: PdfLine): boolean {
  return !differ(last, line) && !ENDS.test(last.text) && !/^[•\p{Lu}]/u.test(line.text.slice(0, 1));
}

function differ(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);
}

/**
 * Lines as one paragraph. A hyphen at the end of a line goes with the break, unless the text has the compound
 * elsewhere.
 */
function joinLines(lines: readonly PdfLine[], compounds: ReadonlySet<string>): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next;
    const head = HYPHEN.exec(text)?.[1];
    const tail = /^\p{Ll}+/u.exec(next)?.[0];
    if (!head || !tail) return `${text} ${next}`;
    return compounds.has(`${head}-${tail}`.toLowerCase()) ? text + next : text.slice(0, -1) + next;
  }, '');
}
