import { overview, type Overview } from '../../store/select/overview.ts';
import { accountPair } from '../../store/select/pair.ts';
import { useApp } from '../hooks.ts';
import { say } from './say.ts';
import { CommonTextList } from './CommonTextList.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { LoadedWords } from './LoadedWords.tsx';
import { NamingTable } from './NamingTable.tsx';
import { SpeakerChart } from '../shared/SpeakerChart.tsx';

/** What the two accounts come to, on one page that prints: counts with the words behind them, and no verdict. */
export default function OverviewPage() {
  const summary = useApp(overview);
  const pair = useApp(accountPair);
  return (
    <div className="page">
      <h2 className="page-title">{say('overview.heading')}</h2>
      <p className="page-lead">{say('overview.lead')}</p>
      {summary && pair && (
        <>
          <FiguresTable pair={pair} figures={summary.figures} />
          <SpeakerChart pair={pair} summary={summary} />
          <NamingTable pair={pair} namings={summary.namings} />
          <LoadedWords pair={pair} summary={summary} />
          {hasCommonText(summary) && <CommonTextList pair={pair} commonText={summary.commonText} />}
        </>
      )}
    </div>
  );
}

function hasCommonText({ commonText }: Overview): boolean {
  return commonText.length > 0;
}
