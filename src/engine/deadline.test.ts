import { describe, expect, it, test } from 'vitest';
import { loadStory } from '../testing/load-story.ts';
import { compare } from './compare.ts';
import { STAGES, type Comparison } from './model.ts';
import { isGraphemeBoundary } from './text/graphemes.ts';

const story = loadStory('weir-bridge').slice(0, 2);

/** The comparison with a deadline that passes after so many questions, and how many were asked. */
function compareUntil(questions: number): { comparison: Comparison; asked: number } {
  let asked = 0;
  const result = compare(story, { deadline: { expired: () => asked++ >= questions } });
  if (!result.ok) throw new Error(result.problem.message);
  return { comparison: result.value, asked };
}

const whole = compareUntil(Infinity);
/** So many questions are looked at one by one: the first stages ask but once a paragraph. */
const FIRST = 24;
/** Deadlines spread over all the work: the first and last questions one by one, since short stages ask but once. */
const MOMENTS = [
  ...Array.from({ length: FIRST }, (_, i) => i),
  ...Array.from({ length: 150 }, (_, i) => FIRST + Math.floor((i * (whole.asked - FIRST)) / 150)),
  ...[3, 2, 1].map((left) => whole.asked - left),
];
const cuts = MOMENTS.map((moment) => compareUntil(moment).comparison);

/** How often a sentence it is asked while the accounts are read, aligned and framed; work goes on in between. */
function askedPerSentence(): Record<string, number> {
  const asked = new Map<string, number>();
  let stage = '';
  const result = compare(story, {
    onProgress: (next) => (stage = next),
    deadline: {
      expired() {
        asked.set(stage, (asked.get(stage) ?? 0) + 1);
        return false;
      },
    },
  });
  if (!result.ok) throw new Error(result.problem.message);
  const sentences = result.value.accounts.reduce((sum, account) => sum + account.sentences.length, 0);
  return Object.fromEntries([...asked].map(([name, count]) => [name, count / sentences]));
}

test('the deadline is asked several times a sentence by every part of the work, so that it is kept at any size', () => {
  const { clean, align, framing } = askedPerSentence();
  expect(clean).toBeGreaterThan(9);
  expect(align).toBeGreaterThan(13);
  expect(framing).toBeGreaterThan(19);
});

test('texts that there was no time to read are left as they are, however many paragraphs they have', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `Boat ${i} left.`).join('\n\n');
  let asked = 0;
  const result = compare(
    [
      { id: 'a', text: `${text} ` },
      { id: 'b', text },
    ],
    {
      deadline: { expired: () => ++asked > 0 },
    },
  );
  if (!result.ok) throw new Error(result.problem.message);
  const [account] = result.value.accounts;
  expect(result.value.incomplete).toEqual([...STAGES]);
  expect(account!.text.trim()).toBe(text);
  expect(account!.sentences).toEqual([{ start: 0, end: text.length, paragraph: 0, role: 'body' }]);
  expect(asked).toBeLessThan(10_000);
});

describe('a comparison that a deadline cuts short', () => {
  it('says which stages it cut; one that was never cut says nothing of it', () => {
    expect(whole.comparison.complete).toBe(true);
    expect(whole.comparison).not.toHaveProperty('incomplete');
    for (const { complete, incomplete } of cuts) {
      expect(complete).toBe(false);
      expect(incomplete).toEqual(STAGES.filter((stage) => incomplete!.includes(stage)));
    }
    // Each stage is the first to be cut at some moment, and once the time is up it is so for all that follow.
    expect([...new Set(cuts.map(({ incomplete }) => incomplete![0]))]).toEqual([...STAGES]);
    expect(cuts[0]!.incomplete).toEqual([...STAGES]);
  });

  it('still covers every character that is not white space with one sentence, on whole clusters', () => {
    for (const { accounts } of cuts)
      for (const { text, sentences } of accounts) {
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect([isGraphemeBoundary(text, start), isGraphemeBoundary(text, end)]).toEqual([true, true]);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }
  });

  it('refers only to quotations and sentences that exist', () => {
    for (const { accounts, links, utterances } of cuts) {
      const accountOf = (id: string) => accounts.find((account) => account.id === id)!;
      for (const { quotes, sentences } of accounts)
        for (const { within, continues, sentences: touched } of quotes) {
          for (const place of [within, continues])
            if (place !== undefined) expect(quotes[place]).toBeDefined();
          for (const i of touched) expect(sentences[i]).toBeDefined();
        }
      for (const { a, b } of links)
        for (const side of [a, b])
          for (const i of side.sentences) expect(accountOf(side.account).sentences[i]).toBeDefined();
      for (const each of utterances.flatMap(({ renderings }) => renderings))
        if ('quote' in each) expect(accountOf(each.account).quotes[each.quote]).toBeDefined();
    }
  });

  it('keeps what earlier stages found, and calls nothing told by one account alone', () => {
    const { links, accounts } = whole.comparison;
    for (const cut of cuts.filter(({ incomplete }) => !incomplete!.includes('align'))) {
      expect(cut.accounts).toEqual(accounts);
      expect(cut.links).toEqual(links);
    }
    for (const cut of cuts.filter(({ incomplete }) => incomplete!.includes('utterances')))
      expect(cut.utterances.filter(({ match }) => match === 'single')).toEqual([]);
  });
});
