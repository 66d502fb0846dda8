import { expect, test } from 'vitest';
import { addedAccountId } from '../annotation/account-id.ts';
import { accountName, engineInputs, readStoryFile } from './story.ts';

const file = {
  version: 1,
  title: 'The flood',
  accounts: [
    { id: 'a', file: 'a.txt', publisher: 'The Valley Courier', inferred: { publisher: 'named in the note' } },
    { id: 'b', file: 'b.txt', title: 'Water', publisher: ' ' },
  ],
};

test('a story file gives its accounts, and null for what it does not say', () => {
  const read = readStoryFile('flood', file);
  expect(read).toMatchObject({
    ok: true,
    value: { id: 'flood', title: 'The flood', lead: null },
  });
  const accounts = read.ok ? read.value.accounts : [];
  expect(accounts.map(accountName)).toEqual(['The Valley Courier', 'Water']);
  expect(accounts[0]).toMatchObject({ byline: null, inferred: { publisher: 'named in the note' } });
});

test.each([
  [null, /not an object/],
  [{ ...file, version: 2 }, /version 2/],
  [{ ...file, title: '' }, /no title/],
  [{ ...file, accounts: [] }, /no accounts/],
  [{ ...file, accounts: [file.accounts[0], { id: 'b' }] }, /account 2/],
])('a broken story file is a problem that says what is wrong', (json, message) => {
  const read = readStoryFile('flood', json);
  expect(read.ok ? '' : read.problem.message).toMatch(message);
  expect(read.ok ? '' : read.problem.message).toContain('"flood"');
});

test('the engine is given the texts with what is known of them', () => {
  const read = readStoryFile('flood', file);
  if (!read.ok) throw new Error(read.problem.message);
  const inputs = engineInputs({ ...read.value, texts: ['One.', 'Two.'] });
  expect(inputs.map(({ id, text, publisher }) => [id, text, publisher])).toEqual([
    ['a', 'One.', 'The Valley Courier'],
    ['b', 'Two.', null],
  ]);
  expect(inputs[0]).not.toHaveProperty('inferred');
});

test('an account without a name is called by its place, not by what sets its id apart', () => {
  const nameless = { publisher: null, title: null };
  expect(accountName({ ...nameless, id: addedAccountId(3, '9f2c41ab') })).toBe('account-3');
  expect(accountName({ ...nameless, id: 'gazette-2-b' })).toBe('gazette-2-b');
});
