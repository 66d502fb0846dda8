import type { AccountIds, Comparison } from '../engine/index.ts';
import type { Story } from '../store/story.ts';
import { miniComparison, miniFinding, miniLink } from './mini-comparison.ts';

const TEXTS = [
  'The bridge is shut. A ferry runs. Shops fear the spring.',
  'A ferry runs on Thursday. The bridge is closed.',
  'The bridge was closed. Nurses leave at five. A ferry may run.',
];

/** Three short accounts, a, b and c, of a bridge that is closed. */
export const bridgeStory: Story = {
  id: 'bridge',
  title: 'The bridge',
  lead: null,
  texts: TEXTS,
  accounts: TEXTS.map((_, i) => ({
    id: 'abc'.charAt(i),
    file: '',
    standfirst: null,
    inferred: {},
    title: null,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    language: 'en',
  })),
};

const between = (a: string, inA: number, b: string, inB: number) =>
  miniLink([inA], [inB], {
    id: `${a}${inA}-${b}${inB}`,
    score: 0.9,
    a: { account: a, sentences: [inA] },
    b: { account: b, sentences: [inB] },
  });

const LINKS = [
  between('a', 0, 'b', 1),
  between('a', 1, 'b', 0),
  between('a', 0, 'c', 0),
  between('b', 1, 'c', 0),
  between('b', 0, 'c', 2),
];

const FINDINGS = [
  miniFinding('shut', {
    links: ['a0-b1'],
    spans: [
      { account: 'a', start: 14, end: 18 },
      { account: 'b', start: 40, end: 46 },
    ],
  }),
  miniFinding('may', {
    kind: 'certainty',
    links: ['b0-c2'],
    spans: [
      { account: 'b', start: 8, end: 12 },
      { account: 'c', start: 54, end: 61 },
    ],
  }),
  miniFinding('nurses', {
    kind: 'only-here',
    spans: [{ account: 'c', start: 23, end: 44 }],
    nearest: { account: 'b', sentence: 0, score: 0.1 },
  }),
];

/** The comparison of `bridgeStory`, of all pairs but the `missing`. */
export function bridgeComparison(missing: readonly AccountIds[] = []): Comparison {
  const isThere = (...accounts: readonly string[]): boolean =>
    !missing.some((pair) => pair.every((id) => accounts.includes(id)));
  const whole = miniComparison(TEXTS, {
    links: LINKS.filter(({ a, b }) => isThere(a.account, b.account)),
    findings: FINDINGS.filter(({ spans, nearest }) =>
      isThere(...spans.map(({ account }) => account), ...(nearest ? [nearest.account] : [])),
    ),
  });
  return missing.length === 0 ? whole : { ...whole, complete: false, missing };
}
