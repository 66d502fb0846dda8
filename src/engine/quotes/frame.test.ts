import fc from 'fast-check';
import { expect, it } from 'vitest';
import { law } from '../../testing/random.ts';
import { TOKEN } from './frame.ts';

it('finds the same tokens of plain text by either pattern', () => {
  const pieces = "a Z z 0 9 . , ' ’ - & @ / “ ” ‘ — – … $ # \n U.S. he's roe@news.org".split(' ');
  law(fc.array(fc.constantFrom(' ', ...pieces), { maxLength: 30 }), (list) => {
    const text = list.join('');
    expect(text.match(TOKEN.plain)).toEqual(text.match(TOKEN.any()));
  });
});
