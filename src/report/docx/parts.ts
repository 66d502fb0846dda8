import {
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportAccount } from '../content.ts';
import type { Run, Tone } from '../outline/blocks.ts';
import { printable } from '../printable.ts';
import { BOLD, INK, sideColors, toneLook } from './tones.ts';

/** Between the margins of an A4 page, in twentieths of a point. */
const WIDTH = 9638;

export function wordRun(text: string, tone: Tone, side: number | null = null): TextRun {
  return new TextRun({ text: printable(text), ...toneLook(tone, side) });
}

/** Runs of a block; line ends in them become line breaks. */
export function wordRuns(runs: readonly Run[], side: number | null = null): TextRun[] {
  return runs.flatMap(({ text, tone }) =>
    text
      .split('\n')
      .map(
        (line, i) =>
          new TextRun({ text: printable(line), ...toneLook(tone, side), ...(i > 0 && { break: 1 }) }),
      ),
  );
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** How a paragraph and its runs go, by the account's language. */
export function direction({ language }: ReportAccount): {
  readonly bidirectional: boolean;
  readonly run: IRunOptions;
} {
  const bidirectional = RIGHT_TO_LEFT.test(language);
  return { bidirectional, run: { rightToLeft: bidirectional } };
}

export interface HeadCell {
  readonly text: string;
  readonly account: ReportAccount | null;
}

export function headCell(text: string, account: ReportAccount | null): HeadCell {
  return { text, account };
}

/** A table with a head that is repeated on every page; widths in per cent. */
export function tableOf(
  head: readonly HeadCell[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
): Table {
  const columns = widths.map((width) => Math.round((WIDTH * width) / 100));
  const titles = head.map(({ text, account }) => [
    new Paragraph({
      keepNext: true,
      children: [
        new TextRun({
          text: printable(account ? `${account.letter}: ${text}` : text),
          ...BOLD,
          ...(account && { color: sideColors(account.side).ink }),
        }),
      ],
    }),
  ]);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [tableRow(titles, columns, true), ...rows.map((row) => tableRow(row, columns, false))],
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
const BORDERS = {
  top: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  bottom: LINE,
  insideHorizontal: LINE,
  insideVertical: NO_BORDER,
} as const;

function tableRow(
  cells: readonly (readonly Paragraph[])[],
  columns: readonly number[],
  head: boolean,
): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(
      (children, i) =>
        new TableCell({
          children: [...children],
          width: { size: columns[i]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.TOP,
          margins: { top: 60, bottom: 60, left: 0, right: 160 },
        }),
    ),
  });
}

/** Equal columns after a first one for names; all in per cent. */
export function namedWidths(columns: number, first: number): number[] {
  return [first, ...Array.from({ length: columns - 1 }, () => (100 - first) / (columns - 1))];
}
