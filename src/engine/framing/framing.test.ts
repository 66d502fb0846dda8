import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, told, shown } from '../../testing/told.ts';
import type { Link } from '../model.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { findFindings } from './index.ts';

describe('wording', () => {
  test.each([
    [
      'The council voted to reboot its talks with the brewery union.',
      'The council voted to reset its talks with the brewery union.',
      'wording/place: reboot | reset',
    ],
    [
      'The senators criticized the harbour plan on Monday.',
      'The senators slammed the harbour plan on Monday.',
      'wording/set: criticized | slammed',
    ],
    [
      'The brewery promised not to engage in meddling in local elections.',
      'The brewery promised not to engage in cyber-meddling in local elections.',
      'wording/modifier: meddling | cyber-meddling',
    ],
    [
      'The treasurer resigned from the board on Friday after the audit.',
      'The treasurer abruptly resigned from the board on Friday after the audit.',
      'wording/modifier: resigned | abruptly resigned',
    ],
    [
      'The inspectors opened an inquiry into the collapsed bridge.',
      'The inspectors opened a probe into the collapsed bridge.',
      'wording/set: inquiry | probe',
    ],
  ])('%s / %s', (a, b, expected) => expect(between('wording', a, b)).toContain(expected));

  test.each([
    ['inflection', 'The mayor is meddling in the vote.', 'The mayor has meddled in the vote.'],
    ['irregular forms', 'The mayor took the money.', 'The mayor is taking the money.'],
    ['spelling', 'The centre organised a labour programme.', 'The center organized a labor program.'],
    ['abbreviation', 'The US signed the fishing treaty.', 'The United States signed the fishing treaty.'],
    ['alias', 'The FBI searched the old mill.', 'The Federal Bureau of Investigation searched the old mill.'],
    ['equal numbers', 'The mill lost fourteen workers.', 'The mill lost 14 workers.'],
    ['function words', 'The mayor spoke in the mill.', 'The mayor spoke at that mill.'],
    ['hyphens', 'The mayor sent e-mails to the port.', 'The mayor sent emails to the port.'],
    ['titles', 'Mr. Lund opened the new mill.', 'Senator Lund opened the new mill.'],
  ])('no contrast by %s', (_, a, b) => expect(between('wording', a, b)).toEqual([]));
});

test('a set of words holds no other words of the same stem', () => {
  const a = 'The gunman had fled the mill before noon.';
  expect(between('wording', a, 'The attacker had fled the mill before noon.')).toContain(
    'wording/set: gunman | attacker',
  );
  expect(between('wording', a, 'The attack had shaken the mill before noon.').join()).not.toContain('/set');
});

test('a verb that reports is no match for a verb that acts', () => {
  const [a, b] = ['Inspectors concluded that Lund was wrong.', 'Rivals colluded with Lund last winter.'];
  expect(between('wording', a, b).join()).not.toContain('/predicate');
});

describe('attribution', () => {
  test.each([
    [
      'Harbour inspectors claim that the ferry was overloaded with timber.',
      'Harbour inspectors have concluded that the ferry was overloaded with timber.',
      'attribution/verb: claim | have concluded',
    ],
    [
      'Police said the ferry was overloaded with timber and gravel from the quarry.',
      'The ferry was overloaded with timber and gravel from the quarry.',
      'attribution/flat: Police said | ferry was overloaded with timber and gravel from',
    ],
    [
      'Harbour officials said the ferry was overloaded with timber and gravel.',
      'Captain Ida Lund said the ferry was overloaded with timber and gravel.',
      'attribution/source: Harbour officials | Captain Ida Lund',
    ],
  ])('%s / %s', (a, b, expected) => expect(between('attribution', a, b)).toContain(expected));

  test('said and told are one', () => {
    const a = 'The mayor said that the old ferry was overloaded with timber.';
    const b = 'The mayor told reporters that the old ferry was overloaded with timber.';
    expect(between('attribution', a, b)).toEqual([]);
  });
});

test('words are shown with what denies them or makes them less certain', () => {
  const a = 'The old chairman has never slammed the harbour plan.';
  const b = 'The old chairman criticized the harbour plan.';
  expect(between('wording', a, b)).toContain('wording/set: never slammed | criticized');
});

test('of two reporting verbs in a sentence the one at what both tell is the match', () => {
  const a = 'Lund confirmed the deaths and stated that the charity had seen no such loss in 25 years.';
  const b = 'Lund said that the charity had never seen such a loss in its 25 years.';
  expect(between('attribution', a, b).join()).not.toContain('confirmed');
});

