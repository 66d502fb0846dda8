import type { ReportContent } from './content.ts';
import { timeInWords } from './dates.ts';
import type { Block, Cell, EntrySide, Run, Section } from './outline/blocks.ts';
import { paragraphsOf } from './outline/blocks.ts';
import { outline } from './outline/outline.ts';
import { pairTables, type PairTable, type RowCell } from './outline/rows.ts';
import { printable } from './printable.ts';
import { webAddress } from './web-address.ts';
import type { ReportSentences } from './words/words.ts';

/**
 * The report as Markdown (CommonMark with the tables of GitHub): headings, tables, quoted passages. What was given is
 * escaped, so that none of it becomes markup, here or in HTML made of it. Words that differ stand in bold.
 */
export function buildMarkdown(content: ReportContent): string {
  const { title, input, accounts, words } = content;
  const { say, ways } = words;
  const intro = `${say.head.report} · ${ways.accounts(accounts.length)} · ${timeInWords(input.exported, ways.date)}`;
  const parts = [
    `# ${inline(title)}`,
    intro,
    ...paragraphsOf(input.foreword).map((block) => writeBlock(block, content)),
    ...outline(content).map((section) => writeSection(section, content)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeSection({ title, blocks }: Section, content: ReportContent): string {
  return [`## ${title}`, ...blocks.map((block) => writeBlock(block, content))].join('\n\n');
}

function writeBlock(block: Block, content: ReportContent): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return writeLines(block.runs);
    case 'list':
      return block.items.map((runs) => `- ${atLineStart(writeRuns(runs))}`).join('\n');
    case 'table':
      return writeTable(
        block.head.map((cell) => writeHead(cell)),
        block.rows.map((row) => row.map(({ runs }) => writeRuns(runs))),
      );
    case 'entry':
      return writeEntry(block);
    case 'verbatim':
      return writeVerbatim(block.text);
    case 'texts':
      return pairTables(content)
        .map((pair) => writePair(pair, content.words.say.texts))
        .join('\n\n');
  }
}

function writeHead({ runs, account }: Cell): string {
  return `${account ? `${account.letter}: ` : ''}${writeRuns(runs)}`;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeEntry({ level, name, about, text, sides }: Extract<Block, { kind: 'entry' }>): string {
  return [
    `${'#'.repeat(level)} ${name} · ${writeRuns(about)}`,
    ...(text.length > 0 ? [writeLines(text)] : []),
    ...sides.map(writeSide),
  ].join('\n\n');
}

function writeSide({ account, runs, remarks }: EntrySide): string {
  const who = `> **${account.letter}: ${inline(account.name)}**`;
  const remark = writeRuns(remarks);
  const lines = [
    who,
    ...(runs.length > 0 ? [atLineStart(writeRuns(runs))] : []),
    ...(remark ? [remark] : []),
  ];
  return lines.join('\\\n> ');
}

/** A fence that is longer than any run of its signs inside. */
function writeVerbatim(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${printable(text).replace(/\r\n?/g, '\n')}\n${fence}`;
}

function writePair({ a, b, rows }: PairTable, say: ReportSentences['texts']): string {
  const title = `### ${say.pair(a.letter, b.letter)}`;
  const head = [a, b].map(({ letter, name }) => `${letter}: ${inline(name)}`);
  const cells = rows.map((row) => [writeCell(row.a, say), writeCell(row.b, say), row.link || '–']);
  return `${title}\n\n${writeTable([...head, say.link], cells)}`;
}

function writeCell({ sentences, elsewhere }: RowCell, say: ReportSentences['texts']): string {
  const words = sentences.map(({ name, marked }) => {
    const text = marked.runs.map((run) => run.text).join('');
    return `**${name}** ${inline(text)}`;
  });
  const rest = elsewhere.length > 0 ? [`(${say.see(elsewhere)})`] : [];
  return [...words, ...rest].join(' ') || '–';
}

/** Text that may have several lines, each kept. */
function writeLines(runs: readonly Run[]): string {
  return writeRuns(runs, '\\\n').split('\n').map(atLineStart).join('\n');
}

function writeRuns(runs: readonly Run[], lineEnd = ' '): string {
  return runs.map((run) => writeRun(run, lineEnd)).join('');
}

function writeRun({ text, tone, to }: Run, lineEnd: string): string {
  const address = to === undefined ? null : webAddress(to);
  if (address !== null && address === text && !/[\s<>\\\p{Cc}]/u.test(address)) return `<${address}>`;
  if (tone === 'code') return `\`${printable(text).replace(/[`\s]+/g, ' ')}\``;
  const words = inline(text, lineEnd);
  return tone === 'strong' || tone === 'evidence' || tone === 'only' ? emphasised(words) : words;
}

/** In bold, with white space at the ends outside: `** a**` is no emphasis. */
function emphasised(words: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const at = words.indexOf(inner);
  return `${words.slice(0, at)}**${inner}**${words.slice(at + inner.length)}`;
}

// Signs that are markup wherever they stand. Full stops and hyphens are so only where a line begins.
const SIGNS = /[\\`*_[\]<>|~#@]|&(?=[#\w]+;)/g;

// What renderers turn into links by themselves.
const ADDRESSES = /\b(https?|ftp|www)(?=:\/\/|\.)/gi;

/** Text on one line, with nothing in it that is markup; white space at its ends stays, as one space. */
function inline(text: string, lineEnd = ' '): string {
  return printable(text)
    .replace(SIGNS, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(ADDRESSES, '$1\\')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, lineEnd);
}

/** "1. May" and "- so" begin lists where they begin a line. */
function atLineStart(line: string): string {
  return line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
