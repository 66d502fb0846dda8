import { describe, expect, it } from 'vitest';
import { parseW3c } from '../annotation/w3c/parse.ts';
import { bridgeReport } from '../testing/bridge-report.ts';
import { miniFinding, miniLink } from '../testing/mini-comparison.ts';
import { compareStory } from '../testing/load-story.ts';
import { story } from '../testing/story-record.ts';
import { selectContent } from './content.ts';
import { timeInWords } from './dates.ts';
import { fileName } from './file-name.ts';
import { buildReport, buildTable, FORMATS, reportInput, reportMarkdown, TABLES } from './index.ts';
import { markAccount } from './marks.ts';
import { rowsOf } from './rows.ts';
import { voicesOf } from './voices.ts';
import { wordRuns } from './word-runs.ts';
import { wordsOf } from './words/index.ts';

const AT = '2026-05-01T09:30:00.000Z';

describe('a report', () => {
  it.each(FORMATS)('has the same bytes each time as %s, and a name that sorts', async (format) => {
    const [once, again] = [
      await buildReport(bridgeReport(), format),
      await buildReport(bridgeReport(), format),
    ];
    expect(again).toEqual(once);
    expect(once.content.length).toBeGreaterThan(300);
    expect(once.name).toMatch(/^the-bridge-2026-05-01-0930\.[a-z]+$/);
  });

  it.each(TABLES)('comes as the table of %s alone', async (table) => {
    const { name, content } = await buildTable(bridgeReport(), table);
    expect(name).toBe(`the-bridge-2026-05-01-0930-${table}.csv`);
    expect(content).toMatch(/^\ufeff(?:id|point),/);
  });

  it('is, as JSON without notes, the comparison to the byte', async () => {
    const comparison = compareStory('putin-proposal');
    const { content } = await buildReport(reportInput(story, comparison, AT), 'json');
    expect(content).toBe(`${JSON.stringify(comparison)}\n`);
  });

  it('carries, as JSON, notes with their places', async () => {
    const { content } = await buildReport(bridgeReport(), 'json');
    const { annotations, codebook, findings } = JSON.parse(content as string) as Record<
      string,
      { id: string }[]
    >;
    expect(annotations).toMatchObject([
      {
        id: 'n1',
        places: [
          { state: 'placed', account: 'a' },
          { state: 'placed', account: 'b' },
        ],
      },
      { id: 'n2', places: [{ state: 'whole' }] },
    ]);
    expect(codebook).toMatchObject([{ name: 'Cut quote' }]);
    expect(findings!.find(({ id }) => id === 'f-d')).toMatchObject({ dismissed: 'd' });
  });
});

