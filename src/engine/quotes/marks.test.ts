import { describe, expect, it } from 'vitest';
import { markQuotes } from '../../testing/quoted.ts';

function expectMarks(marked: string): void {
  const plain = marked.replace(/(?<!\\)[[\]]/g, '').replace(/\\([[\]])/g, '$1');
  expect(markQuotes(plain)).toBe(marked);
}

describe('quotation marks', () => {
  it.each([
    ['straight', '["We stay,"] she said. ["All of us."]'],
    ['curly', '[“We stay,”] she said. [“All of us.”]'],
    ['TeX', "[``We stay,''] she said."],
    ['a space inside, a space before the comma', '["We stay" ], she said.'.replace('" ]', '"] ')],
    ['guillemets outward', '[« Nous restons »], dit-elle.'],
    ['guillemets outward without spaces', '[«No nos vamos»], dijo.'],
    ['guillemets inward', '[»Wir bleiben«], sagte sie.'],
    ['guillemets, one direction only', '[»Vi stannar»], sa hon.'],
    ['low and high', '[„Wir bleiben“], sagte sie. [„Alle.“]'],
    ['low and high, Polish', '[„Zostajemy”] – powiedziała.'],
    ['high and high', '[”Vi stannar”], sa hon.'],
    ['corner brackets', '市长说：[「我们不走。」]'],
    ['corner brackets, nested', '彼は[「[『いいえ』]と言った」]と話した。'],
    ['a Chinese title', '她读了[《长河》]。'],
    ['single inside double', '[“He told me [‘stay away’] and I did,”] she said.'],
    ['double inside single', '[‘He told me [“stay away”] and I did,’] she said.'],
    ['single low inside low', '[„Er sagte [‚nein‘] zu mir“], erklärte sie.'],
  ])('%s', (_, marked) => expectMarks(marked));

  it.each([
    ['contractions', '[‘We shan’t go,’] he said.'],
    ['a plural possessive inside', '[‘We shan’t give up the workers’ rights,’] he said.'],
    ['the same, straight', "['We won't give up the members' rights,'] he said. ['They are ours.']"],
    [
      'a plural possessive before the closing mark',
      '[‘It was the dockers’ idea’], she said. [‘Nobody asked.’]',
    ],
    ['letters left out', '[‘Nobody asked ’em in the ’90s,’] she said.'],
    ['a decade', "He called it ['a farce'] in the '90s."],
    ['no quotation at all', "The Smiths' dog and the Joneses' cat met at six o' clock."],
  ])('apostrophes in single quotation marks: %s', (_, marked) => expectMarks(marked));

  it.each([
    [
      'each paragraph reopened, only the last closed',
      'She said: [“The first is work.\n\n“The second is rest.\n\n“The third is sleep.”]\n\nThe hall was full.',
    ],
    ['the same, straight', 'She said: ["The first is work.\n\n"The second is rest."]\n\nThe hall was full.'],
    [
      'the same, single',
      'She said: [‘The first is work.\n\n‘The second is the workers’ rest.’]\n\nThe hall was full.',
    ],
    [
      'not reopened: it ends with its paragraph',
      'She said: [“The first is work.]\n\nThe hall was full. [“It was loud,”] said Tom Hill.',
    ],
    ['never closed', 'The mill [“is closed, said Tom Hill. The river is high.]'],
    ['never opened', 'The mill is closed,” said Tom Hill. [“The river is high.”]'],
    ['inches and feet', '["It was 5\' 11" tall,"] he said. The 6" pipe burst.'],
    ['a single mark that nobody closes', 'He saw ’twas late. The ‘mill was closed, said Tom Hill.'],
  ])('paragraphs and missing marks: %s', (_, marked) => expectMarks(marked));

  it.each(['“'.repeat(9), '"', '""', '“”', '‘’', '«»', '「', '" " "'])('nothing is said in %j', (text) =>
    expect(markQuotes(`He left. ${text}`)).toBe(`He left. ${text}`),
  );
});
