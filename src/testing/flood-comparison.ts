import type { Account, Comparison, Finding, Link, Quote, Sentence } from '../engine/index.ts';
import { sha256Hex } from '../engine/text/hash.ts';
import type { Story } from '../store/story.ts';

/**
 * A comparison made by hand, so that tests of the page do not move with the engine: two accounts of a flood, three
 * links (one sentence of A has two counterparts), one shared quote and four findings.
 */
const A = account('a', 'The Valley Courier', [
  ['River bursts its banks.'],
  ['The river rose by two metres on Monday.', 'The mayor claimed that all were safe.'],
  ['“We were ready,” she said.', 'The bridge was shut.'],
]);
const B = account('b', 'Hill Gazette', [
  ['On Monday the river rose by three metres.', 'It kept rising through the night.'],
  ['The mayor said that all were safe, and “we were ready” for it.'],
  ['Farmers lost their sheep.'],
]);

const [claimed, said] = [spanOf(A, 'claimed'), spanOf(B, 'said')];
const findings: readonly Finding[] = [
  finding('f-claimed', 'attribution', [claimed, said], { links: ['l-mayor'] }),
  finding('f-metres', 'number', [spanOf(A, 'two metres'), spanOf(B, 'three metres')], {
    links: ['l-river'],
  }),
  finding('f-bridge', 'only-here', [spanOf(A, 'The bridge was shut.')], {
    nearest: { account: 'b', sentence: 3, score: 0.1 },
  }),
  finding('f-sheep', 'only-here', [spanOf(B, 'Farmers lost their sheep.')], { nearest: null }),
];

export const flood: Comparison = {
  version: 1,
  engine: { name: 'parallax', version: '0.1.0', options: {} },
  complete: true,
  accounts: [
    { ...A, quotes: [quote(A, '“We were ready,”', 3)] },
    { ...B, quotes: [quote(B, '“we were ready”', 2)] },
  ],
  links: [
    link('l-river', 'same', 0.9, 1, [0]),
    link('l-night', 'partial', 0.4, 1, [1]),
    link('l-mayor', 'same', 0.8, 2, [2]),
  ],
  utterances: [
    {
      id: 'u-ready',
      speaker: 'the mayor',
      match: 'identical',
      renderings: [
        { account: 'a', quote: 0 },
        { account: 'b', quote: 0 },
      ],
    },
  ],
  findings,
};

/** The story that the comparison is of. */
export const floodStory: Story = {
  id: 'flood',
  title: 'The flood',
  lead: null,
  accounts: flood.accounts.map(({ id, title, byline, publisher, published, url, language }) => ({
    id,
    file: `${id}.txt`,
    title,
    byline,
    publisher,
    published,
    url,
    language,
    standfirst: null,
    inferred: { publisher: 'The masthead says so.' },
  })),
  texts: flood.accounts.map(({ text }) => text),
};

function account(id: string, publisher: string, paragraphs: readonly (readonly string[])[]): Account {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n');
  let at = 0;
  const find = (words: string) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at };
  };
  const sentences = paragraphs.flatMap((group, paragraph) =>
    group.map((words): Sentence => ({ ...find(words), paragraph, role: 'body' })),
  );
  return {
    id,
    title: null,
    byline: null,
    publisher,
    published: null,
    url: null,
    language: 'en',
    sha256: sha256Hex(text),
    text,
    offsetMap: [[0, 0, text.length]],
    removals: [],
    paragraphs: paragraphs.map((_, index) => {
      const inside = sentences.filter(({ paragraph }) => paragraph === index);
      return { start: inside[0]!.start, end: inside.at(-1)!.end };
    }),
    sentences,
    quotes: [],
  };
}

function spanOf({ id, text }: Account, words: string) {
  const start = text.indexOf(words);
  return { account: id, start, end: start + words.length };
}

function quote(of: Account, words: string, sentence: number): Quote {
  const { start, end } = spanOf(of, words);
  return { start, end, kind: 'direct', speaker: null, cue: null, sentences: [sentence] };
}

function link(id: string, kind: Link['kind'], score: number, inA: number, inB: readonly number[]): Link {
  return {
    id,
    kind,
    score,
    a: { account: 'a', sentences: [inA] },
    b: { account: 'b', sentences: inB },
    origin: 'machine',
    evidence: [],
  };
}

function finding(
  id: string,
  kind: Finding['kind'],
  spans: Finding['spans'],
  rest: Partial<Pick<Finding, 'links' | 'nearest'>>,
): Finding {
  return { id, kind, rule: kind, weight: 0.5, spans, nearest: null, links: [], explanation: id, ...rest };
}
