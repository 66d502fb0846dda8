import Papa from 'papaparse';
import type { ReportContent } from '../content.ts';
import { printable } from '../printable.ts';
import { zipFiles } from '../zip.ts';
import { type TableName, TABLES } from './table-names.ts';
import { type Table, tableOf } from './tables.ts';

/** Spreadsheets know by it that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for a formula: a sign that begins one, after white space or control characters too, in
 * its full-width form too (OWASP, CSV Injection). Such a field gets an apostrophe, which spreadsheets show as text.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

/** A table as CSV: RFC 4180, UTF-8 with a byte order mark, and no field that a spreadsheet would run. */
export function writeCsv({ head, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell)));
  const csv = Papa.unparse({ fields: [...head], data: cells }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

export function csvOf(content: ReportContent, name: TableName): string {
  return writeCsv(tableOf(content, name));
}

/** All tables in one zip, which says of no file when it was made: the same bytes for the same report. */
export function csvZip(content: ReportContent): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = TABLES.map((name) => [`${name}.csv`, encoder.encode(csvOf(content, name))] as const);
  return zipFiles(Object.fromEntries(files));
}
