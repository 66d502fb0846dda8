import { describe, expect, it, test } from 'vitest';
import { segment } from '../segment/index.ts';
import { accountOf, tellQuotes, wholeQuotes } from '../../testing/quoted.ts';
import { findQuotes } from './find.ts';

describe('who says it', () => {
  it.each([
    ['after the quotation', '“We stay,” said Jane Roe.', ['direct by Jane Roe, said:neutral']],
    ['subject first', '“We stay,” Jane Roe said.', ['direct by Jane Roe, said:neutral']],
    ['before a colon', 'Jane Roe said: “We stay.”', ['direct by Jane Roe, said:neutral']],
    [
      'behind the quotation, whatever stands before its colon',
      'Owners reject the plan: “It will cost jobs,” warned Jane Roe.',
      ['direct by Jane Roe, warned:neutral'],
    ],
    [
      'who speaks for the subject of the clause before',
      'The councilwoman voted against the rule, and her spokesman, Tom Hill, would only say: “She is reading.”',
      ['direct by Tom Hill (her spokesman), say:neutral'],
    ],
    [
      'whoever is of owners, whose mark ends no phrase',
      'Arthur Klein of the property owners’ association, which fought the rule, boasted that “common sense won”.',
      ['direct by Arthur Klein (Arthur Klein of the property owners’ association), boasted:distancing'],
    ],
    [
      'before a colon, whoever speaks after a question that it led to',
      'Jane Roe asked: “Where is our pay?” The mayor told her that it was “on its way.”',
      ['direct by Jane Roe, asked:neutral', 'partial by the mayor (The mayor), told:neutral'],
    ],
    [
      'behind a question that a colon led to',
      'Owners reject the plan: “Who will pay?” Jane Roe asked.',
      ['direct by Jane Roe, asked:neutral'],
    ],
    [
      'whoever is of a union, and not the union',
      'It was a quiet day at the plant until late in the shift. “It must end,” said Colm Byrne of the Bakers’ Union.',
      ['direct by Colm Byrne (Colm Byrne of the Bakers’ Union), said:neutral'],
    ],
    [
      'a name with a title beside a role that is written large',
      'The local MP, Ms Havell, described it as “a disgrace”.',
      ['partial by Havell (The local MP), described:neutral'],
    ],
    [
      'before a colon without a verb of saying',
      'The mayor was blunt: “We have no money left for it.”',
      ['direct by the mayor (The mayor), ::neutral'],
    ],
    [
      'an office whose name is a verb elsewhere',
      'Secretary of State Jane Roe said it took “robust steps”.',
      ['partial by Jane Roe (Secretary of State Jane Roe), said:neutral'],
    ],
    [
      'a slash inside a word',
      '“It is wrong,” said 9/11 widow Jane Roe.',
      ['direct by Jane Roe (9/11 widow Jane Roe), said:neutral'],
    ],
    [
      'a name beside a role that names a group',
      '“It is wrong,” said a White House spokesman, Eric Hill.',
      ['direct by Eric Hill (a White House spokesman), said:neutral'],
    ],
    [
      'a role with a name in it',
      '“It is wrong,” a narrator in the Jane Roe ad said.',
      ['direct by a narrator in the Jane Roe ad, said:neutral'],
    ],
    [
      'with an apposition',
      'Jane Roe, head of the port, said it was “safe now”.',
      ['partial by Jane Roe, said:neutral'],
    ],
    [
      'according to, before',
      'According to Jane Roe, “it was never safe.”',
      ['direct by Jane Roe, According to:neutral'],
    ],
    [
      'according to, after',
      '“It was never safe,” according to the engineer.',
      ['direct by the engineer, according to:neutral'],
    ],
    [
      'a role without a name',
      'A spokeswoman for the port said: “We stay.”',
      ['direct by a spokeswoman for the port (A spokeswoman for the port), said:neutral'],
    ],
    ['several', 'Officials said: “Nothing is decided.”', ['direct by Officials, said:neutral']],
    [
      'a pronoun',
      'Tom Hill met Jane Roe at the port. “It is safe,” she said.',
      ['direct by Jane Roe (she), said:neutral'],
    ],
    [
      'a pronoun for whom the paragraph is about, if nothing tells that the last speaker fits better',
      '“A gift,” Mayor Aas said.\n\nJ. Moreno, a pilot, was not convinced. “Who will pay?” she said.',
      ['direct by Aas (Mayor Aas), said:neutral', 'direct by J. Moreno (she), said:neutral'],
    ],
    [
      'a pronoun for a role before a name',
      '“A gift,” Kit Aas said.\n\nIts chairwoman, Xen Moreno, was not convinced. “Who will pay?” she said.',
      ['direct by Kit Aas, said:neutral', 'direct by Xen Moreno (she), said:neutral'],
    ],
    [
      'a name behind the colon of a headline',
      '‘We were lied to’: Jane Roe attacks the council over the doors',
      ['direct by Jane Roe, ::neutral'],
    ],
    [
      'no name behind the colon of a headline',
      '‘We were lied to’: residents furious as council admits flats had no doors',
      ['scare'],
    ],
    ['a clause behind the colon', '“We stay”: With these words the mayor closed the meeting.', ['scare']],
    [
      'initials',
      'J. P. Moreno was not convinced. “Who will pay?” she said.',
      ['direct by J. P. Moreno (she), said:neutral'],
    ],
    [
      'a pronoun before',
      'Jane Roe runs the port. On Monday she said: “It is safe.”',
      ['direct by Jane Roe (she), said:neutral'],
    ],
    [
      'a surname',
      'Jane Roe runs the port.\n\n“It is safe,” Ms. Roe said.',
      ['direct by Jane Roe (Ms. Roe), said:neutral'],
    ],
    [
      'a relative clause',
      'They turned to Tom Hill, who said: “Never.”',
      ['direct by Tom Hill, said:neutral'],
    ],
    [
      'a gerund',
      'Jane Roe answered by saying the plan was “sound”.',
      ['partial by Jane Roe, saying:neutral'],
    ],
    [
      'a dateline before',
      'OSLO — Jane Roe on Monday said her rival lied “many times” to them.',
      ['partial by Jane Roe, said:neutral'],
    ],
    [
      'a dateline with an agency',
      'NEW YORK, Sept. 3 (XYZ) -- Jane Roe on Monday said her rival lied “many times” to them.',
      ['partial by Jane Roe, said:neutral'],
    ],
    [
      'nobody, to whom something is done',
      'The government was accused last night of “burying” the report.',
      ['scare'],
    ],
    [
      'who declined, and not what was swallowed with the name',
      'Roe declined to comment, but a person close to her said she had been “taken aback”.',
      ['partial by a person close to her, said:neutral'],
    ],
    [
      'behind a conjunction and an aside',
      'But Ms Roe, mitigating, said he was “deeply sorry”.',
      ['partial by Roe (Ms Roe), said:neutral'],
    ],
    [
      'no noun that is written like a verb',
      'Asked whether the state would pay, Jane Roe demurred: “We will see what January brings.”',
      ['direct by Jane Roe, demurred:neutral'],
    ],
    [
      'no thing that the quoted words tell of',
      '‘Game-changing’ antibiotic found in the mud of the river.',
      ['scare'],
    ],
    [
      'a role that is written like a name',
      '“You cannot walk away,” the Ohio Democrat said.',
      ['direct by the Ohio Democrat, said:neutral'],
    ],
  ])('%s', (_, text, told) => expect(tellQuotes(text)).toEqual(told));

  it.each([
    [
      'the one whom the sentence before is about',
      'Captain Luis Hill was less forgiving. “They let him down,” the midfielder said.',
      'direct by Luis Hill (the midfielder), said:neutral',
    ],
    [
      'nobody, where two are named',
      'Luis Hill met Paul Lund. “They let him down,” the midfielder said.',
      'direct by the midfielder, said:neutral',
    ],
    [
      'nobody who is told by another title',
      'Captain Luis Hill was less forgiving. “They let him down,” the mayor said.',
      'direct by the mayor, said:neutral',
    ],
    [
      'nobody, where the role was told of before',
      'The goalkeeper wept. Luis Hill was less forgiving. “They let him down,” the goalkeeper said.',
      'direct by the goalkeeper, said:neutral',
    ],
    [
      'nobody, where it ends in a sign',
      'Captain Luis Hill was less forgiving. “They let him down,” the senator (Democrat, Ohio) said.',
      'direct by the senator (Democrat, Ohio), said:neutral',
    ],
    [
      'no woman, where a man is told',
      'Luis Hill was less forgiving. “They let him down,” the actress said.',
      'direct by the actress, said:neutral',
    ],
  ])('takes a role that is told for the first time for %s', (_, text, expected) =>
    expect(tellQuotes(text)).toEqual([expected]),
  );

  it('remembers where a role was told of in full', () => {
    const text =
      'An unnamed senior official spoke on Friday. The mill is old.\n\n“It is closed,” the official said.';
    expect(tellQuotes(text)).toEqual(['direct by an unnamed senior official (the official), said:neutral']);
  });

  it('gives a paragraph of nothing but speech to who spoke in the one before', () => {
    const text = '“It is safe,” Jane Roe said.\n\n“It always was.”\n\n“It will be.”\n\nThe hall was full.';
    expect(tellQuotes(text)).toEqual([
      'direct by Jane Roe, said:neutral',
      'direct by Jane Roe',
      'direct by Jane Roe',
    ]);
  });

  it('gives a paragraph of nothing but speech to who was announced', () => {
    const text = 'On Monday Jane Roe explained:\n\n“It always was a good plan.”';
    expect(tellQuotes(text)).toEqual(['direct by Jane Roe, explained:endorsing']);
  });

  it('counts a quotation that the reporter breaks off once', () => {
    const quotes = wholeQuotes(accountOf('“We stay,” said Jane Roe. “All of us will stay.”'));
    expect(quotes.map(({ kind }) => kind)).toEqual(['partial', 'direct']);
    expect(quotes[1]!.continues).toBe(0);
  });
});

