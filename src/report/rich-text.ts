import { selectContent } from './content.ts';
import { timeInWords } from './dates.ts';
import { type Block, type Cell, type EntrySide, paragraphsOf, type Run } from './outline/blocks.ts';
import { outline } from './outline/outline.ts';
import { pairTables, type RowCell } from './outline/rows.ts';
import { markup, type Markup } from './html/markup.ts';
import { webAddress } from './web-address.ts';
import type { ReportContent } from './content.ts';
import type { ReportInput } from './model.ts';

/**
 * The report as a piece of plain HTML for the clipboard (`text/html`): headings, tables and bold words that word
 * processors and mail programs take over, without style sheet, script or links within.
 */
export function richText(input: ReportInput): string {
  const content = selectContent(input);
  return markup`<h1>${content.title}</h1>
<p>${timeInWords(input.exported, content.words.ways.date)}</p>
${paragraphsOf(input.foreword).map((block) => write(block, content))}${outline(content).map(
    ({ title, blocks }) => markup`<h2>${title}</h2>\n${blocks.map((block) => write(block, content))}`,
  )}`.markup;
}

function write(block: Block, content: ReportContent): Markup {
  switch (block.kind) {
    case 'heading':
      return markup`<h3>${block.text}</h3>\n`;
    case 'paragraph':
      return markup`<p>${runs(block.runs)}</p>\n`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${runs(item)}</li>`)}</ul>\n`;
    case 'table':
      return table(
        block.head.map(headOf),
        block.rows.map((row) => row.map((cell) => runs(cell.runs))),
      );
    case 'entry':
      return markup`<h4>${block.name} · ${runs(block.about)}</h4>\n<p>${runs(block.text)}</p>\n${block.sides.map(side)}`;
    case 'verbatim':
      return markup`<pre>${block.text}</pre>\n`;
    case 'texts':
      return markup`${pairTables(content).map(({ a, b, rows }) =>
        table(
          [
            ...[a, b].map(({ letter, name }) => [markup`${letter}: ${name}`]),
            [markup`${content.words.say.texts.link}`],
          ],
          rows.map((row) => [
            [rowCell(row.a, content)],
            [rowCell(row.b, content)],
            [markup`${row.link || '–'}`],
          ]),
        ),
      )}`;
  }
}

function headOf({ account, runs: words }: Cell): Markup[] {
  return [...(account ? [markup`${account.letter}: `] : []), ...runs(words)];
}

function table(head: readonly Markup[][], rows: readonly Markup[][][]): Markup {
  return markup`<table border="1"><tr>${head.map((cell) => markup`<th>${cell}</th>`)}</tr>
${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</table>\n`;
}

function rowCell({ sentences, elsewhere }: RowCell, { words: { say } }: ReportContent): Markup {
  const words = sentences.map(
    ({ name, marked }) => markup`<b>${name}</b> ${marked.runs.map(({ text }) => text)} `,
  );
  return markup`${words}${elsewhere.length > 0 && `(${say.texts.see(elsewhere)})`}`;
}

function side({ account, runs: words, remarks }: EntrySide): Markup {
  return markup`<blockquote><b>${account.letter}: ${account.name}</b><br>${runs(words)}${
    words.length > 0 && remarks.length > 0 && markup`<br>`
  }${runs(remarks)}</blockquote>\n`;
}

function runs(list: readonly Run[]): Markup[] {
  return list.map(({ text, tone, to }) => {
    const words =
      tone === 'strong' || tone === 'only' || tone === 'evidence' ? markup`<b>${text}</b>` : markup`${text}`;
    const address = to === undefined ? null : webAddress(to);
    return address ? markup`<a href="${address}">${words}</a>` : words;
  });
}
