import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import type { ReportContent } from '../content.ts';
import { timeInWords } from '../dates.ts';
import { paragraphsOf } from '../outline/blocks.ts';
import { outline } from '../outline/outline.ts';
import { printable } from '../printable.ts';
import { zipFiles } from '../zip.ts';
import { wordBlock } from './blocks.ts';
import { createComments } from './comments.ts';
import { wordRun } from './parts.ts';

/** The report as a Word document, with the notes as comments on their passages. */
export async function buildDocx(content: ReportContent): Promise<Uint8Array<ArrayBuffer>> {
  const { title, input, accounts, words } = content;
  const comments = createComments(content);
  const { ways, say } = words;
  const about = `${say.head.report} · ${ways.accounts(accounts.length)} · ${timeInWords(input.exported, ways.date)}`;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(title))] }),
    new Paragraph({ children: [wordRun(about, 'aside')] }),
    ...paragraphsOf(input.foreword).flatMap((block) => wordBlock(block, content, comments)),
    ...outline(content).flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(section.title)] }),
      ...section.blocks.flatMap((block) => wordBlock(block, content, comments)),
    ]),
  ];
  const document = new Document({
    title: printable(title),
    creator: 'Parallax',
    lastModifiedBy: 'Parallax',
    styles: STYLES,
    comments: { children: comments.all() },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
        footers: { default: pageNumbers() },
        children,
      },
    ],
  });
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)), input.exported);
}

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838 };

const SANS = 'Arial';
/** 1.15 times the height of the type, said in every style: without the rule it would be a fixed height. */
const LINES = { line: 276, lineRule: LineRuleType.AUTO } as const;
const heading = (size: number, before: number) => ({
  run: { font: SANS, size, bold: true, color: '1D1B18' },
  paragraph: { spacing: { before, after: 100, ...LINES }, keepNext: true },
});
/** Sizes in half points. */
const STYLES = {
  default: {
    document: { run: { font: 'Georgia', size: 21 }, paragraph: { spacing: { after: 100, ...LINES } } },
    title: {
      run: { font: 'Georgia', size: 44, bold: true },
      paragraph: { spacing: { after: 120, ...LINES } },
    },
    heading1: heading(30, 480),
    heading2: heading(23, 280),
    heading3: heading(20, 220),
  },
} as const;

function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** The writer puts the time of the call into the document and its zip; we put the time of export, and none. */
function withFixedDates(file: Uint8Array, exported: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const core = new TextDecoder().decode(parts[CORE]);
  const time = new Date(exported).toISOString();
  const fixed = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
  return zipFiles({ ...parts, [CORE]: new TextEncoder().encode(fixed) });
}

const CORE = 'docProps/core.xml';
