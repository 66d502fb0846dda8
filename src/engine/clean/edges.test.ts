import { describe, expect, it } from 'vitest';
import { furnitureAtEdges } from './edges.ts';

const ARTICLE = [
  'The council of Ardley voted on Monday to close the old bridge over the Wend for at least two years.',
  'Traders on the south bank said that they had been told of the decision only an hour before.',
];

/** The lines around an article that are furniture. */
function marked(above: readonly string[], below: readonly string[] = []): string[] {
  const text = [...above, ...ARTICLE, ...below].join('\n\n');
  return furnitureAtEdges(text).map(({ start, end }) => text.slice(start, end));
}

describe('what is left of a page around an article', () => {
  it('is found above it, and leaves heading, byline and date', () => {
    const left = ['Bridge to close for two years', 'By Jo Perrin', 'Published 3 May 2021', 'Wend Courier'];
    const furniture = [
      'Accept all cookies Manage preferences',
      'Skip to main content',
      'Zum Inhalt springen',
      'Home',
      'Log in',
      'World | Europe | Wend',
      'Accueil > Politique > Ardley',
      'Subscribe for $1 for 6 months',
    ];
    expect(marked([...furniture, ...left])).toEqual(furniture);
  });

  it('is found below it, with the links that a heading leads to', () => {
    const notes = ['Jo Perrin is a reporter'];
    const furniture = [
      'Share',
      'Read more: How bridges are closed',
      'Sign up for our newsletter: the news of the day, each evening in your inbox',
      '© The Wend Courier',
      'Lea también',
      'Ten bridges that nobody remembers',
    ];
    expect(marked([], [...notes, ...furniture])).toEqual(furniture);
  });

  it.each([
    'Facebook and Twitter told to share data with the police',
    'Homes close to the river are searched',
    'Cookie factory in Ardley closes its doors after ninety years',
    'Sign up for the army, minister tells the young',
    'By Jane Roe | The Harbour Gazette | March 3, 2019',
    'Related to the bridge is a plan for a ferry',
  ])('is no headline: %s', (line) => expect(marked([line])).toEqual([]));

  it('is nothing between paragraphs', () => {
    const text = [ARTICLE[0], 'Search', ARTICLE[1]].join('\n\n');
    expect(furnitureAtEdges(text)).toEqual([]);
  });

  it('is nothing without an article', () => expect(furnitureAtEdges('Home\nLog in\nSearch')).toEqual([]));
});
