import { describe, expect, it } from 'vitest';
import { segment } from '../segment/index.ts';
import { findNames } from './names.ts';
import { groupNames } from './referents.ts';

/** Each referent as its name, gender and how often it is named. */
function told(start: string): string[] {
  const text = `${start} After that nothing else happened there for many long and quiet hours.`;
  const { sentences } = segment(text, { language: 'en', title: null, boilerplate: [] });
  return groupNames(findNames(text, sentences, 'en')).map(
    ({ name, gender, mentions }) => `${name} ${gender ?? 'unknown'} ${mentions.length}`,
  );
}

describe('names of one text', () => {
  it.each([
    [
      'a full name and its surname',
      'In the end it was Anna Berg who spoke. Much later it was Berg who left.',
      ['Anna Berg female 2'],
    ],
    [
      'a title in place of the given name',
      'In the end it was Tom Hill who spoke. Much later it was Mayor Hill who left.',
      ['Tom Hill male 2'],
    ],
    [
      'a given name alone',
      'In the end it was Anna Berg who spoke. Much later it was Anna who left.',
      ['Anna Berg female 2'],
    ],
    [
      'another surname is another',
      'In the end it was Anna Berg who met with Kit Lund.',
      ['Anna Berg female 1', 'Kit Lund unknown 1'],
    ],
    [
      'a title tells the gender of a surname',
      'In the end it was Mr. Aas who spoke. Much later it was Aas who left.',
      ['Aas male 2'],
    ],
    [
      'a surname goes to the nearest who bore it before',
      'Much later it was Anna Berg who spoke. Much later it was Tom Berg who spoke. Much later it was Berg who left.',
      ['Anna Berg female 1', 'Tom Berg male 2'],
    ],
    [
      'a surname before any full name goes to the first behind it',
      'Much later it was Berg who left. In the end it was Anna Berg who spoke.',
      ['Anna Berg female 2'],
    ],
  ])('%s', (_, text, referents) => {
    expect(told(text)).toEqual(referents);
  });

  it('a person with titles of the other gender is another', () => {
    expect(told('In the end it was Anna Berg who spoke. Much later it was Mr. Berg who left.')).toHaveLength(
      2,
    );
  });
});