describe('certainty', () => {
  test.each([
    [
      'The gunman had pledged loyalty to the northern rebels.',
      'The gunman had reportedly pledged loyalty to the northern rebels.',
      'certainty/hedge: had pledged | reportedly pledged',
    ],
    [
      'The gunman did not attend the school on Monday.',
      'The gunman attended the school on Monday.',
      'certainty/negator: not attend | attended',
    ],
  ])('%s / %s', (a, b, expected) => expect(between('certainty', a, b)).toContain(expected));

  test.each([
    ['asked', 'The inspectors did not break the law.', 'A jury asked whether the inspectors broke the law.'],
    ['named', 'Lund won without council support.', 'Lund won the council fight.'],
    ['wished', 'The mayor did not attend the vote.', 'The mayor planned to attend the vote.'],
  ])('denied in one and only %s in the other is no conflict', (_, a, b) => {
    expect(between('certainty', a, b).filter((found) => found.startsWith('certainty/negator'))).toEqual([]);
  });

  test('denied in one and also in another sentence that is linked is no conflict', () => {
    const input = told(
      ['1| The keeper left his house, he left his boat.', '2| But he never left the town.'].join('\n'),
      '1| The keeper left his house and his boat, but he never left the town.',
    );
    const conflicts = (links: readonly Link[]) =>
      shown(input, findFindings({ ...input, links }).findings, 'certainty');
    const [link] = input.links;
    expect(conflicts([link!])).toHaveLength(1);
    const second = { ...link!, id: 'second', a: { account: 'a', sentences: [1] } };
    expect(conflicts([link!, second])).toEqual([]);
  });

  test('hedged in both is no difference', () => {
    const a = 'The gunman may have pledged loyalty to the rebels.';
    const b = 'The gunman reportedly pledged loyalty to the rebels.';
    expect(between('certainty', a, b)).toEqual([]);
  });

  test.each([
    ['es', 'El alcalde presuntamente robó el dinero del puerto.', 'El alcalde robó el dinero del puerto.'],
    ['fr', 'Le maire aurait volé cet argent du port.', 'Le maire volé cet argent du port.'],
    ['de', 'Der Mann hat angeblich Geld gestohlen.', 'Der Mann hat Geld gestohlen.'],
    ['pt', 'O prefeito supostamente roubou dinheiro do porto.', 'O prefeito roubou dinheiro do porto.'],
  ])('hedges in %s', (language, a, b) => expect(between('certainty', a, b, language)).toHaveLength(1));
});

describe('number', () => {
  test.each([
    ['The fire killed 14 sheep.', 'The fire killed 19 sheep.', ['number/differs: 14 | 19']],
    ['The fire killed 14 sheep.', 'The fire killed fourteen sheep.', []],
    ['One in 3 ferries sank.', 'A third of ferries sank.', []],
    [
      'The bridge cost nearly $15 million.',
      'The bridge cost $14.96 million.',
      ['number/rounded: nearly $15 million | $14.96 million'],
    ],
    ['The baker, 43, won a medal.', 'The baker, 44, won a medal.', ['number/differs: 43 | 44']],
    // Both are rounded, and to the same digit.
    [
      'The law reaches about 2.4 million workers.',
      'The law reaches about 2.5 million workers.',
      ['number/differs: about 2.4 million | about 2.5 million'],
    ],
    // Each has both numbers: neither is told in rounder words.
    [
      'It rose from $3.53 million to about $3.5 million.',
      'It rose from $3.53 million to about $3.5 million.',
      [],
    ],
  ])('%s / %s', (a, b, expected) => expect(between('number', a, b)).toEqual(expected));
});

describe('naming', () => {
  test('the label that each account mostly uses', () => {
    const a = '1| The rioters reached the square.\nThe rioters sang.\nThe rioters left.';
    const b = '1| The protesters reached the square.\nThe protesters danced.';
    const input = told(a, b);
    expect(shown(input, findFindings(input).findings, 'naming')).toEqual([
      'naming/label: rioters | rioters | rioters | protesters | protesters',
    ]);
    const [finding] = findFindings(input).findings.filter(({ kind }) => kind === 'naming');
    expect(finding!.explanation).toBe(
      'One account mostly says “rioters” (3 times), the other mostly “protesters” (twice).',
    );
  });

  test('labels are no other words of the same stem', () => {
    const a = '1| The executive signed the order.\nThe executive left.';
    expect(between('naming', a, '1| The man killed signed the order.')).toEqual([]);
  });

  test('how a person is introduced', () => {
    const a = 'Mary Lund, a former wrestling promoter, entered the race for the harbour board.';
    const b = 'Mary Lund, the chief of the timber company, entered the race for the harbour board.';
    expect(between('naming', a, b)).toEqual([
      'naming/introduction: former wrestling promoter | chief of the timber company',
    ]);
    expect(
      between(
        'naming',
        'Mary Lund, the firebrand president, entered the race for the harbour board.',
        'Mary Lund, the chief of the timber company, entered the race for the harbour board.',
      ),
    ).toEqual(['naming/introduction: firebrand president | chief of the timber company']);
  });
});