/** Milliseconds: many times what it takes, and half of what it took while the work grew with the square of the length. */
const LONG = 30_000;

describe('long texts', () => {
  it(
    'reads a paragraph of thousands of quotations in time that grows with its length',
    () => {
      const text = 'Jane Roe called it “a mess”. “It is safe,” the official said. '.repeat(5000);
      const quotes = wholeQuotes(accountOf(text));
      expect(quotes).toHaveLength(10_000);
      expect(quotes.at(-1)!.speaker!.mention).toBe('the official');
    },
    LONG,
  );
});

describe('kinds', () => {
  it.each([
    [
      'fragments',
      'Tom Hill said it was “a mess” and “not worth a penny”.',
      ['partial by Tom Hill, said:neutral', 'partial by Tom Hill, said:neutral'],
    ],
    ['a clause after that', 'Roe said that for many, “the worst is over.”', ['partial by Roe, said:neutral']],
    ['a word at arm’s length', 'The council’s “plan” was a page long.', ['scare']],
    ['so-called', 'The so-called “experts” met on Monday.', ['scare']],
    ['a film', 'The film “The Long River” opens on Friday.', ['title']],
    ['a programme, spoken on', 'The road is shut, Tom Hill said on Radio Nine’s “The Week.”', ['title']],
    ['a show', 'Tom Hill told the “Morning” show that the road is shut.', ['title']],
    ['a nickname', 'The mayor picked William “Bo” Hart.', ['title']],
    [
      'words nested in speech',
      '“He told me ‘stay away’ and I did,” said Tom Hill.',
      ['direct by Tom Hill, said:neutral', 'scare'],
    ],
  ])('%s', (_, text, told) => expect(tellQuotes(text)).toEqual(told));
});

test('finds nobody speaking in menus and comments', () => {
  const text = 'By clicking "Accept all" you agree to it.\n\nThe mayor said: “We stay.”';
  const { paragraphs, sentences } = segment(text, {
    language: 'en',
    title: null,
    boilerplate: [{ start: 0, end: 41 }],
  });
  const quotes = findQuotes({ text, language: 'en', paragraphs, sentences });
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“We stay.”']);
});

test('the deadline is asked at each quotation of a paragraph, and what was read by then is kept', () => {
  const text = Array.from({ length: 40 }, (_, i) => `“We stay for ${i + 2} days,” said Jane Roe.`).join(' ');
  const account = accountOf(text, 'en');
  const whole = findQuotes(account);
  const readUntil = (questions: number) => {
    let asked = 0;
    return { quotes: findQuotes(account, { deadline: { expired: () => asked++ >= questions } }), asked };
  };
  const all = readUntil(Infinity).asked;
  const cut = readUntil(all - 10).quotes;
  expect(account.paragraphs).toHaveLength(1);
  expect(cut).toEqual(whole.slice(0, 30));
});
