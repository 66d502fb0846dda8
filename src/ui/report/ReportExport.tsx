import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import {
  FORMAT_INFO,
  FORMATS,
  reportMarkdown,
  richText,
  TABLES,
  type ReportInput,
} from '../../report/index.ts';
import { useActions } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { printPage } from './print-page.ts';
import { useReportNames } from './report-language.ts';
import { say } from './say.ts';

interface Props {
  readonly input: ReportInput;
  /** The report as a page, as it is previewed. */
  readonly html: string;
}

/** The ways out: a file of each format with what it is for, one table, paper, the clipboard. */
export function ReportExport({ input, html }: Props) {
  const { saveReport, saveTable } = useActions();
  const { formats, tables } = useReportNames();
  return (
    <section aria-label={say('report.save')} className="report-export">
      <div className="report-buttons">
        <button type="button" className="button" onClick={() => printPage(html)}>
          <Printer aria-hidden="true" /> {say('report.print')}
        </button>
        <CopyButtons input={input} />
      </div>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="format"
              aria-label={say('report.saveAs', { format: formats[format].name })}
              onClick={() => void saveReport(input, format)}
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
      <p className="report-tables">
        {say('report.tables')}:{' '}
        {TABLES.map((table) => (
          <button
            key={table}
            type="button"
            className="text-link"
            aria-label={say('report.table', { table: tables[table] })}
            onClick={() => void saveTable(input, table)}
          >
            {table}.csv
          </button>
        ))}
      </p>
    </section>
  );
}

function CopyButtons({ input }: { readonly input: ReportInput }) {
  const [said, setSaid] = useState('');
  const copy = (parts: Readonly<Record<string, string>>) =>
    navigator.clipboard
      .write([new ClipboardItem(parts)])
      .then(() => setSaid(t('report.copied')))
      .catch(() => setSaid(t('report.notCopied')));
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => void copy({ 'text/html': richText(input), 'text/plain': reportMarkdown(input) })}
      >
        <Copy aria-hidden="true" /> {say('report.copyRich')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void copy({ 'text/plain': reportMarkdown(input) })}
      >
        <Copy aria-hidden="true" /> {say('report.copyMarkdown')}
      </button>
      <span role="status" className="report-said">
        {said}
      </span>
    </>
  );
}
