import { accountIn, type ReportAccount, type ReportContent } from '../content.ts';
import { type CoverageCell, coverageOf, kindsOf, type StoryPoint } from '../coverage/coverage.ts';
import { counted, COVERAGE_NAMES, KIND_NAMES } from '../labels.ts';
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
  if (points.length === 0) return [paragraph('There is no sentence to set in rows.')];
  const { accounts } = content;
  const everyone = points.filter(({ tellers }) => tellers === accounts.length).length;
  return [
    paragraph(
      `${counted(points.length, 'point')}, ${everyone} of them in all accounts, in the order of the account that has `,
      'most. A point is a group of linked sentences, or a run of sentences of one account. “Not found” says that no ',
      'link leads there, not that something was left out; “told otherwise” that it differs from an account further ',
      'left; a question mark that only a link which is less than likely leads there.',
    ),
    {
      kind: 'table',
      caption: 'Which account tells what',
      head: [
        { runs: [plain('Point')] },
        ...accounts.map((account) => ({ runs: [plain(account.name)], account })),
      ],
      rows: points.slice(0, MOST_ENTRIES).map((point) => pointRow(content, point)),
    },
    ...(points.length > MOST_ENTRIES
      ? [
          paragraph(
            run(`These are the first ${MOST_ENTRIES} of ${points.length}; the table has all.`, 'strong'),
          ),
        ]
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
  const state = run(stateInWords(cell), cell.sentences.length > 0 ? 'plain' : 'aside');
  const names = sentenceRuns(content, account, cell.sentences);
  return names.length > 0 ? [state, plain(' ('), ...names, plain(')')] : [state];
}

/** "told otherwise: number, wording?". */
function stateInWords(cell: CoverageCell): string {
  const kinds = kindsOf(cell).map((kind) => KIND_NAMES[kind].toLowerCase());
  const words = COVERAGE_NAMES[cell.state] + (kinds.length > 0 ? `: ${kinds.join(', ')}` : '');
  return cell.sure ? words : `${words}?`;
}
