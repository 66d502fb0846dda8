import { useEffect, useState } from 'react';
import type { Problem } from '../../engine/index.ts';
import type { ReportInput } from '../../report/index.ts';
import { useActions } from '../hooks.ts';

/** The report as a page of HTML, or why there is none. */
interface Written {
  /** What it was written from: while that is another, a newer one is on its way. */
  readonly input: ReportInput;
  readonly html: string | null;
  readonly problem: Problem | null;
}

export interface ReportPreview {
  /** The last page that was written; `null` before the first. */
  readonly html: string | null;
  readonly problem: Problem | null;
  /** Whether another is being written. */
  readonly busy: boolean;
  /** Writes it once more, after a problem. */
  readonly again: () => void;
}

const NOTHING_YET = { input: null, html: null, problem: null };

/** Writes the report as a page in the background, and anew whenever what it is made of changes; the last one stays. */
export function useReportPage(input: ReportInput | null): ReportPreview {
  const { writeReport } = useActions();
  const [attempt, setAttempt] = useState(0);
  const [written, setWritten] = useState<Written | typeof NOTHING_YET>(NOTHING_YET);
  useEffect(() => {
    if (!input) return;
    const stop = new AbortController();
    void writeReport(stop.signal, { type: 'report', format: 'html', input }).then((result) => {
      if (stop.signal.aborted) return;
      setWritten(
        result.ok
          ? { input, html: String(result.value.content), problem: null }
          : { input, html: null, problem: result.problem },
      );
    });
    return () => stop.abort();
  }, [input, writeReport, attempt]);
  const again = () => {
    setWritten(NOTHING_YET);
    setAttempt(attempt + 1);
  };
  return { html: written.html, problem: written.problem, busy: written.input !== input, again };
}
