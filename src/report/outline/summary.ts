import type { Metadata } from '../../engine/index.ts';
import type { ReportAccount, ReportContent } from '../content.ts';
import { dateInWords } from '../dates.ts';
import { counted, KIND_NAMES, listed } from '../labels.ts';
import { voicesOf } from '../voices.ts';
import { type Block, type Cell, heading, paragraph, plain, PLACE, run, type Run } from './blocks.ts';
import { amongMany, countKinds } from './differences.ts';
import { sentenceRuns, sentencesOf } from './sides.ts';

/** How many differences the summary names. */
const MOST_TELLING = 5;
/** How many runs of common text the summary quotes. */
const LONGEST_COMMON = 3;

/** What the accounts are, what they share, where they part and who gets to speak, on a page. */
export function summaryBlocks(content: ReportContent): Block[] {
  return [
    accountTable(content),
    heading('What is shared'),
    { kind: 'list', items: sharedFacts(content) },
    heading('What differs'),
    { kind: 'list', items: differingFacts(content) },
    heading('Who speaks'),
    ...voiceBlocks(content),
  ];
}

function accountTable({ accounts }: ReportContent): Block {
  const row = (name: string, cell: (account: ReportAccount) => readonly Run[]): Cell[] => [
    { runs: [plain(name)] },
    ...accounts.map((account) => ({ runs: cell(account), account })),
  ];
  const text = (value: string | null): Run => (value === null ? run('not known', 'aside') : plain(value));
  const field = (name: string, key: keyof Metadata, show = text): Cell[] =>
    row(name, (account) => [show(account[key]), ...inferred(account, key)]);
  const knows = (key: keyof Metadata): boolean => accounts.some((account) => account[key] !== null);
  const date = (iso: string | null): Run => text(iso === null ? null : dateInWords(iso));
  const address = (url: string | null): Run => (url === null ? text(null) : run(url, 'plain', url));
  return {
    kind: 'table',
    caption: 'What is compared',
    head: [{ runs: [] }, ...accounts.map((account) => ({ runs: [plain(account.name)], account }))],
    rows: [
      field('Publisher', 'publisher'),
      field('Published', 'published', date),
      ...(knows('title') ? [field('Headline', 'title')] : []),
      ...(knows('byline') ? [field('Author', 'byline')] : []),
      ...(knows('url') ? [field('Address', 'url', address)] : []),
      field('Language', 'language'),
      row('Length', ({ sentences }) => [plain(counted(sentences.length, 'sentence'))]),
      row('SHA-256 as given', ({ sha256 }) => [run(sha256, 'code')]),
    ],
  };
}

function inferred({ inferred: reasons }: ReportAccount, key: string): Run[] {
  const reason = reasons[key];
  return reason === undefined ? [] : [run(` (inferred: ${reason})`, 'aside')];
}

function sharedFacts(content: ReportContent): (readonly Run[])[] {
  const pairs = content.pairs.map(([a, b]): readonly Run[] => [
    plain(`${linkedShare(content, a, b)} of ${a.name} have a counterpart in ${b.name}; `),
    plain(`${linkedShare(content, b, a)} of ${b.name} have one in ${a.name}.`),
  ]);
  const shared = content.utterances.filter(
    ({ renderings }) => new Set(renderings.map(({ account }) => account)).size > 1,
  );
  const identical = shared.filter(({ match }) => match === 'identical').length;
  const quotes = plain(
    `${counted(shared.length, 'quote')} of ${content.utterances.length} in more than one account, ` +
      `${identical === 0 ? 'none' : identical} of them in the same words.`,
  );
  return [...pairs, [quotes], ...commonText(content)];
}

/** "12 of 18 sentences". */
function linkedShare({ links }: ReportContent, here: ReportAccount, there: ReportAccount): string {
  const linked = links.flatMap(({ a, b }) => {
    if (a.account === here.id && b.account === there.id) return a.sentences;
    return b.account === here.id && a.account === there.id ? b.sentences : [];
  });
  return `${new Set(linked).size} of ${counted(here.sentences.length, 'sentence')}`;
}

/** Runs of the same words outside quotations: text that both took from one source. */
function commonText(content: ReportContent): (readonly Run[])[] {
  const { input, accounts } = content;
  const all = input.comparison.commonText ?? [];
  return all
    .flatMap(({ a, b, words }) => {
      const [here, there] = [a, b].map((span) => accounts.find(({ id }) => id === span.account));
      if (!here || !there) return [];
      return [
        [
          plain(`${counted(words, 'word')} in a row outside quotations, in `),
          ...sentenceRuns(content, here, sentencesOf(here, [a])),
          plain(' and '),
          ...sentenceRuns(content, there, sentencesOf(there, [b])),
          plain(': “'),
          run(here.text.slice(a.start, a.end), 'evidence'),
          plain('”.'),
        ],
      ];
    })
    .slice(0, LONGEST_COMMON);
}

function differingFacts(content: ReportContent): (readonly Run[])[] {
  const { findings, input } = content;
  if (findings.length === 0) return [[plain('No difference was found, or none was asked for.')]];
  const counts = countKinds(findings).map(([kind, n]) => `${n} ${KIND_NAMES[kind].toLowerCase()}`);
  const listsThem = input.choices.sections.includes('differences');
  const top = findings.slice(0, MOST_TELLING).map((finding): readonly Run[] => {
    const { number, kind, explanation } = finding;
    const to = listsThem ? PLACE.difference(number) : undefined;
    return [
      run(`${KIND_NAMES[kind]} (${number})`, 'strong', to),
      plain(`${amongMany(content, finding)}: ${explanation}`),
    ];
  });
  return [[plain(`${counted(findings.length, 'difference')}: ${listed(counts)}.`)], ...top];
}

function voiceBlocks(content: ReportContent): Block[] {
  const { accounts } = content;
  const { speakers, total, quoted } = voicesOf(content);
  if (speakers.length === 0) return [paragraph('Nobody is quoted.')];
  const longest = Math.max(1, ...speakers.flatMap(({ words }) => words));
  const cells = (name: Run, words: readonly number[], share?: (i: number) => number): Cell[] => [
    { runs: [name] },
    ...accounts.map((account, i) => ({
      runs: [plain(words[i] === 0 ? '–' : String(words[i]))],
      account,
      ...(share && { share: share(i) }),
    })),
  ];
  return [
    {
      kind: 'table',
      caption: 'Words inside quotation marks',
      head: [
        { runs: [plain('Speaker')] },
        ...accounts.map((account) => ({ runs: [plain(account.name)], account })),
      ],
      rows: [
        ...speakers.map(({ speaker, words }) =>
          cells(
            speaker === null ? run('Speaker not named', 'aside') : plain(speaker),
            words,
            (i) => words[i]! / longest,
          ),
        ),
        cells(run('All quoted words', 'strong'), quoted),
        cells(plain('Words of the account'), total),
      ],
    },
  ];
}
