import { unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { PAYLOADS, reportSaying } from '../../testing/hostile-report.ts';
import { law } from '../../testing/random.ts';
import { selectContent } from '../content.ts';
import { printable } from '../printable.ts';
import { TABLES } from './table-names.ts';
import { tableOf } from './tables.ts';
import { csvOf, csvZip, writeCsv } from './write.ts';

const content = selectContent(bridgeReport());
const parse = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, '')).data;

describe('a table as CSV', () => {
  it('follows RFC 4180 behind a byte order mark', () => {
    expect(
      writeCsv({
        head: ['one', 'other'],
        rows: [
          ['a, b', 'say "no"'],
          ['two\nlines', null],
          [-0.5, 'ü😀'],
        ],
      }),
    ).toBe('\ufeffone,other\r\n"a, b","say ""no"""\r\n"two\nlines",\r\n-0.5,ü😀\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\u200b=1', '"=1'])(
    'gives a spreadsheet nothing to run in %j',
    (field) => {
      const [, [cell]] = parse(writeCsv({ head: ['h'], rows: [[field]] })) as [string[], [string]];
      expect(cell.startsWith("'") || cell.startsWith('"')).toBe(true);
      expect(cell.replace(/^'/, '')).toBe(field);
    },
  );

  it('gives back every field', () => {
    law(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1 }), (rows) => {
      const read = parse(writeCsv({ head: ['a', 'b'], rows })).slice(1);
      expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => printable(cell).replace(/^'/, ''))),
      );
    });
  });
});

describe('the tables of a report', () => {
  it('say what is linked, said, found and noted', () => {
    const rows = (name: (typeof TABLES)[number]) =>
      tableOf(content, name).rows.map((row) => row.filter((cell) => cell !== null).join(' | '));
    expect(rows('links')).toEqual([
      'shut | same | 0.97 | machine | a | A1 | The bridge was closed on Monday. | b | B2 | The council shut the bridge. | ',
      'said | partial | 0.45 | machine | a | A2 | “It is not safe,” the mayor said. | b | B3 | The mayor claimed it was “not safe”. | ',
    ]);
    expect(rows('utterances')).toEqual([
      'u | 1 | the mayor | trimmed | a | direct | “It is not safe,” | said | neutral | A2 | 33 | 50',
      'u | 1 | the mayor | trimmed | b | partial | “not safe” | claimed | distancing | B3 | 81 | 91',
    ]);
    expect(rows('findings')).toEqual([
      'verb | 1 | attribution | rule | 0.8 | One account reports it with “said”, the other with “claimed”. | a | A2 | said | b | B3 | claimed | said',
      'trade | 2 | only-here | rule | 0.3 | Nothing in the other account is linked to this sentence. | a | A3 | Shops fear for trade. | b |  |  | B1 | ',
    ]);
    expect(rows('notes').map((row) => row.replaceAll(/2026\S+ \| /g, ''))).toEqual([
      'n1 | 1 | Ada | open | Cut quote | Half of the words\nare gone. | a | placed | not safe | 40 | 48',
      'n1 | 1 | Ada | open | Cut quote | Half of the words\nare gone. | b | placed | not safe | 82 | 90',
      'n2 | 2 | Ada | settled |  | No date. | b | whole',
    ]);
  });

  it.each(TABLES)('have a field for each column: %s', (name) => {
    const { head, rows } = tableOf(content, name);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it('come in one zip, the same bytes in every time zone', () => {
    const zip = csvZip(content);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(TABLES.map((name) => `${name}.csv`));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['links.csv'])).toBe(
      csvOf(content, 'links'),
    );
    // Dates are the only thing that could differ; they follow the signature, version, flags and method.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it.each(PAYLOADS)('hold no formula that came from %j', (payload) => {
    const hostile = selectContent(reportSaying(payload));
    const cells = TABLES.flatMap((name) => parse(csvOf(hostile, name)).flat());
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});
