import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { ReportAccount, ReportContent } from '../content.ts';
import { LAYERS } from '../layers.ts';
import type { MarkedSentence } from '../marks.ts';
import type { ReportWords } from '../words/words.ts';
import { pairTables, type PairTable, type RowCell } from '../outline/rows.ts';
import { printable } from '../printable.ts';
import type { Comments } from './comments.ts';
import { direction, headCell, tableOf, wordRun } from './parts.ts';
import { BOLD, INK, layerLook, sideColors } from './tones.ts';

/** The accounts in rows, marked, with the notes as comments. */
export function textRows(content: ReportContent, comments: Comments): (Paragraph | Table)[] {
  const tables = pairTables(content);
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > MOST_ROWS) {
    const why = content.words.say.texts.tooMany(count);
    return [new Paragraph({ children: [wordRun(why, 'strong')] })];
  }
  return [legend(content.words), ...tables.flatMap((table) => pairTable(table, content.words, comments))];
}

/** Rows that Word still opens in seconds; writing them takes about a millisecond each. */
const MOST_ROWS = 4000;

/** The marks as they look, each with its name. */
function legend({ names, say }: ReportWords): Paragraph {
  const shown = LAYERS.filter((layer) => layer !== 'linked' && layer !== 'notes');
  const samples = shown.flatMap((layer) => [
    new TextRun({ text: names.layers[layer], ...layerLook([layer]) }),
    new TextRun('   '),
  ]);
  return new Paragraph({
    children: [new TextRun({ text: `${say.texts.marks}: `, color: INK.soft }), ...samples],
  });
}

function pairTable({ a, b, rows }: PairTable, words: ReportWords, comments: Comments): (Paragraph | Table)[] {
  const body = rows.map((row) => [
    cellParagraphs(words, a, row.a, comments),
    cellParagraphs(words, b, row.b, comments),
    [new Paragraph({ children: [wordRun(row.link || '–', 'aside')] })],
  ]);
  const head = [headCell(a.name, a), headCell(b.name, b), headCell(words.say.texts.link, null)];
  return [tableOf(head, body, [41, 41, 18]), new Paragraph({})];
}

function cellParagraphs(
  words: ReportWords,
  account: ReportAccount,
  cell: RowCell,
  comments: Comments,
): Paragraph[] {
  const paragraphs = cell.sentences.map(
    ({ name, marked }) =>
      new Paragraph({ ...direction(account), children: sentence(words, account, name, marked, comments) }),
  );
  if (cell.elsewhere.length > 0)
    paragraphs.push(new Paragraph({ children: [wordRun(words.say.texts.see(cell.elsewhere), 'aside')] }));
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ children: [wordRun('–', 'aside')] })];
}

function sentence(
  words: ReportWords,
  account: ReportAccount,
  name: string,
  { runs }: MarkedSentence,
  comments: Comments,
): ParagraphChild[] {
  const { ink } = sideColors(account.side);
  const children: ParagraphChild[] = [new TextRun({ text: `${name} `, color: ink, ...BOLD, size: 16 })];
  const noted = [...new Set(runs.flatMap(({ notes }) => notes))];
  const opened = noted.flatMap((note) => {
    const id = comments.open(note, account.id);
    const at = runs.flatMap((run, i) => (run.notes.includes(note) ? [i] : []));
    return id === null ? [] : [{ id, first: at[0]!, last: at.at(-1)! }];
  });
  runs.forEach(({ text, layers }, i) => {
    for (const { id, first } of opened) if (first === i) children.push(new CommentRangeStart(id));
    children.push(new TextRun({ text: printable(text), ...layerLook(layers), ...direction(account).run }));
    for (const { id, last } of opened)
      if (last === i)
        children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
  });
  return [...children, ...layerWords(words, runs)];
}

/** What the marks say, in words, for paper without colours and for readers who do not see them. */
function layerWords({ names }: ReportWords, runs: MarkedSentence['runs']): TextRun[] {
  const layers = LAYERS.filter((layer) => runs.some((run) => run.layers.includes(layer)));
  const words = layers
    .filter((layer) => layer !== 'linked' && layer !== 'notes')
    .map((layer) => names.layerSays[layer]);
  return words.length > 0 ? [wordRun(` (${words.join(', ')})`, 'aside')] : [];
}
