import { describe, expect, it } from 'vitest';
import { FIRST_PASS_FEATURES, readPage, secondPassFeatures, SECOND_PASS_FEATURES } from './article-lines.ts';
import { firstPassFeatures } from './article-lines.ts';
import { FIRST_PASS, SECOND_PASS } from './data/line-trees.generated.ts';
import { clean } from './index.ts';
import { readLines } from './lines.ts';
import { readTrees, sumTrees } from './trees.ts';

const ARTICLE = [
  'The council of Ardley voted on Monday to close the old bridge over the Wend for at least two years, after engineers found cracks in three of its four piers.',
  '“We would have liked to keep it open for the market, but nobody here wants to be the one who did nothing,” said Helen Marsh, who leads the council.',
  'Traders on the south bank said that they had been told of the decision only an hour before it was announced, and that some of them would not survive a second summer without visitors.',
  'The engineers had warned of the damage in March, according to a report that the council published on its own pages last week. They asked for lighter traffic at once.',
  'A ferry will carry people on foot from six in the morning until midnight. Lorries have to take the motorway, which adds some forty minutes to the way into the town.',
  'The bridge was built in 1931 and has been repaired twice since then, the last time after the flood of 1987.',
];

const PAGE = [
  'Ardley bridge to close for two years - The Wend Courier',
  'Skip to main content',
  'Home',
  'News',
  'Sport',
  'Business',
  'Culture',
  'Weather',
  'Subscribe',
  'Log in',
  'Search',
  'Ardley bridge to close for two years',
  'By Jo Perrin',
  'Published 3 May 2021, 18:40',
  'Share',
  'Facebook',
  'Twitter',
  'Email',
  ...ARTICLE.slice(0, 2),
  'Advertisement',
  ...ARTICLE.slice(2, 4),
  'Read more: Ten bridges that nobody remembers',
  ...ARTICLE.slice(4),
  'Sign up for our newsletter',
  'Get the latest news delivered to your inbox every morning.',
  'Your email address',
  'Related articles',
  'Swimming pool to open in June',
  'Council elects its third mayor in a year',
  'Comments',
  'Leave a comment',
  'About us',
  'Contact',
  'Privacy policy',
  'Terms of use',
  '© 2021 The Wend Courier. All rights reserved.',
];

/** The lines of a text that are marked as furniture. */
function markedLines(text: string): string[] {
  const { text: clear, boilerplate } = clean(text, { keep: [] });
  return boilerplate.map(({ start, end }) => clear.slice(start, end));
}

describe('boilerplate', () => {
  it('is what stands around the article of a pasted page, and between its paragraphs', () => {
    const marked = markedLines(PAGE.join('\n'));
    expect(marked.filter((line) => ARTICLE.includes(line))).toEqual([]);
    const left = PAGE.filter((line) => !marked.includes(line) && !ARTICLE.includes(line));
    expect(left).toEqual(['Ardley bridge to close for two years']);
  });

  it('is nothing in an account without a page around it', () => {
    const account = [
      'Ardley bridge to close',
      'Cracks in three piers',
      'By Jo Perrin',
      'ARDLEY, May 3',
      ...ARTICLE,
    ];
    expect(markedLines(account.join('\n\n'))).toEqual([]);
    expect(markedLines(ARTICLE.join('\n'))).toEqual([]);
  });

  it('is nothing in a list, a poem or a transcript', () => {
    const list = Array.from(
      { length: 40 },
      (_, i) => `${i + 1}. A bridge of the river Wend near mile ${i * 3}`,
    );
    const poem = Array.from({ length: 30 }, (_, i) => `The river ran and ran under arch ${i} of the town`);
    const talk = ARTICLE.flatMap((line) => ['Q: And then?', `A: ${line}`]);
    expect([list, poem, talk].map((lines) => markedLines(lines.join('\n')))).toEqual([[], [], []]);
  });

  it('is nothing where no article is found', () => {
    expect(markedLines(PAGE.slice(1, 11).join('\n'))).toEqual([]);
  });

  it('leaves a line alone that a reader put back', () => {
    const raw = PAGE.join('\n');
    const at = raw.indexOf('Swimming pool');
    const { text, boilerplate } = clean(raw, { keep: [{ rawStart: at, rawEnd: at + 8 }] });
    expect(boilerplate.some(({ start, end }) => text.slice(start, end).includes('Swimming pool'))).toBe(
      false,
    );
    expect(boilerplate.length).toBeGreaterThan(20);
  });

  it('is found in other languages and scripts too', () => {
    const german = [
      'Startseite',
      'Politik',
      'Kultur',
      'Sport',
      'Anmelden',
      'Suche',
      'Brücke wird für zwei Jahre gesperrt',
      'Teilen',
      'Facebook',
      'E-Mail',
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für mindestens zwei Jahre zu sperren, weil drei der vier Pfeiler Risse haben.',
      'Die Händler am südlichen Ufer sagten, sie hätten erst eine Stunde vorher davon erfahren, und nicht alle würden einen zweiten Sommer ohne Gäste überstehen.',
      'Eine Fähre bringt Fußgänger von sechs Uhr bis Mitternacht über den Fluss. Lastwagen müssen über die Autobahn fahren.',
      'Mehr zum Thema',
      'Kommentare',
      'Impressum',
      'Datenschutz',
      'Alle Rechte vorbehalten',
    ];
    const marked = markedLines(german.join('\n'));
    expect(marked).toEqual(
      expect.arrayContaining(['Startseite', 'Teilen', 'Kommentare', 'Impressum', 'Datenschutz']),
    );
    expect(marked.filter((line) => line.length > 60)).toEqual([]);
  });
});

describe('the learned trees', () => {
  it('were learned on the features there are', () => {
    const page = readPage(readLines(PAGE.join('\n'), 'en'));
    const first = firstPassFeatures(page);
    const second = secondPassFeatures(
      page,
      first.map(() => 0),
    );
    expect(new Set(first.map((row) => row.length))).toEqual(new Set([FIRST_PASS_FEATURES.length]));
    expect(new Set(second.map((row) => row.length))).toEqual(new Set([SECOND_PASS_FEATURES.length]));
    expect(first.flat().concat(second.flat()).every(Number.isFinite)).toBe(true);
    expect(Math.max(...readTrees(FIRST_PASS).features)).toBeLessThan(FIRST_PASS_FEATURES.length);
    expect(Math.max(...readTrees(SECOND_PASS).features)).toBeLessThan(SECOND_PASS_FEATURES.length);
  });

  it('are walked from the root to a leaf', () => {
    const model = readTrees({
      base: 1,
      depth: 2,
      features: '0 1 -1',
      thresholds: '5 2 0',
      leaves: '10 20 30 40',
    });
    expect(
      [
        [4, 1],
        [4, 2],
        [5, 9],
      ].map((values) => sumTrees(model, values)),
    ).toEqual([11, 21, 31]);
  });
});
