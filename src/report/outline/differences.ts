import type { CorrectedFinding } from '../../annotation/apply.ts';
import { accountsOfFinding, type FindingKind } from '../../engine/index.ts';
import type { Numbered, ReportAccount, ReportContent } from '../content.ts';
import { explanationIn } from '../words/engine-words.ts';
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
  const { findings, words } = content;
  if (findings.length === 0) return [paragraph(words.say.summary.noDifference)];
  return [
    paragraph(words.say.differences.about(findings.length, kindsInWords(content), countTentative(findings))),
    ...firstEntries(content, findings, (finding) => differenceEntry(content, finding)),
  ];
}

/** How many findings are said to be less certain. */
export function countTentative(findings: readonly CorrectedFinding[]): number {
  return findings.filter(({ tentative }) => tentative).length;
}

/** How many findings there are of each kind, most first, with the name that a kind has inside of a sentence. */
export function kindsInWords({ findings, words }: ReportContent): (readonly [string, number])[] {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .map(([kind, n]) => [words.ways.inside(words.names.kinds[kind]), n]);
}

function differenceEntry(content: ReportContent, finding: Numbered<CorrectedFinding>): Block {
  const { names, say, engine } = content.words;
  return {
    kind: 'entry',
    level: 3,
    id: PLACE.difference(finding.number),
    name: say.differences.name(finding.number),
    about: [plain(`${names.kinds[finding.kind]}${amongMany(content, finding)}${sureness(content, finding)}`)],
    text: [plain(explanationIn(engine, finding))],
    sides: accountsOf(content, finding).map((account) => sideOf(content, account, finding)),
  };
}

/** What is said of a finding that is less certain: ", less certain". */
export function sureness({ words }: ReportContent, { tentative }: CorrectedFinding): string {
  return tentative ? words.say.differences.tentative : '';
}

/** Of which two accounts a finding is, where there are more: ", A and C". */
export function amongMany(content: ReportContent, finding: CorrectedFinding): string {
  if (content.accounts.length < 3) return '';
  return `, ${content.words.ways.listed(accountsOf(content, finding).map(({ letter }) => letter))}`;
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
      runs: excerpt(content, account, here),
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
  const { differences: say } = content.words.say;
  const nothing = run(say.silent, 'aside');
  if (!nearest || !sentence) return [nothing];
  return [
    nothing,
    run(say.closest, 'aside'),
    ...sentenceRuns(content, account, [nearest.sentence]),
    run(': ', 'aside'),
    plain(sentenceStart(account, nearest.sentence)),
  ];
}
