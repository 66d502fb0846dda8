import { selectContent } from './content.ts';
import type { TableName } from './csv/table-names.ts';
import { fileName } from './file-name.ts';
import { FORMAT_INFO, type Format } from './formats.ts';
import { buildHtml } from './html/page.ts';
import { buildJson, buildJsonLd } from './json.ts';
import { buildMarkdown } from './markdown.ts';
import type { ReportInput } from './model.ts';

export { FORMAT_INFO, FORMATS, type Format } from './formats.ts';
export { TABLES, type TableName } from './csv/table-names.ts';
export { wordsOf } from './words/index.ts';
export { isReportLanguage, REPORT_LANGUAGES, type ReportLanguage } from './words/words.ts';
export { DEFAULT_CHOICES, SECTIONS, type ReportChoices, type ReportInput, type SectionId } from './model.ts';
export { reportInput } from './input.ts';
export { richText } from './rich-text.ts';

/** An exported file. Text is UTF-8 when it is written. */
export interface ReportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
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

/** The HTML report, for a preview: exactly what is exported. */
export function reportHtml(input: ReportInput): string {
  return buildHtml(selectContent(input));
}

/** The Markdown report, for a preview and for copying. */
export function reportMarkdown(input: ReportInput): string {
  return buildMarkdown(selectContent(input));
}

function nameOf({ title, story, exported }: ReportInput, ending: string, part?: string): string {
  return fileName(title || story.title, exported, ending, part);
}
