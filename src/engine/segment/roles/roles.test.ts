import { describe, expect, test } from 'vitest';
import { readMarked } from '../../../testing/marked-text.ts';
import { segment } from '../index.ts';

interface Known {
  readonly title?: string;
  readonly language?: string;
}

/** Writes one line for each sentence, its role before it, body left blank. Brackets mark what cleaning suspects. */
function rolesOf(notation: string, { title, language = 'en' }: Known = {}): string[] {
  const { text, ranges } = readMarked(notation);
  const { sentences } = segment(text, { language, title: title ?? null, boilerplate: ranges });
  return sentences.map(({ role }) => role);
}

const BODY = 'The council met on Tuesday.\nIt will meet again in May, the mayor said.';

const LEAD =
  'The harbour council met on Tuesday to decide who pays for the fire that burned two warehouses in May.';

describe('the top of a page that cleaning suspects', () => {
  const page = (lines: readonly string[]): string[] => rolesOf([...lines, LEAD, BODY].join('\n'));

  test('has headline, standfirst, byline and date if the article speaks of the same', () => {
    expect(
      page([
        '[Home > Politics > Harbour council]',
        '[Harbour council meets again over fire]',
        '[No decision who pays for two warehouses before summer]',
        '[By Jane Roe]',
        '[14 May 2024, 09:45]',
        '[Share]',
      ]),
    ).toEqual([
      ...[
        'boilerplate',
        'headline',
        'standfirst',
        'byline',
        'dateline',
        'boilerplate',
        'body',
        'body',
        'body',
      ],
    ]);
  });

  test('has all that below the line that says the known title', () => {
    const title = 'Harbour council meets again over fire';
    const lines = [
      '[Home]',
      '[Harbour council meets again over fire]',
      '[No decision who pays for two warehouses before summer]',
      '[By Jane Roe]',
      '[Share]',
      'Flames over the two warehouses in May',
      LEAD,
    ];
    expect(rolesOf(lines.join('\n'), { title })).toEqual([
      ...['boilerplate', 'headline', 'standfirst', 'byline', 'boilerplate', 'body', 'body'],
    ]);
  });

  test('has a headline without a byline if the article says most of its words', () => {
    expect(page(['[Home]', '[Harbour council decides about warehouses]', '[Copy link]']).slice(0, 4)).toEqual(
      [...['boilerplate', 'headline', 'boilerplate', 'body']],
    );
  });

  test('has none if the article speaks of something else', () => {
    const roles = page(['[Ten quiet beaches for a late summer weekend]', '[Most read]']);
    expect(roles.slice(0, 3)).toEqual(['boilerplate', 'boilerplate', 'body']);
  });

  test('has no captions, credits and code in the standfirst', () => {
    const roles = page([
      '[Harbour council meets again over fire]',
      '[Photograph: Lise Tamm, Coast Pictures]',
      "[var page = window['page'];]",
      '[By Jane Roe]',
    ]);
    expect(roles.slice(0, 4)).toEqual(['headline', 'boilerplate', 'boilerplate', 'byline']);
  });
});

describe('the heading', () => {
  test('is the first line if it does not end like a sentence', () => {
    expect(rolesOf(`Council meets again over harbour fire\n${BODY}`)).toEqual(['headline', 'body', 'body']);
  });

  test.each([
    'HARBOUR SHAME! Mayor gives away the quay',
    'STOP THE CARS: the mayor forces it through!',
    '¡VERGÜENZA EN EL PUERTO! La ministra regala el río',
  ])('is a first line that shouts: %s', (line) => {
    expect(rolesOf(`${line}\n${BODY}`)[0]).toBe('headline');
  });

  test.each(['The Yorkshire Ledger', 'EL OBSERVADOR DE MORANIA', 'La Dépêche de la Loire'])(
    'is the line below the name of the paper: %s',
    (paper) => {
      expect(rolesOf(`${paper}\nCouncil meets again over harbour fire\n${BODY}`).slice(0, 3)).toEqual([
        ...['byline', 'headline', 'body'],
      ]);
    },
  );

  test('is the line below the name of the paper and its section', () => {
    const lines = `EL OBSERVADOR DE MORANIA\nInternacional\nCouncil meets again over harbour fire\n${BODY}`;
    expect(rolesOf(lines).slice(0, 3)).toEqual(['byline', 'body', 'headline']);
  });

  test('is known by its title below the name of the paper, too', () => {
    const title = 'Council meets again over harbour fire';
    expect(rolesOf(`The Yorkshire Ledger\n${title}\n${BODY}`, { title }).slice(0, 2)).toEqual([
      ...['byline', 'headline'],
    ]);
  });

  test('is no name of a paper where nothing else may be the headline', () => {
    expect(rolesOf(`Council Buys Post\n${BODY}`)[0]).toBe('headline');
    expect(rolesOf(`Council buys the Post\nPrice is kept a secret\n${BODY}`)[0]).toBe('headline');
  });

  test('may go on with a standfirst', () => {
    expect(rolesOf(`Council meets again\nNo decision before summer, says mayor\n${BODY}`)).toEqual([
      ...['headline', 'standfirst', 'body', 'body'],
    ]);
  });

  test('may go on with a sentence before the byline', () => {
    expect(rolesOf(`Council meets again\nNo decision will come soon.\nBy Jane Roe\n${BODY}`)).toEqual([
      ...['headline', 'standfirst', 'byline', 'body', 'body'],
    ]);
  });

  test.each([
    ['a sentence', BODY],
    ['a lead that goes on in the next line', `The mayor named three reasons:\n${BODY}`],
    ['a lead that goes on behind a comma', `The mayor, who named three reasons,\n${BODY}`],
    ['a question', `Who pays for the harbour?\n${BODY}`],
    ['one line alone', 'Council meets again over harbour fire'],
    ['verse', 'Roses are red and so on\nviolets are blue as ever\nsugar is what it is'],
    ['a section name', `Politics\n${BODY}`],
  ])('is not %s', (_what, text) => {
    expect(rolesOf(text)).not.toContain('headline');
  });

  test('is the line that says the known title, whatever stands before and however it ends', () => {
    const title = 'Who pays for the harbour? - The Harbour Gazette';
    expect(rolesOf(`Politics\nMost read\nWho pays for the harbour?\n${BODY}`, { title })).toEqual([
      ...['body', 'body', 'headline', 'body', 'body'],
    ]);
  });

  test('is known by its title even where cleaning suspects it', () => {
    const title = 'Who pays for the harbour?';
    expect(rolesOf(`[Share]\n[Who pays for the harbour?]\n${BODY}`, { title })).toEqual([
      ...['boilerplate', 'headline', 'body', 'body'],
    ]);
  });
});

