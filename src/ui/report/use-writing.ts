import { useEffect, useRef, useState } from 'react';
import type { Format, ReportInput, ReportTask, TableName } from '../../report/index.ts';
import { useActions } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { printPage } from './print-page.ts';
import { useReportNames } from './report-language.ts';
import { say } from './say.ts';

/** There is nothing to go on with, and nothing more to say. */
class NotWritten extends Error {}

function silent(thrown: unknown): string {
  if (thrown instanceof NotWritten) return '';
  throw thrown;
}

/** Writes what is asked for in the background, one at a time, and says what is being written and what came of it. */
export function useWriting(input: ReportInput) {
  const { saveReport, writeReport, tellProblem } = useActions();
  const { formats } = useReportNames();
  const [said, setSaid] = useState('');
  const [stop, setStop] = useState<(() => void) | null>(null);
  const current = useRef<AbortController>(null);
  useEffect(() => () => current.current?.abort(), []);

  /** Begins something, which ends what was under way; `what` is its name, and `work` says how it ended. */
  async function begin(what: string, work: (signal: AbortSignal) => Promise<string>): Promise<void> {
    current.current?.abort();
    const own = (current.current = new AbortController());
    setSaid(say('report.writing', { what }));
    setStop(() => () => own.abort());
    const ended = await work(own.signal).catch(silent);
    if (current.current !== own) return;
    setSaid(own.signal.aborted ? say('report.stopped') : ended);
    setStop(null);
  }

  /** Rejects with what it could not be written for; what is wrong has been told by then. */
  async function textOf(signal: AbortSignal, task: ReportTask): Promise<string> {
    const result = await writeReport(signal, task);
    if (result.ok) return String(result.value.content);
    if (!signal.aborted) tellProblem(result.problem);
    throw new NotWritten();
  }

  /** The browser is given promises, since it allows copying only in the moment of the press. */
  const copy = (what: string, tasks: Readonly<Record<string, ReportTask>>) =>
    void begin(what, async (signal) => {
      const texts = Object.entries(tasks).map(([type, task]) => [type, textOf(signal, task)] as const);
      const outcome = navigator.clipboard.write([new ClipboardItem(Object.fromEntries(texts))]).then(
        () => t('report.copied'),
        () => t('report.notCopied'),
      );
      await Promise.all(texts.map(([, text]) => text));
      return outcome;
    });

  const save = (what: string, task: ReportTask) =>
    void begin(what, async (signal) => {
      await saveReport(signal, task);
      return '';
    });

  const markdown: ReportTask = { type: 'report', format: 'md', input };
  return {
    said,
    /** Stops what is under way; `null` when nothing is. */
    stop,
    saveFormat: (format: Format) => save(formats[format].name, { type: 'report', format, input }),
    saveTable: (table: TableName) => save(`${table}.csv`, { type: 'table', table, input }),
    copyMarkdown: () => copy(formats.md.name, { 'text/plain': markdown }),
    copyRich: () =>
      copy(formats.html.name, { 'text/html': { type: 'rich-text', input }, 'text/plain': markdown }),
    print: () =>
      void begin(formats.html.name, async (signal) => {
        printPage(await textOf(signal, { type: 'report', format: 'html', input }));
        return '';
      }),
  };
}