describe('the notes of a report as JSON-LD', () => {
  it('are web annotations that are read back as they are', async () => {
    const input = bridgeReport();
    const { content } = await buildReport(input, 'jsonld');
    expect(content).toMatch(/^\{\n {2}"@context"/);
    const { accounts } = input.comparison;
    const read = parseW3c(content as string, { accounts, codebook: [], now: AT });
    expect(read.ok && read.value.annotations).toEqual(input.story.annotations);
  });
});

describe('what goes into a report', () => {
  const numbers = (choices: object) => {
    const { links, findings, utterances, notes } = selectContent(bridgeReport({ choices }));
    return [links, findings, utterances, notes].map((list) => list.length);
  };

  it('is everything but what was dismissed, or what the reader chose', () => {
    expect(numbers({})).toEqual([2, 2, 1, 2]);
    expect(numbers({ kinds: ['only-here'] })).toEqual([2, 1, 1, 2]);
    expect(numbers({ onlyCertain: true })).toEqual([1, 1, 1, 2]);
    expect(numbers({ onlyAnnotated: true })).toEqual([2, 0, 1, 2]);
    expect(numbers({ accounts: ['b'] })).toEqual([0, 0, 1, 2]);
  });

  it('is nothing less certain where only what is certain was asked for', () => {
    const { comparison, ...rest } = bridgeReport({ choices: { onlyCertain: true } });
    const rules = (findings: typeof comparison.findings) =>
      selectContent({ ...rest, comparison: { ...comparison, findings } }).findings.map(({ rule }) => rule);
    const sure = rules(comparison.findings);
    expect(sure.length).toBeGreaterThan(0);
    expect(rules(comparison.findings.map((finding) => ({ ...finding, tentative: true as const })))).toEqual(
      [],
    );
  });

  it('is the chosen parts only', () => {
    const headings = reportMarkdown(bridgeReport({ choices: { sections: ['notes', 'quotes'] } })).match(
      /^## .*/gm,
    );
    expect(headings).toEqual(['## Quotes', '## Notes']);
  });

  it('has the title and the foreword that were given, or the story’s title', () => {
    const head = (title: string, foreword = ''): string =>
      reportMarkdown(bridgeReport({ title, foreword, choices: { sections: [] } }));
    expect(head('', 'One.\n\n1. Two')).toBe(
      '# The bridge\n\nParallax report · 2 accounts · 1 May 2026, 09:30 UTC\n\nOne.\n\n1\\. Two\n',
    );
    expect(head('Mine')).toMatch(/^# Mine\n/);
  });
});

describe('marks', () => {
  it('are cut where layers and notes begin and end', () => {
    const content = selectContent(bridgeReport());
    const [, said] = markAccount(content, content.accounts[0]!);
    const written = said!.runs.map(
      ({ text, layers, ending }) => `[${text}]${layers.join('+')}${ending.join('')}`,
    );
    expect(written.join('')).toBe(
      '[“It is ]quotes+linked[not safe]quotes+linked+notes1[,”]quotes+linked[ the mayor ]linked[said]linked+attribution[.]linked',
    );
    expect(said!.counterparts).toMatchObject([{ sentence: 2, score: 0.45 }]);
  });

  it('are of the words that differ, not of their clauses; tentative differences stand in the list alone', () => {
    const layersOf = (finding: Partial<Parameters<typeof miniFinding>[1]>): string[] => {
      const input = bridgeReport();
      const findings = [miniFinding('f', finding)];
      const content = selectContent({ ...input, comparison: { ...input.comparison, findings } });
      const [first] = markAccount(content, content.accounts[0]!);
      return first!.runs.flatMap(({ layers }) => layers.filter((layer) => layer === 'wording'));
    };
    const span = (end: number) => [{ account: 'a', start: 0, end }];
    expect(layersOf({ spans: span(10) })).toEqual(['wording']);
    expect(layersOf({ spans: span(10), tentative: true })).toEqual([]);
    expect(
      layersOf({ spans: span(54), differing: [...span(4), { account: 'a', start: 9, end: 12 }] }),
    ).toEqual(['wording', 'wording']);
  });

  it('stand in rows in the order of the first account, what is only in the second after what it follows', () => {
    const content = selectContent(bridgeReport());
    const [a, b] = content.accounts;
    expect(rowsOf(markAccount(content, a!), a!, b!).map((row) => [row.a, row.b, row.score])).toEqual([
      [null, [0], null],
      [0, [1], 0.97],
      [1, [2], 0.45],
      [2, [], null],
    ]);
  });

  it('stand once, beside the surest counterpart', () => {
    const input = bridgeReport();
    const links = [miniLink([0], [1], { score: 0.4 }), miniLink([1], [1], { score: 0.9 })];
    const content = selectContent({ ...input, comparison: { ...input.comparison, links } });
    const [a, b] = content.accounts;
    const rows = rowsOf(markAccount(content, a!), a!, b!).filter((row) => row.score !== null);
    expect(rows).toEqual([
      { a: 0, b: [], elsewhere: [1], score: 0.4 },
      { a: 1, b: [1], elsewhere: [], score: 0.9 },
    ]);
  });

  it('of two renderings are the words that only one has', () => {
    const marked = (text: string, runs: ReturnType<typeof wordRuns>[0]): string =>
      runs
        .map(({ start, end, only }) => (only ? `[${text.slice(start, end)}]` : text.slice(start, end)))
        .join('');
    const [one, other] = ['We will never leave the island,', 'We will leave the island at once'];
    const [runs, otherRuns] = wordRuns(one, other);
    expect(marked(one, runs)).toBe('We will [never] leave the island,');
    expect(marked(other, otherRuns)).toBe('We will leave the island [at once]');
  });
});

describe('who speaks', () => {
  it('is counted in words, by the quotations where the engine did not count', () => {
    const input = bridgeReport();
    expect(voicesOf(selectContent(input))).toEqual({
      total: [17, 16],
      quoted: [4, 2],
      speakers: [{ speaker: 'the mayor', words: [4, 2] }],
    });
    const [a, b] = input.comparison.accounts;
    const [quote] = b!.quotes;
    const changed = { ...b!, quotes: [{ ...quote!, speaker: null }] };
    const comparison = { ...input.comparison, accounts: [a!, changed] };
    expect(voicesOf(selectContent({ ...input, comparison })).speakers).toEqual([
      { speaker: 'the mayor', words: [4, 0] },
      { speaker: null, words: [0, 2] },
    ]);
  });
});

describe('names and dates', () => {
  it.each([
    ['Ärger, um 5 Uhr!', 'arger-um-5-uhr-2026-05-01-0930.md'],
    ['../..\\ CON: <b>', 'con-b-2026-05-01-0930.md'],
    ['橋が閉鎖', '橋が閉鎖-2026-05-01-0930.md'],
    ['', 'story-2026-05-01-0930.md'],
    [`${'long '.repeat(30)}tail`, `${'long-'.repeat(9)}2026-05-01-0930.md`],
  ])('make of the title %j the file name %j', (title, name) => {
    expect(fileName(title, AT, 'md')).toBe(name);
  });

  it('are in words, as written, or as they are', () => {
    const { date } = wordsOf('en').ways;
    expect(date('2020-09-05')).toBe('5 September 2020');
    expect(date('2020-12-31T23:30:00-05:00')).toBe('31 December 2020');
    expect(date('2020-13-05')).toBe('2020-13-05');
    expect(date('last week')).toBe('last week');
    expect(timeInWords(AT, date)).toBe('1 May 2026, 09:30 UTC');
    expect(timeInWords(AT, wordsOf('de').ways.date)).toBe('1. Mai 2026, 09:30 UTC');
  });
});
