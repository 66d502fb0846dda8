import { describe, expect, it } from 'vitest';
import type { Comparison } from '../engine/index.ts';
import { heldMemory } from '../testing/heap.ts';
import { answerCrash } from './answer.ts';
import { answerLine } from './batch.ts';

const clock = { now: () => 0 };
const answer = (value: unknown) => {
  const { line, error } = answerLine(typeof value === 'string' ? value : JSON.stringify(value), clock);
  type Parsed = { id: unknown; comparison?: Comparison; error?: { code: string; message: string } };
  return { ...(JSON.parse(line) as Parsed), said: error };
};
const text = 'The council met on Tuesday. It voted for the bridge.';

describe('answerLine', () => {
  it('compares the accounts of a line and keeps what is known of them', () => {
    const { id, comparison, said } = answer({
      id: 'one',
      accounts: [
        { id: 'x', text, title: 'Bridge', published: '2020-03-04', language: 'en-GB' },
        { id: 'y', html: `<p>${text}</p>` },
      ],
    });
    expect([id, said]).toEqual(['one', null]);
    expect(comparison!.accounts.map((account) => account.text)).toEqual([text, text]);
    expect(comparison!.accounts[0]).toMatchObject({
      title: 'Bridge',
      published: '2020-03-04',
      language: 'en-GB',
    });
    expect(comparison!.complete).toBe(true);
  });

  it('holds nothing of a line once that is answered', () => {
    let number = 0;
    let length = 0;
    /** Of no word or headline of which there is anything in the line before. */
    const answerLines = (count: number): void => {
      for (const end = number + count; number < end; number++) {
        const told = Array.from(
          { length: 20 },
          (_, i) => `Anna Berg${number} saw boat${number}x${i} at noon.`,
        );
        const accounts = ['a', 'b'].map((id) => ({
          id,
          text: `${told.join(' ')} “We go ${id},” she said.`,
          title: `${id}${number} `.repeat(10_000),
        }));
        length += answerLine(JSON.stringify({ id: number, accounts }), clock).line.length;
      }
    };
    answerLines(30);
    const [before, said] = [heldMemory(), length];
    answerLines(60);
    // Much more than what the compiler adds for itself meanwhile.
    const answered = (length - said) / 1e6;
    expect(answered).toBeGreaterThan(4);
    expect(heldMemory() - before).toBeLessThan(answered / 2);
  });

  it('gives one account alone everything but links', () => {
    const { comparison } = answer({ id: 'one', accounts: [{ id: 'a', text }] });
    expect(comparison!.accounts[0]!.sentences).toHaveLength(2);
    expect(comparison!.links).toEqual([]);
  });

  it('prefers what is given to what the page says of itself', () => {
    const html = `<html lang="de"><head><meta property="og:site_name" content="Page"></head><body><p>${text}</p></body></html>`;
    const { comparison } = answer({ id: 1, accounts: [{ id: 'a', html, publisher: 'Given' }] });
    expect(comparison!.accounts[0]).toMatchObject({ publisher: 'Given', language: 'de' });
  });

  it.each([
    ['{"id": 1', null, 'bad-json', 'not JSON'],
    ['', null, 'bad-json', 'not JSON'],
    [{ id: 'n' }, 'n', 'bad-line', 'accounts'],
    [{ id: 'n', accounts: [] }, 'n', 'bad-line', 'accounts: must have one account or more'],
    [{ id: 'n', accounts: [{ id: 'a' }] }, 'n', 'bad-line', 'accounts.0: must have either "text" or "html"'],
    [{ id: 'n', accounts: [{ id: 'a', text: 5 }] }, 'n', 'bad-line', 'accounts.0.text'],
    [
      { id: 'n', accounts: [{ id: 'a', text, language: '??' }] },
      'n',
      'bad-line',
      'accounts.0.language: must be',
    ],
    [{ id: 'n', accounts: [{ id: 'a', text: ' ' }] }, 'n', 'empty-account', '"a"'],
    [
      {
        id: 'n',
        accounts: [
          { id: 'a', text },
          { id: 'a', text },
        ],
      },
      'n',
      'duplicate-id',
      '"a"',
    ],
  ])('refuses %j and says why', (line, id, code, message) => {
    const refused = answer(line);
    expect(refused).toMatchObject({ id, error: { code } });
    expect(refused.error!.message).toContain(message);
    expect(refused.said).toBe(refused.error!.message);
  });

  it('says when a deadline cut the work short', () => {
    let time = 0;
    const accounts = [
      { id: 'a', text },
      { id: 'b', text },
    ];
    const { line } = answerLine(JSON.stringify({ id: 1, accounts, options: { deadlineMs: 0 } }), {
      now: () => time++,
    });
    const { comparison } = JSON.parse(line) as { comparison: Comparison };
    expect(comparison.complete).toBe(false);
    expect(comparison.incomplete).toContain('framing');
  });

  it('takes the deadline of the run for a line that sets none', () => {
    const accounts = [
      { id: 'a', text },
      { id: 'b', text },
    ];
    const isComplete = (options: object) => {
      let time = 0;
      const { line } = answerLine(JSON.stringify({ id: 1, accounts, ...options }), { now: () => time++ }, 0);
      return (JSON.parse(line) as { comparison: Comparison }).comparison.complete;
    };
    expect(isComplete({})).toBe(false);
    expect(isComplete({ options: { deadlineMs: 1e6 } })).toBe(true);
  });

  it('answers for a line whose thread stopped', () => {
    const { line, error } = answerCrash('{"id": "big", "accounts": []}', 'out of memory');
    expect(JSON.parse(line)).toEqual({ id: 'big', error: { code: 'crashed', message: error } });
    expect(error).toContain('out of memory');
    expect(JSON.parse(answerCrash('{', 'no reason').line)).toMatchObject({ id: null });
  });
});