describe('place and share', () => {
  const filler = (from: number) =>
    Array.from(
      { length: 6 },
      (_, i) => `Boat ${'abcdefghijkl'[from + i]!} sailed past lighthouse ${from + i}.`,
    );

  test('the same content early and late', () => {
    const treaty = '1| The port compared the idea to an old fishing treaty.';
    const [calm, quiet] = ['2| The sea was calm all day.', '2| The sea was quiet all day.'];
    const input = told([treaty, ...filler(0), calm].join('\n'), [...filler(6), quiet, treaty].join('\n'));
    const order = findFindings(input).findings.filter(({ kind }) => kind === 'order');
    expect(order.map(({ rule }) => rule)).toEqual(['order/lead']);
  });

  test('what only one account tells, in runs, with the nearest sentence', () => {
    const a = '1| The mill burned down.\nThe owner had no insurance.\nA neighbour saved the cat.';
    const b = '1| The mill burned down.\nA neighbour fed the horses.';
    const input = told(a, b);
    const found = findFindings(input).findings.filter(({ kind }) => kind === 'only-here');
    expect(shown(input, found, 'only-here')).toEqual([
      'only-here/run: The owner had no insurance.\nA neighbour saved the cat.',
      'only-here/run: A neighbour fed the horses.',
    ]);
    expect(found[0]!.nearest).toMatchObject({ account: 'b', sentence: 1 });
    expect(found.map(({ against }) => against)).toEqual(['b', 'a']);
  });

  test('stance-bearing words in the own voice of one account, not those in quotation marks', () => {
    const a = '1| The regime closed the ferry line.\n“A shameful day,” said Mr. Lund.';
    const b = '1| The government closed the ferry line.';
    const input = told(a, b);
    expect(shown(input, findFindings(input).findings, 'loaded')).toEqual(['loaded/word: regime']);
  });
});

test.each([
  ['after a verb that reports it', 'The union complained that the deal was shameful for the port.'],
  ['before a verb that closes', 'The deal was shameful for the whole port, the union complained.'],
  ['as a question', 'The port asked the union if the deal was shameful.'],
  ['as a charge', 'The chairman faced charges of corruption over the deal with the union for the port.'],
])('what others are reported to say is not the own voice: %s', (_, reported) => {
  const input = told(`1| ${reported}`, '1| The union complained about the deal for the port.');
  expect(shown(input, findFindings(input).findings, 'loaded')).toEqual([]);
});

test('who is reported and what is said without a source are told in the own voice', () => {
  const a = '1| The firebrand president said that the deal was off.\nThe talks were a shameful farce.';
  const input = told(a, '1| The president said that the deal was off.');
  expect(shown(input, findFindings(input).findings, 'loaded').sort()).toEqual([
    'loaded/word: farce',
    'loaded/word: firebrand',
    'loaded/word: shameful',
  ]);
});

describe('laws', () => {
  const sentence = fc.constantFrom(
    'The mayor said that 14 boats may have sunk on Friday.',
    'Police claim that fourteen boats sank near the old mill.',
    'Rioters stormed the harbour, a “shameful” act, the mayor said.',
    'The notorious regime did not close the ferry line.',
    'Mary Lund, a former wrestler, slammed the deal.',
    '“We shall not cave in,” Mary Lund told the protesters.',
    'El alcalde presuntamente robó 3 millones.',
    'Z͑ͫ̓a̴l̷g̶o 👩‍👩‍👧‍👦 said 5% of 北京 is closed.',
  );
  const account = fc.array(sentence, { minLength: 1, maxLength: 8 });
  const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i}| ${line}`).join('\n');

  test('an account against itself has no finding', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1 }), (lines) => {
        expect(findFindings(told(numbered(lines), numbered(lines))).findings).toEqual([]);
      }),
      { seed: 1972, numRuns: 100 },
    );
  });

  test('accounts without a link have nothing but what only one tells', () => {
    fc.assert(
      fc.property(account, account, (a, b) => {
        const kinds = new Set(
          findFindings(told(a.join('\n'), b.join('\n'))).findings.map(({ kind }) => kind),
        );
        expect([...kinds]).toEqual(['only-here']);
      }),
      { seed: 1972, numRuns: 100 },
    );
  });

  test('spans lie in the text on grapheme edges, weights in 0..1, ids are unique', () => {
    fc.assert(
      fc.property(account, account, (a, b) => {
        const input = told(numbered(a), numbered(b));
        const findings = findFindings(input).findings;
        for (const { spans, weight } of findings) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
          for (const { account: id, start, end } of spans) {
            const { text } = id === 'a' ? input.a : input.b;
            expect(start).toBeLessThan(end);
            expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
          }
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { seed: 1972, numRuns: 100 },
    );
  });
});
