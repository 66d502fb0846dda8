import { expect, test } from 'vitest';
import { findMixedAlphabets } from './mixed-alphabets.ts';

const found = (text: string) => findMixedAlphabets(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a Cyrillic letter in a Latin name', 'Then \u0420utin spoke to P\u0430ul.', ['\u0420utin', 'P\u0430ul']],
  ['a Greek capital', '\u0391nna Berg', ['\u0391nna']],
  ['plain text of any one script', 'Путин said Αθήνα and Paris.', []],
  ['units and endings that nobody takes for Latin', '5 μg, 3 kΩ, VPNом, iPhone’ом, SIM-карта', []],
  ['marks on letters', 'J\u043ese\u0301 and José', ['J\u043ese\u0301']],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
