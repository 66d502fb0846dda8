import { isFurniture, type Metadata } from '../../engine/index.ts';
import type { ReportAccount, ReportContent } from '../content.ts';
import { voicesOf } from '../voices.ts';
import { explanationIn } from '../words/engine-words.ts';
import type { Share } from '../words/english-sentences.ts';
import type { ReportWords } from '../words/words.ts';
import { type Block, type Cell, heading, paragraph, plain, PLACE, run, type Run } from './blocks.ts';
import { amongMany, countTentative, kindsInWords, sureness } from './differences.ts';
import { sentenceRuns, sentencesOf } from './sides.ts';

/** How many differences the summary names. */
const MOST_TELLING = 5;
/** How many runs of common text the summary quotes. */
const LONGEST_COMMON = 3;

/** What the accounts are, what they share, where they part and who gets to speak, on a page. */
export function summaryBlocks(content: ReportContent): Block[] {
  const { summary: say } = content.words.say;
  return [
    accountTable(content),
    heading(say.shared),
    { kind: 'list', items: sharedFacts(content) },
    heading(say.differs),
    { kind: 'list', items: differingFacts(content) },
    heading(say.speaks),
    ...voiceBlocks(content),
  ];
}

function accountTable({ accounts, words }: ReportContent): Block {
  const { summary: say } = words.say;
  const { fields } = say;
  const row = (name: string, cell: (account: ReportAccount) => readonly Run[]): Cell[] => [
    { runs: [plain(name)] },
    ...accounts.map((account) => ({ runs: cell(account), account })),
  ];
  const text = (value: string | null): Run => (value === null ? run(say.unknown, 'aside') : plain(value));
  const field = (name: string, key: keyof Metadata, show = text): Cell[] =>
    row(name, (account) => [show(account[key]), ...inferred(words, account, key)]);
  const knows = (key: keyof Metadata): boolean => accounts.some((account) => account[key] !== null);
  const date = (iso: string | null): Run => text(iso === null ? null : words.ways.date(iso));
  const address = (url: string | null): Run => (url === null ? text(null) : run(url, 'plain', url));
  return {
    kind: 'table',
    caption: say.accounts,
    head: [{ runs: [] }, ...accounts.map((account) => ({ runs: [plain(account.name)], account }))],
    rows: [
      field(fields.publisher, 'publisher'),
      field(fields.published, 'published', date),
      ...(knows('title') ? [field(fields.title, 'title')] : []),
      ...(knows('byline') ? [field(fields.byline, 'byline')] : []),
      ...(knows('url') ? [field(fields.url, 'url', address)] : []),
      field(fields.language, 'language'),
      row(fields.length, (account) => [plain(words.ways.sentences(sentencesOfArticle(account).length))]),
      row(fields.hash, ({ sha256 }) => [run(sha256, 'code')]),
    ],
  };
}

function inferred({ say }: ReportWords, { inferred: reasons }: ReportAccount, key: string): Run[] {
  const reason = reasons[key];
  return reason === undefined ? [] : [run(say.summary.inferred(reason), 'aside')];
}

function sharedFacts(content: ReportContent): (readonly Run[])[] {
  const { summary: say } = content.words.say;
  const pairs = content.pairs.map(([a, b]): readonly Run[] => [
    plain(say.counterparts(a.name, b.name, linkedShare(content, a, b), linkedShare(content, b, a))),
  ]);
  const shared = content.utterances.filter(
    ({ renderings }) => new Set(renderings.map(({ account }) => account)).size > 1,
  );
  const identical = shared.filter(({ match }) => match === 'identical').length;
  const quotes = plain(say.sharedQuotes(shared.length, content.utterances.length, identical));
  return [...pairs, [quotes], ...commonText(content)];
}

/** How many sentences of an account have a counterpart in another. */
function linkedShare({ links }: ReportContent, here: ReportAccount, there: ReportAccount): Share {
  const linked = links.flatMap(({ a, b }) => {
    if (a.account === here.id && b.account === there.id) return a.sentences;
    return b.account === here.id && a.account === there.id ? b.sentences : [];
  });
  const counted = new Set(linked);
  const article = sentencesOfArticle(here);
  return [article.filter((i) => counted.has(i)).length, article.length];
}

/** Which sentences are of the article, and no furniture of its page. */
function sentencesOfArticle({ sentences }: ReportAccount): number[] {
  return [...sentences.keys()].filter((i) => !isFurniture(sentences[i]!));
}

/** Runs of the same words outside quotations: text that both took from one source. */
function commonText(content: ReportContent): (readonly Run[])[] {
  const { input, accounts } = content;
  const all = input.comparison.commonText ?? [];
  return all
    .flatMap(({ a, b, words }) => {
      const [here, there] = [a, b].map((span) => accounts.find(({ id }) => id === span.account));
      if (!here || !there) return [];
      const [before, between, after, end] = content.words.say.summary.commonText(words);
      return [
        [
          plain(before),
          ...sentenceRuns(content, here, sentencesOf(here, [a])),
          plain(between),
          ...sentenceRuns(content, there, sentencesOf(there, [b])),
          plain(after),
          run(here.text.slice(a.start, a.end), 'evidence'),
          plain(end),
        ],
      ];
    })
    .slice(0, LONGEST_COMMON);
}

/** Counts, and the most telling findings; those that are less certain are named where there are no others. */
function differingFacts(content: ReportContent): (readonly Run[])[] {
  const { findings, input, words } = content;
  const { summary: say } = words.say;
  if (findings.length === 0) return [[plain(say.noDifference)]];
  const listsThem = input.choices.sections.includes('differences');
  const sure = findings.filter(({ tentative }) => !tentative);
  const told = sure.length > 0 ? sure : findings;
  const top = told.slice(0, MOST_TELLING).map((finding): readonly Run[] => {
    const { number, kind } = finding;
    const to = listsThem ? PLACE.difference(number) : undefined;
    return [
      run(`${words.names.kinds[kind]} (${number})`, 'strong', to),
      plain(
        `${amongMany(content, finding)}${sureness(content, finding)}: ${explanationIn(words.engine, finding)}`,
      ),
    ];
  });
  return [[plain(say.counts(findings.length, kindsInWords(content), countTentative(findings)))], ...top];
}

function voiceBlocks(content: ReportContent): Block[] {
  const { accounts, words: own } = content;
  const { summary: say } = own.say;
  const { speakers, total, quoted } = voicesOf(content);
  if (speakers.length === 0) return [paragraph(say.nobody)];
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
      caption: say.quotedWords,
      head: [
        { runs: [plain(say.speaker)] },
        ...accounts.map((account) => ({ runs: [plain(account.name)], account })),
      ],
      rows: [
        ...speakers.map(({ speaker, words }) =>
          cells(
            speaker === null ? run(say.unnamed, 'aside') : plain(speaker),
            words,
            (i) => words[i]! / longest,
          ),
        ),
        cells(run(say.allQuoted, 'strong'), quoted),
        cells(plain(say.allWords), total),
      ],
    },
  ];
}
