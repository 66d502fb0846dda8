import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../testing/random.ts';
import { eachMatch, isPlain, type Pattern } from './each-match.ts';
import { WORD } from './each-word.ts';
import { TOKEN as CODE_TOKEN } from '../clean/code-tokens.ts';
import { WORD as LINE_WORD } from '../clean/lines.ts';
import { NAME_WORD } from '../quotes/pair-signals.ts';
import { LETTERS } from '../quotes/titles.ts';
import { TOKEN as NAME_TOKEN } from './names.ts';
import { TOKEN as NUMBER_TOKEN } from './number-tokens.ts';

/** What patterns look for, and what they stop at. */
const PIECES = "a Z z 0 9 . , ' ’ - & @ / “ ” ‘ — – … $ # \n U.S. n't 1,500 _ = ( ) { } + | < ; a.b".split(
  ' ',
);
const plainText = fc
  .array(fc.constantFrom(' ', ...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

describe('eachMatch', () => {
  it.each<[string, Pattern]>([
    ['words', WORD],
    ['names', NAME_TOKEN],
    ['numbers', NUMBER_TOKEN],
    ['words of names', NAME_WORD],
    ['letters', LETTERS],
    ['marks of code', CODE_TOKEN],
    ['words of lines', LINE_WORD],
  ])('finds the same %s by either pattern', (_, { any, plain }) => {
    law(plainText, (text) => {
      expect(isPlain(text)).toBe(true);
      expect(text.match(plain)).toEqual(text.match(any()));
    });
  });

  it('tells where each match begins, in plain text and in other', () => {
    const visited = (text: string): string[] => {
      const seen: string[] = [];
      eachMatch(text, WORD, (at, match) => seen.push(`${at} ${match}`));
      return seen;
    };
    expect(visited('No, no – “No”')).toEqual(['0 No', '4 no', '10 No']);
    expect(visited('Né, né – «Né»')).toEqual(['0 Né', '4 né', '10 Né']);
  });
});
