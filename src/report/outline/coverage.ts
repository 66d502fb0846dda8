import { accountIn, type ReportAccount, type ReportContent } from '../content.ts';
import { type CoverageCell, coverageOf, kindsOf, type StoryPoint } from '../coverage/coverage.ts';
import type { ReportWords } from '../words/words.ts';
import { type Block, type Cell, MOST_ENTRIES, paragraph, plain, run, type Run } from './blocks.ts';
import { sentenceRuns, sentenceStart } from './sides.ts';

/** The story points of the accounts in a report, of its links and differences. */
export function reportCoverage({ accounts, links, findings, input }: ReportContent): readonly StoryPoint[] {
  const { missing } = input.comparison;
  return coverageOf({ accounts, links, findings, ...(missing && { missing }) });
}

/** Which account tells which point of the story. */
export function coverageBlocks(content: ReportContent): Block[] {
  const points = reportCoverage(content);
  const { accounts, words } = content;
  const { coverage: say } = words.say;
  if (points.length === 0) return [paragraph(say.nothing)];
  const everyone = points.filter(({ tellers }) => tellers === accounts.length).length;
  return [
    paragraph(say.about(points.length, everyone)),
    {
      kind: 'table',
      caption: say.caption,
      names: 'sentences',
      head: [
        { runs: [plain(say.point)] },
        ...accounts.map((account) => ({ runs: [plain(account.name)], account })),
      ],
      rows: points.slice(0, MOST_ENTRIES).map((point) => pointRow(content, point)),
    },
    ...(points.length > MOST_ENTRIES
      ? [paragraph(run(say.firstOf(MOST_ENTRIES, points.length), 'strong'))]
      : []),
  ];
}

function pointRow(content: ReportContent, { head, cells }: StoryPoint): Cell[] {
  const named = accountIn(content, head.account)!;
  return [
    { runs: [plain(sentenceStart(named, head.sentence))] },
    ...cells.map((cell) => ({ runs: cellRuns(content, accountIn(content, cell.account)!, cell) })),
  ];
}

function cellRuns(content: ReportContent, account: ReportAccount, cell: CoverageCell): Run[] {
  const state = run(stateInWords(cell, content.words), cell.sentences.length > 0 ? 'plain' : 'aside');
  const names = sentenceRuns(content, account, cell.sentences);
  return names.length > 0 ? [state, plain(' ('), ...names, plain(')')] : [state];
}

/** "told otherwise: number, wording?". */
function stateInWords(cell: CoverageCell, { names, ways }: ReportWords): string {
  const kinds = kindsOf(cell).map((kind) => ways.inside(names.kinds[kind]));
  const words = names.coverage[cell.state] + (kinds.length > 0 ? `: ${kinds.join(', ')}` : '');
  return cell.sure ? words : `${words}?`;
}
