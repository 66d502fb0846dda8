import { describe, expect, it } from 'vitest';
import { writeMarked } from '../../testing/marked-text.ts';
import { segment } from '../segment/index.ts';
import { findNames, type NameMention } from './names.ts';

/** So many small words that a short text is not taken for one in which all nouns are written large. */
const PLAIN = ' After that nothing else happened there for many long and quiet hours.';

function namesIn(text: string, language = 'en'): NameMention[] {
  const { sentences } = segment(text, { language, title: null, boilerplate: [] });
  return findNames(text, sentences, language);
}

function expectNames(marked: string, language = 'en'): void {
  const text = marked.replace(/[[\]]/g, '') + (language === 'en' ? PLAIN : '');
  expect(writeMarked(text, namesIn(text, language))).toBe(
    marked + text.slice(text.length - (language === 'en' ? PLAIN.length : 0)),
  );
}

describe('names', () => {
  it.each([
    ['a full name and a surname', '[Jane Roe] met [Hill] at the port.'],
    [
      'no word that only opens its sentence',
      'However, it was [Roe]. Yesterday it rained. Seemingly all was well. Nobody left. Someone came.',
    ],
    ['no word at a start that the text writes small elsewhere', 'Ferries left. The ferries came back.'],
    ['a surname at the start of a sentence', '[Roe] left the port.'],
    ['without the possessive', "[Roe]’s ship and [Hill]'s boat left."],
    [
      'two people beside each other',
      'In the end [Jane Roe], [Tom Hill] and [Kit Aas] went back to the old port.',
    ],
    ['particles between', 'The port heard [Ursula von der Leyen] and [Ludwig van Beek].'],
    ['no particle at the end', 'It was [Roe] van or not.'],
    ['of inside a group', 'The [Bank of Norway] and [Roe] of [Norway] met.'],
    ['initials', 'Then [J. P. Moreno] came from the [U.S.] by ship.'],
    ['an acronym that is a stop word in small letters', 'The [US] and the [WHO] told us who it was.'],
    [
      'titles stand outside though they hold the name of a group',
      'In the end Senate Minority Leader [Jane Roe] and House Speaker-elect [Tom Hill] met at the port.',
    ],
    ['a saint’s place', 'In the end the port of [St. Louis] stayed as it was.'],
    ['no letters behind it', 'In the end it was Judge [Helen Roe] KC who met with Cllr [Hill] at the port.'],
    ['titles stand outside', 'In the end it was President [Jane Roe] who met with Mr. [Hill] at the port.'],
    [
      'letters for an office are a title, before and behind',
      'In the end Tory MP [Siorn Havell], [Jane Roe] MP and the CEO met at the port.',
    ],
    ['a title by itself is none', 'In the end the President met with the Senator.'],
    [
      'a name that is a title is one behind a given name',
      'In the end it was Mr. [King] who met with [Stephen King] at the port.',
    ],
    ['a description before a given name', 'In the end it was Activist [Jane Roe] who spoke at the port.'],
    ['days and months are none', 'On Monday it was [Roe] who left the port. In October it rained.'],
    [
      'a headline in title case has only those seen elsewhere',
      'Council Votes To Keep Hill Bridge Open\n\nThe mayor, [Tom Hill], was glad.'.replace(
        'Hill Bridge',
        '[Hill] Bridge',
      ),
    ],
  ])('%s', (_, marked) => expectNames(marked));

  it('need a given name or a title where all nouns are written large', () => {
    expectNames(
      'Der Hafen ließ die Fähre fahren. Die Leute sahen [Anna Berg] und Präsident [Lund] am Ufer.',
      'de',
    );
  });

  it.each([
    ['by a title', 'In the end it was Mayor Lund who left.', 'person', ['mayor']],
    [
      'by a role before a comma',
      'They heard its chairwoman, Lund, more than twice.',
      'person',
      ['chairwoman'],
    ],
    ['by a given name', 'In the end it was Anna Lund who left.', 'person', []],
    ['by an initial', 'In the end it was J. Lund who left.', 'person', []],
    ['a group by one of its words', 'In the end it was the Lund Council that left.', 'group', []],
    ['unknown', 'In the end it was Lund who left.', 'unknown', []],
  ])('have a kind: %s', (_, text, kind, titles) => {
    const [name] = namesIn(text + PLAIN);
    expect(name).toMatchObject({ kind, titles });
    expect(text.slice(name!.fullStart, name!.end)).toContain('Lund');
  });

  it('end where a run of capitals is longer than any name', () => {
    const shouted = 'ALPHA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA JULIET';
    for (const { words } of namesIn(`Then ${shouted} came, and nobody knew why or who had sent it here.`))
      expect(words.length).toBeLessThanOrEqual(8);
  });
});
