import type { CorrectedFinding } from '../../annotation/apply.ts';
import { accountsOfFinding, type FindingKind } from '../../engine/index.ts';
import type { Numbered, ReportAccount, ReportContent } from '../content.ts';
import { counted, KIND_NAMES, listed } from '../labels.ts';
import {
  type Block,
  type EntrySide,
  firstEntries,
  paragraph,
  plain,
  PLACE,
  type Run,
  run,
} from './blocks.ts';
import { excerpt, sentenceRuns, sentencesOf, sentenceStart } from './sides.ts';

/** Where two accounts part, most telling first, words against words. */
export function differenceBlocks(content: ReportContent): Block[] {
  const { findings } = content;
  if (findings.length === 0) return [paragraph('No difference was found, or none was asked for.')];
  const counts = countKinds(findings).map(([kind, n]) => `${KIND_NAMES[kind].toLowerCase()} ${n}`);
  return [
    paragraph(
      `${counted(findings.length, 'difference')}, most telling first: ${counts.join(', ')}. `,
      'Each is words against words; what to make of it is the reader’s.',
    ),
    ...firstEntries(findings, (finding) => differenceEntry(content, finding)),
  ];
}

/** How many findings there are of each kind, most first. */
export function countKinds(findings: readonly CorrectedFinding[]): (readonly [FindingKind, number])[] {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
}

function differenceEntry(content: ReportContent, finding: Numbered<CorrectedFinding>): Block {
  return {
    kind: 'entry',
    level: 3,
    id: PLACE.difference(finding.number),
    name: `Difference ${finding.number}`,
    about: [
      plain(
        `${KIND_NAMES[finding.kind]}${amongMany(content, finding)}${finding.tentative ? ', less certain' : ''}`,
      ),
    ],
    text: [plain(finding.explanation)],
    sides: accountsOf(content, finding).map((account) => sideOf(content, account, finding)),
  };
}

/** Of which two accounts a finding is, where there are more: ", A and C". */
export function amongMany(content: ReportContent, finding: CorrectedFinding): string {
  if (content.accounts.length < 3) return '';
  return `, ${listed(accountsOf(content, finding).map(({ letter }) => letter))}`;
}

/** The accounts that a finding is about; both of a story of two. */
function accountsOf({ accounts }: ReportContent, finding: CorrectedFinding): readonly ReportAccount[] {
  if (accounts.length === 2) return accounts;
  const ids = accountsOfFinding(finding);
  return accounts.filter(({ id }) => ids.has(id));
}

function sideOf(
  content: ReportContent,
  account: ReportAccount,
  { spans, nearest }: CorrectedFinding,
): EntrySide {
  const here = spans.filter((span) => span.account === account.id);
  if (here.length > 0)
    return {
      account,
      runs: excerpt(account, here),
      remarks: sentenceRuns(content, account, sentencesOf(account, here)),
    };
  return { account, runs: [], remarks: silence(content, account, nearest) };
}

/** That there is nothing, with the closest sentence, so that whoever reads can judge. */
function silence(
  content: ReportContent,
  account: ReportAccount,
  nearest: CorrectedFinding['nearest'],
): Run[] {
  const sentence = nearest?.account === account.id ? account.sentences[nearest.sentence] : undefined;
  const nothing = run('Not in this account.', 'aside');
  if (!nearest || !sentence) return [nothing];
  return [
    nothing,
    run(' Closest sentence, ', 'aside'),
    ...sentenceRuns(content, account, [nearest.sentence]),
    run(': ', 'aside'),
    plain(sentenceStart(account, nearest.sentence)),
  ];
}
