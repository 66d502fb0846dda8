import { useMemo } from 'react';
import { reportHtml } from '../../report/index.ts';
import { trustedHtml } from '../shared/trusted.ts';
import { ReportExport } from './ReportExport.tsx';
import { ReportWishes } from './ReportWishes.tsx';
import { useReport } from './use-report.ts';
import { say } from './say.ts';

/** The report as it will be saved, with what goes into it and the formats beside it. */
export default function ReportPage() {
  const input = useReport();
  const html = useMemo(() => input && reportHtml(input), [input]);
  return (
    <div className="page report-page">
      <h2 className="page-title">{say('report.heading')}</h2>
      <p className="page-lead">{say('report.lead')}</p>
      {input && html ? (
        <div className="report-layout">
          <div className="report-side">
            <ReportExport input={input} html={html} />
            <ReportWishes input={input} />
          </div>
          {/* In an origin of its own: whatever the report holds can reach nothing of this page. */}
          <iframe
            className="report-preview"
            title={say('report.preview')}
            sandbox="allow-scripts"
            ref={(frame) => {
              if (frame) frame.srcdoc = trustedHtml(html);
            }}
          />
        </div>
      ) : (
        <p role="status">{say('report.waiting')}</p>
      )}
    </div>
  );
}
