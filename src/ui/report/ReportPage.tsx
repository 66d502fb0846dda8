import { useCallback, useRef, type ReactNode } from 'react';
import { problemText } from '../shared/problem-text.ts';
import { trustedHtml } from '../shared/trusted.ts';
import { ReportExport } from './ReportExport.tsx';
import { ReportWishes } from './ReportWishes.tsx';
import { say } from './say.ts';
import { useReport } from './use-report.ts';
import { type ReportPreview, useReportPage } from './use-report-page.ts';

/** The report as it will be saved, with what goes into it and the formats beside it. */
export default function ReportPage() {
  const input = useReport();
  const preview = useReportPage(input);
  return (
    <div className="page report-page">
      <h2 className="page-title">{say('report.heading')}</h2>
      <p className="page-lead">{say('report.lead')}</p>
      <p className="report-on-paper">{say('report.onPaper')}</p>
      {input ? (
        <div className="report-layout">
          <div className="report-side">
            <ReportExport input={input} />
            <ReportWishes input={input} />
          </div>
          <Preview {...preview} />
        </div>
      ) : (
        <p role="status">{say('report.waiting')}</p>
      )}
    </div>
  );
}

function Preview({ html, problem, busy, again }: ReportPreview) {
  const show = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame && html !== null) frame.srcdoc = trustedHtml(html);
    },
    [html],
  );
  if (problem)
    return (
      <div role="alert">
        <p>{problemText(problem)}</p>
        <button type="button" className="button mt-4" onClick={again}>
          {say('report.again')}
        </button>
      </div>
    );
  if (html === null) return <p role="status">{say('report.waiting')}</p>;
  return (
    <div className="report-shown" aria-busy={busy}>
      <WayPast>
        {/* In an origin of its own: whatever the report holds can reach nothing of this page. */}
        <iframe className="report-preview" title={say('report.preview')} sandbox="allow-scripts" ref={show} />
      </WayPast>
      {/* Seen only: whoever types a title must not hear it with every letter. */}
      {busy && (
        <p className="report-rewriting" aria-hidden="true">
          {say('report.waiting')}
        </p>
      )}
    </div>
  );
}

/** Each sentence of a report is a stop of Tab: a way past them all, and one back for who comes from the other side. */
function WayPast({ children }: { readonly children: ReactNode }) {
  const before = useRef<HTMLButtonElement>(null);
  const after = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" className="skip-over" ref={before} onClick={() => after.current?.focus()}>
        {say('report.skip')}
      </button>
      {children}
      <button type="button" className="skip-over" ref={after} onClick={() => before.current?.focus()}>
        {say('report.skipBack')}
      </button>
    </>
  );
}