describe('bylines', () => {
  test.each([
    'By Jane Roe',
    'BY JANE ROE AND JOHN VAN DOE',
    'By Jane Roe, chief political correspondent',
    'By Jane Roe | The Harbour Gazette | March 3, 2019',
    'Author: Jane Roe',
    'Von Jana Roth',
    'Von Jana Roth veröffentlicht am 3. März 2019',
    'Par Jeanne Roux et Jean Dupré',
    'Por Juana Ruiz',
    'Di Gianna Rossi',
    'Автор: Анна Роева',
    '記者：山田太郎',
  ])('%s', (byline) => {
    expect(rolesOf(`Council meets again\n${byline}\n${BODY}`)[1]).toBe('byline');
  });

  test.each([
    'By Monday the fire was out.',
    'By the time the mayor came home',
    'By Monday the fire was out, and by Tuesday the harbour was open again',
    'Par exemple',
    'Author: it is a word that people use. It means a writer.',
  ])('not %s', (line) => {
    expect(rolesOf(`${line}\n${BODY}\n${BODY}`)[0]).not.toBe('byline');
  });

  test('do not stand in the midst of a text', () => {
    expect(rolesOf(`${BODY}\n`.repeat(4) + `By Jane Roe\n` + `${BODY}\n`.repeat(4))).not.toContain('byline');
  });

  test('stand at the end as well', () => {
    expect(rolesOf(`${BODY}\n(Reporting by Jane Roe; Editing by John Doe)`).at(-1)).toBe('byline');
    expect(rolesOf(`${BODY}\n`.repeat(5) + 'Author: Jane Roe').at(-1)).toBe('byline');
  });
});

describe('datelines', () => {
  test.each([
    'Friday, July 21, 2017',
    'Published 11:11 PM EST Nov 19, 2019',
    'HARBOUR CITY, Ohio (Example Agency) —',
    '3. März 2019, 10:30 Uhr',
    '2019年3月3日',
  ])('%s', (line) => {
    expect(rolesOf(`Council meets again\n${line}\n${BODY}`)[1]).toBe('dateline');
  });

  test.each(['7 p.m.', '2019 was a year of fires', 'May the best man win', 'HARBOUR CITY'])(
    'not %s',
    (line) => {
      expect(rolesOf(`Council meets again over fire\n${line}\n${BODY}`)[1]).not.toBe('dateline');
    },
  );
});

describe('notes on the author', () => {
  test.each([
    'Jane Roe is a reporter at The Harbour Gazette.',
    'Jane Roe is the news editor of The Harbour Gazette, follow her on Twitter @janeroe.',
    'John Doe contributed to this report.',
    'Follow Jane Roe on Twitter: @janeroe',
    'The author can be reached at jane.roe@example.com.',
    'Jane Roe is a professor of history and the author of a book on harbours.',
    'Jana Roth ist Redakteurin im Ressort Politik.',
  ])('%s', (line) => {
    expect(rolesOf(`${BODY}\n${line}`).at(-1)).toBe('bio');
  });

  test('start inside a paragraph', () => {
    expect(
      rolesOf(`${BODY}\nThe fire is out. Jane Roe is a reporter at The Gazette. She lives here.`),
    ).toEqual([...['body', 'body', 'body', 'bio', 'bio']]);
  });

  test.each([
    'The White House will follow through on its promise.',
    'Jane Roe is a professor at Harbour College.',
    'Jane Roe, a reporter, saw the fire.',
    'The mayor said that he would contact the families.',
  ])('not %s', (line) => {
    expect(rolesOf(`${BODY}\n${line}`).at(-1)).toBe('body');
  });

  test('stand nowhere but at the end', () => {
    const bio = 'Jane Roe is a reporter at The Gazette.\n';
    expect(rolesOf(bio + BODY)).not.toContain('bio');
    expect(rolesOf(`${BODY}\n` + bio + `${BODY}\n`.repeat(4))).not.toContain('bio');
  });
});

describe('boilerplate', () => {
  test('is what cleaning marked by more than half', () => {
    expect(rolesOf('The fire is out. [Read more here.] [It] is over, the mayor said.')).toEqual([
      ...['body', 'boilerplate', 'body'],
    ]);
  });

  test('does not keep the heading from being found', () => {
    expect(rolesOf(`[Home]\n[Menu]\nCouncil meets again over fire\n${BODY}`)[2]).toBe('headline');
  });
});
