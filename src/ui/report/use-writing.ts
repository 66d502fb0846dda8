import { useState } from 'react';
import type { Format, ReportInput, ReportTask, TableName } from '../../report/index.ts';
import { useActions } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { printPage } from './print-page.ts';
import { useReportNames } from './report-language.ts';
import { say } from './say.ts';

/** There is nothing to go on with, and nothing more to say. */
class NotWritten extends Error {}

interface Job {
  /** Its name, for the reader. */
  readonly what: string;
  readonly stop: AbortController;
}

/**
 * Writes what is asked for in the background, and says what is being written and what came of the last. A file goes on
 * being written while others are, and when the view is left.
 */
export function useWriting(input: ReportInput) {
  const { saveReport, writeReport, tellProblem } = useActions();
  const { formats } = useReportNames();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [ended, setEnded] = useState('');

  /** `work` says how it ended. */
  async function begin(what: string, work: (signal: AbortSignal) => Promise<string>): Promise<void> {
    const job: Job = { what, stop: new AbortController() };
    setJobs((others) => [...others, job]);
    try {
      setEnded(await work(job.stop.signal));
    } catch (thrown) {
      setEnded('');
      if (!(thrown instanceof NotWritten)) throw thrown;
    } finally {
      setJobs((all) => all.filter((each) => each !== job));
      if (job.stop.signal.aborted) setEnded(say('report.stopped'));
    }
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
    said: jobs.length > 0 ? say('report.writing', { what: jobs.map(({ what }) => what).join(', ') }) : ended,
    /** Stops all that is under way; `null` when nothing is. */
    stop: jobs.length > 0 ? () => jobs.forEach((job) => job.stop.abort()) : null,
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
