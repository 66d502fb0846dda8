import { expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import { findNamings } from './namings.ts';

const LEFT = `Mayor Ida Lund closed the ferry line on Monday. Lund gave no reason.
“Lund is a disgrace,” a captain said.
Protesters filled the pier, and the protesters stayed all night.`;
const RIGHT = `The ferry line was closed by Ida Lund. Lund spoke of costs, and Lund promised buses.
A mob filled the pier. The rioters broke a window.`;

/** Each thing that both name, with the forms of either account and how often. */
function listed(): (readonly [string, string[], string[]])[] {
  const { a, b } = told(LEFT, RIGHT);
  return findNamings([a, b]).map(({ kind, uses }) => {
    const of = (id: string) =>
      uses.filter(({ account }) => account === id).map(({ text, count }) => `${text} ${count}`);
    return [kind, of(a.id), of(b.id)];
  });
}

test('a person by every form of the name, in the account’s own voice', () => {
  expect(listed()).toContainEqual(['person', ['Mayor Ida Lund 1', 'Lund 1'], ['Lund 2', 'Ida Lund 1']]);
});

test('a matter by its labels', () => {
  expect(listed()).toContainEqual(['matter', ['Protesters 2'], ['mob 1', 'rioters 1']]);
});

test('forms of one word are counted together, under its first form', () => {
  const { a, b } = told('They meddle. The meddling goes on.', 'The interference goes on.');
  expect(
    findNamings([a, b]).flatMap(({ uses }) => uses.map(({ text, count }) => `${text} ${count}`)),
  ).toEqual(['meddle 2', 'interference 1']);
});

test('what only one account names is not listed', () => {
  const { a, b } = told('Mayor Ida Lund closed the ferry line.', 'The mayor closed the ferry line.');
  expect(findNamings([a, b])).toEqual([]);
});

test('a use points at its first place', () => {
  const { a, b } = told(LEFT, RIGHT);
  for (const { account, text, start, end } of findNamings([a, b]).flatMap(({ uses }) => uses)) {
    expect((account === a.id ? a : b).text.slice(start, end)).toBe(text);
  }
});

test('two of one surname are two, by whatever account', () => {
  const { a } = told('Ida Lund and the mayor of the port met again on the old pier.', '');
  const { b } = told('', 'Otto Lund and the mayor of the port met again on the old pier.');
  expect(findNamings([a, b]).filter(({ kind }) => kind === 'person')).toEqual([]);
  const { b: same } = told('', 'Mr. Lund and the mayor of the port met again on the old pier.');
  expect(findNamings([a, same]).filter(({ kind }) => kind === 'person')).toHaveLength(1);
});
