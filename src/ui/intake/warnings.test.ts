import { describe, expect, it } from 'vitest';
import { compare, type Account } from '../../engine/index.ts';
import { warningsOf } from './warnings.ts';

function read(id: string, text: string): Account {
  const result = compare([{ id, text }]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.accounts[0]!;
}

const STORY = `Mayor resigns over harbour

By Pia Nord

LINDAU, May 7 (Courier) - The mayor resigned on Tuesday after a year of quarrels over the new harbour. She told reporters so outside the town hall.

The council voted against her plan last week. Her deputy will lead the town until an election in May. Nobody has said who wants to follow her.

Residents had collected signatures against the harbour since January. They cheered when she left the building. The lake was calm on Tuesday.`;

const OTHER = `Ferry stays in port

By Jon Falk

HVAL, May 8 (Courier) - The ferry to the island will not sail before Friday, its owners said on Monday. A crack was found in the hull.

About 400 islanders depend on the crossing. A smaller boat carries patients twice a day. It takes no cars at all.

The crack is the third in two years. The authority has asked for the logbooks of the ship. It will decide next week.`;

const kinds = (account: Account, ...others: Account[]) => warningsOf(account, others).map(({ kind }) => kind);

describe('warningsOf', () => {
  it('has nothing to say of an ordinary article beside another', () => {
    expect(kinds(read('a', STORY), read('b', OTHER))).toEqual([]);
  });

  it('sees that one text is two articles, and where the second begins', () => {
    const [warning] = warningsOf(read('a', `${STORY}\n\n${OTHER}`), []);
    expect(warning?.kind).toBe('two-articles');
    expect(warning?.kind === 'two-articles' && OTHER.includes(warning.at)).toBe(true);
  });

  it('sees the same text twice, and nearly the same', () => {
    expect(kinds(read('a', STORY), read('b', STORY))).toEqual(['same']);
    expect(kinds(read('a', STORY), read('b', STORY.replace('calm', 'rough')))).toEqual(['nearly']);
  });

  it('sees a text without a sentence', () => {
    expect(kinds(read('a', 'By Pia Nord\n\nBy Jon Falk'), read('b', OTHER))).toContain('no-sentence');
  });

  it('sees a text in another language', () => {
    const german = read('b', 'Die Bürgermeisterin ist am Dienstag zurückgetreten. Sie nannte keinen Grund.');
    expect(kinds(read('a', STORY), german)).toEqual(['language']);
  });

  it('sees a text that is mostly page furniture', () => {
    const menu = Array.from({ length: 80 }, (_, i) => `Menu ${i}`).join('\n');
    expect(
      kinds(read('a', `Sign in\nSubscribe\nCookie settings\n${menu}\n${STORY}\nTerms of use`)),
    ).toContain('boilerplate');
  });
});
