import { BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { ReportContent } from '../content.ts';
import type { Block, EntrySide } from '../outline/blocks.ts';
import { printable } from '../printable.ts';
import type { Comments } from './comments.ts';
import { direction, headCell, namedWidths, tableOf, wordRun, wordRuns } from './parts.ts';
import { textRows } from './text-rows.ts';
import { BOLD, sideColors } from './tones.ts';

type Part = Paragraph | Table;

/** A block of a report as paragraphs and tables of a document. */
export function wordBlock(block: Block, content: ReportContent, comments: Comments): Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headingOf(block.level), children: [new TextRun(printable(block.text))] }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: wordRuns(block.runs) })];
    case 'list':
      return block.items.map((runs) => new Paragraph({ bullet: { level: 0 }, children: wordRuns(runs) }));
    case 'table':
      return wordTable(block);
    case 'entry':
      return wordEntry(block);
    case 'verbatim':
      return block.text
        .split(/\r\n?|\n/)
        .map((line) => new Paragraph({ children: [wordRun(line, 'code')], spacing: { after: 0 } }));
    case 'texts':
      return textRows(content, comments);
  }
}

function headingOf(level: 3 | 4): (typeof HeadingLevel)[keyof typeof HeadingLevel] {
  return level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
}

function wordTable({ caption, names, head, rows }: Extract<Block, { kind: 'table' }>): Part[] {
  const titles = head.map(({ runs, account }) =>
    headCell(runs.map(({ text }) => text).join(''), account ?? null),
  );
  const body = rows.map((row) =>
    row.map(({ runs }, i) => [
      new Paragraph({
        children: i === 0 && !names ? runs.map(({ text }) => wordRun(text, 'aside')) : wordRuns(runs),
      }),
    ]),
  );
  const title = new Paragraph({ keepNext: true, children: [wordRun(caption, 'aside')] });
  return [title, tableOf(titles, body, namedWidths(head.length, names ? 36 : 24)), new Paragraph({})];
}

function wordEntry({ level, name, about, text, sides }: Extract<Block, { kind: 'entry' }>): Part[] {
  const title = new Paragraph({
    heading: headingOf(level),
    children: [wordRun(`${name} · `, 'plain'), ...wordRuns(about)],
  });
  const words = text.length > 0 ? [new Paragraph({ keepNext: true, children: wordRuns(text) })] : [];
  return [title, ...words, ...sides.flatMap(wordSide)];
}

/** An account's words under its name, with a line in its colour beside them. */
function wordSide({ account, runs, remarks }: EntrySide): Part[] {
  const { ink } = sideColors(account.side);
  const frame = {
    indent: { left: 200 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: ink } },
    spacing: { after: 0 },
  };
  const name = new TextRun({
    text: `${account.letter}: ${printable(account.name)}`,
    ...BOLD,
    color: ink,
    size: 18,
  });
  return [
    new Paragraph({ ...frame, keepNext: true, children: [name] }),
    ...(runs.length > 0
      ? [
          new Paragraph({
            ...frame,
            bidirectional: direction(account).bidirectional,
            keepNext: remarks.length > 0,
            children: wordRuns(runs, account.side),
          }),
        ]
      : []),
    ...(remarks.length > 0
      ? [new Paragraph({ ...frame, children: remarks.map(({ text }) => wordRun(text, 'aside')) })]
      : []),
    new Paragraph({ spacing: { after: 60, line: 120 } }),
  ];
}
