import { Copy, Download, Printer } from 'lucide-react';
import { FORMAT_INFO, FORMATS, TABLES, type ReportInput, type TableName } from '../../report/index.ts';
import { useReportNames } from './report-language.ts';
import { say } from './say.ts';
import { usePrintKey } from './use-print-key.ts';
import { useWriting } from './use-writing.ts';

/** The ways out: a file of each format with what it is for, one table, paper, the clipboard. */
export function ReportExport({ input }: { readonly input: ReportInput }) {
  const { said, stop, print, copyRich, copyMarkdown, saveFormat, saveTable } = useWriting(input);
  const { formats, tables } = useReportNames();
  usePrintKey(print);
  return (
    <section aria-label={say('report.save')} className="report-export">
      <div className="report-buttons">
        <button type="button" className="button" onClick={print}>
          <Printer aria-hidden="true" /> {say('report.print')}
        </button>
        <button type="button" className="button" onClick={copyRich}>
          <Copy aria-hidden="true" /> {say('report.copyRich')}
        </button>
        <button type="button" className="button" onClick={copyMarkdown}>
          <Copy aria-hidden="true" /> {say('report.copyMarkdown')}
        </button>
      </div>
      <p className="report-said">
        <span role="status">{said}</span>{' '}
        {stop && (
          <button type="button" className="text-link" onClick={stop}>
            {say('report.stop')}
          </button>
        )}
      </p>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="format"
              aria-label={say('report.saveAs', { format: formats[format].name })}
              onClick={() => saveFormat(format)}
            >
              <Download aria-hidden="true" />
              <span>
                <span className="format-name">{formats[format].name}</span>
                <span className="format-purpose">
                  {formats[format].purpose} {!FORMAT_INFO[format].chosen && say('report.everything')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Tables names={tables} onSave={saveTable} />
    </section>
  );
}

interface TablesProps {
  readonly names: Readonly<Record<TableName, string>>;
  readonly onSave: (table: TableName) => void;
}

function Tables({ names, onSave }: TablesProps) {
  return (
    <p className="report-tables">
      {say('report.tables')}:{' '}
      {TABLES.map((table) => (
        <button
          key={table}
          type="button"
          className="text-link"
          aria-label={say('report.table', { table: names[table] })}
          onClick={() => onSave(table)}
        >
          {table}.csv
        </button>
      ))}
    </p>
  );
}
