import { describe, expect, it } from 'vitest';
import { checkRanges } from '../testing/laws.ts';
import { compare } from './compare.ts';
import type { Comparison } from './model.ts';

const plain = 'The council met on Tuesday. “We will build it,” the mayor said. Two members voted against it.';

function compareWith(text: string): Comparison {
  const result = compare([
    { id: 'a', text },
    { id: 'b', text: plain },
  ]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('accounts that cannot be compared', () => {
  it.each(['', ' \n\t ', '\u200b\ufeff', '... — !', '\ud800'])('%j is refused by name', (text) => {
    const result = compare([
      { id: 'a', text: plain },
      { id: 'mine', text },
    ]);
    expect(result).toMatchObject({ ok: false, problem: { code: 'empty-account', account: 'mine' } });
  });

  it('none at all is refused', () => {
    expect(compare([])).toMatchObject({ ok: false, problem: { code: 'no-accounts' } });
  });
});

describe('odd accounts', () => {
  it('have ids of their own when three of them have the same text', () => {
    const result = compare(['a', 'b', 'c'].map((id) => ({ id, text: plain })));
    if (!result.ok) throw new Error(result.problem.message);
    const { links, utterances, findings, commonText = [] } = result.value;
    const ids = [...links, ...utterances, ...findings, ...commonText].map(({ id }) => id);
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', 'the English language', 'no such tag', '__proto__'])(
    'the language %j is none, and is found out',
    (language) => {
      const text = `${plain} การเลือกตั้ง`;
      const result = compare(['a', 'b'].map((id) => ({ id, text, language })));
      if (!result.ok) throw new Error(result.problem.message);
      expect(result.value.accounts.map((account) => account.language)).toEqual(['en', 'en']);
    },
  );

  it('have no word that is a mark on a space', () => {
    const text = 'Share\nTweet\nComments\nthe the the.\n"minister". \u0301\u0600 \n. the 3 the. Anna.';
    const result = compare([
      { id: 'a', text: 'the the the.\n"minister". the 3 the.' },
      { id: 'b', text },
    ]);
    if (!result.ok) throw new Error(result.problem.message);
    checkRanges(result.value);
  });

  it('have no span that begins behind a sign which belongs to the letter after it', () => {
    for (const text of [
      'the 3 the 3 3.\nthe the 3. ',
      'Frei said. "I warned them," \u0600Frei said on Monday.',
    ]) {
      const result = compare([
        { id: 'a', text },
        { id: 'b', text: `\u0600${text}` },
      ]);
      if (!result.ok) throw new Error(result.problem.message);
      checkRanges(result.value);
    }
  });

  it.each([
    ['one word', 'Yes'],
    ['a number', '7'],
    ['no quotation marks', 'He said he would go. She said no.'],
    [
      'an opening mark without its other half',
      '“We will build it, the mayor said. And so on.\n\nThe end of it.',
    ],
    ['closing marks only', 'We will build it,” the mayor said.” And” so” on.'],
    ['Russian', 'Президент Путин предложил США договориться. «Мы готовы», — сказал он в пятницу.'],
    ['Chinese', '周五，普京提议美俄达成协议。“我们愿意对话”，他说。会议没有结束。'],
    ['Japanese', '大統領は金曜日に提案した。「対話の用意がある」と述べた。'],
    ['Arabic', 'اقترح الرئيس بوتين يوم الجمعة اتفاقا مع واشنطن. وقال: «نحن مستعدون للحوار». ولم ترد واشنطن.'],
    ['Hebrew', 'הנשיא פוטין הציע ביום שישי הסכם. "אנחנו מוכנים", אמר. וושינגטון לא הגיבה.'],
    ['Thai', 'ประธานาธิบดีเสนอข้อตกลงเมื่อวันศุกร์ และกล่าวว่าพร้อมเจรจา'],
    ['lone surrogates', 'The \ud83d council \udc00 met. It \ud800\ud800 voted “yes \udfff” on Tuesday.'],
    ['control characters', 'The\u0000 council\u0007 met.\u0085 It\u2028voted\u202e “yes” \u202con Tuesday.'],
    ['joined emoji', 'The council 👨‍👩‍👧‍👦 met 🇩🇪🇫🇷. “Yes 👍🏽,” it said.'],
    ['stacked marks', `Z${'\u0301'.repeat(500)}algo met. “Yes${'\u0489'.repeat(200)},” it said.`],
    ['words of the prototype', '__proto__ constructor toString hasOwnProperty. “valueOf,” said constructor.'],
  ])('%s', (_what, text) => {
    const comparison = compareWith(text);
    expect(comparison.complete).toBe(true);
    expect(comparison.accounts[0]!.sentences.length).toBeGreaterThan(0);
  });

  /** Of each place in the list another word, so that no two accounts have the same list. */
  const list = (length: number, item: (i: number) => string): string =>
    `The mayor met ${Array.from({ length }, (_, i) => item(i)).join(', ')}.`;

  it.each([
    ['words', (i: number) => `guest${i * 7}`, (i: number) => `guest${i * 5}`],
    ['verbs', (i: number) => `Ann${i} said x${i}`, (i: number) => `Ann${i} claimed x${i}`],
    ['numbers', (i: number) => `x${i % 9} ${i * 7} boats`, (i: number) => `x${i % 9} ${i * 7 + 1} boats`],
    ['markers', (i: number) => `may x${i} come`, (i: number) => `x${i} must come`],
    ['quotations', (i: number) => `“x${i} boats”`, (i: number) => `“boats x${i}”`],
  ])(
    'one sentence of 3,000 %s in both does not hang the engine',
    { timeout: 20_000 },
    (_what, one, other) => {
      const result = compare([
        { id: 'a', text: list(3_000, one) },
        { id: 'b', text: list(3_000, other) },
      ]);
      expect(result.ok).toBe(true);
    },
  );

  const MEGABYTE = 1_000_000;
  it.each([
    ['a megabyte without a space', 'x'.repeat(MEGABYTE)],
    ['a megabyte of full stops', `yes ${'.'.repeat(MEGABYTE)}`],
    ['a megabyte of braces', `yes ${'{'.repeat(MEGABYTE)}`],
    ['a megabyte of line ends', `yes${'\n'.repeat(MEGABYTE)}no`],
    ['200,000 opening marks', `yes ${'“'.repeat(MEGABYTE / 5)}`],
    ['200,000 straight marks', `yes ${'"'.repeat(MEGABYTE / 5)}`],
    ['40,000 Han characters without a stop', '会'.repeat(MEGABYTE / 25)],
    ['10,000 times the same short sentence', 'We met. '.repeat(MEGABYTE / 100)],
  ])('%s does not hang the engine', { timeout: 60_000 }, (_what, text) => {
    expect(compareWith(text).accounts[0]!.sentences.length).toBeGreaterThan(0);
  });
});
