import { pick } from './seeded-random.ts';

const list = (text: string): string[] => text.split(' ');

const PEOPLE = [
  'Anna Berg',
  'the minister',
  'Tomas Okafor',
  'a spokeswoman',
  'Mayor Lindqvist',
  'the union',
  'two officials',
  'the harbour office',
];
const THINGS = list(
  'treaty budget bridge ferry strike vote inquiry dam census tariff wall archive tunnel harvest court pension',
);
const ADJECTIVES = list('draft long costly northern disputed new joint secret cautious bitter broad second');
const VERBS = list('delayed signed reviewed opposed funded published dropped praised questioned reopened');
const PLACES = ['in Oslo', 'on the coast', 'near the border', 'at the port', 'in parliament', 'by the river'];
const TIMES = [
  'on Friday',
  'last week',
  'after long talks',
  'before the vote',
  'in 2019',
  'for the third time',
];
const SPEECH = ['said', 'argued', 'conceded', 'told reporters', 'said in a statement'];

/** News-like prose, `count` sentences in paragraphs of three: few words, so that the same phrases come again. */
export function makeProse(random: () => number, count: number): string {
  const sentences = Array.from({ length: count }, () => makeSentence(random));
  return sentences.map((text, i) => text + (i % 3 === 2 ? '\n\n' : ' ')).join('');
}

function makeSentence(random: () => number): string {
  const thing = (): string => `the ${pick(random, ADJECTIVES)} ${pick(random, THINGS)}`;
  const clause = (): string =>
    `${pick(random, PEOPLE)} ${pick(random, VERBS)} ${thing()} ${pick(random, PLACES)}`;
  const shapes = [
    () => `${clause()} ${pick(random, TIMES)}`,
    () => `“${capital(clause())},” ${pick(random, PEOPLE)} ${pick(random, SPEECH)}`,
    () => `${clause()}, while ${clause()} ${pick(random, TIMES)}`,
    () => `${pick(random, TIMES)}, ${clause()} and ${thing()}`,
    () => `${pick(random, PEOPLE)} ${pick(random, SPEECH)} that “${thing()} and ${thing()}” would be ready`,
  ];
  return `${capital(pick(random, shapes)())}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
