import { selectContent } from './content.ts';
import type { TableName } from './csv/table-names.ts';
import { fileName } from './file-name.ts';
import { FORMAT_INFO, type Format } from './formats.ts';
import { buildHtml } from './html/page.ts';
import { buildJson, buildJsonLd } from './json.ts';
import { buildMarkdown } from './markdown.ts';
import type { ReportInput } from './model.ts';
import { richText } from './rich-text.ts';

export { FORMAT_INFO, FORMATS, type Format } from './formats.ts';
export { TABLES, type TableName } from './csv/table-names.ts';
export { wordsOf } from './words/index.ts';
export { isReportLanguage, REPORT_LANGUAGES, type ReportLanguage } from './words/words.ts';
export { DEFAULT_CHOICES, SECTIONS, type ReportChoices, type ReportInput, type SectionId } from './model.ts';
export { reportInput } from './input.ts';

/** An exported file. Text is UTF-8 when it is written. */
export interface ReportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What is asked of a Worker that writes: a report of a format, one table of it, or the report for the clipboard. */
export type ReportTask = { readonly input: ReportInput } & (
  | { readonly type: 'report'; readonly format: Format }
  | { readonly type: 'table'; readonly table: TableName }
  | { readonly type: 'rich-text' }
);

/** Does a task: the same bytes for the same input. */
export async function writeReport(task: ReportTask): Promise<ReportFile> {
  const { input } = task;
  switch (task.type) {
    case 'report':
      return buildReport(input, task.format);
    case 'table':
      return buildTable(input, task.table);
    case 'rich-text':
      return { name: nameOf(input, 'html'), type: 'text/html', content: richText(input) };
  }
}

/** Writes a report: the same bytes for the same input. The writers of DOCX and CSV are loaded when first used. */
export async function buildReport(input: ReportInput, format: Format): Promise<ReportFile> {
  const { ending, type } = FORMAT_INFO[format];
  const content = await write(input, format);
  return { name: nameOf(input, ending), type, content };
}

/** One table of a report as a CSV file. */
export async function buildTable(input: ReportInput, table: TableName): Promise<ReportFile> {
  const { csvOf } = await import('./csv/write.ts');
  const content = csvOf(selectContent(input), table);
  return { name: nameOf(input, 'csv', table), type: 'text/csv;charset=utf-8', content };
}

async function write(input: ReportInput, format: Format): Promise<ReportFile['content']> {
  switch (format) {
    case 'html':
      return reportHtml(input);
    case 'md':
      return reportMarkdown(input);
    case 'json':
      return buildJson(input);
    case 'jsonld':
      return buildJsonLd(input);
    case 'csv': {
      const { csvZip } = await import('./csv/write.ts');
      return csvZip(selectContent(input));
    }
    case 'docx': {
      const { buildDocx } = await import('./docx/write.ts');
      return buildDocx(selectContent(input));
    }
  }
}

/** The HTML report. */
export function reportHtml(input: ReportInput): string {
  return buildHtml(selectContent(input));
}

/** The Markdown report. */
export function reportMarkdown(input: ReportInput): string {
  return buildMarkdown(selectContent(input));
}

function nameOf({ title, story, exported }: ReportInput, ending: string, part?: string): string {
  return fileName(title || story.title, exported, ending, part);
}
