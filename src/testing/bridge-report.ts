import { targetOf, wholeAccount } from '../annotation/describe.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { Account, Comparison } from '../engine/index.ts';
import { reportInput, type ReportWishes } from '../report/input.ts';
import type { ReportInput } from '../report/model.ts';
import { miniAccount, miniComparison, miniFinding, miniLink, miniUtterance } from './mini-comparison.ts';
import { account, code, dismissal, note, story } from './story-record.ts';

const MORNING = 'The bridge was closed on Monday. “It is not safe,” the mayor said. Shops fear for trade.';
const RIVER = 'A ferry carries commuters. The council shut the bridge. The mayor claimed it was “not safe”.';

const bridgeStory: StoryRecord = {
  ...story,
  title: 'The bridge',
  accounts: [
    account('a', { text: MORNING, inferred: { publisher: 'It says so at its foot.' } }),
    account('b', { text: RIVER }),
  ],
};

/** A short story told by hand, of which every part of a report can be held to the letter. */
export function bridgeReport(wishes: ReportWishes = {}): ReportInput {
  const [a, b] = [
    newspaper('a', MORNING, 'Morning Post', ['“It is not safe,”', 'said']),
    newspaper('b', RIVER, 'River News', ['“not safe”', 'claimed']),
  ];
  const span = (of: Account, words: string) => {
    const start = of.text.indexOf(words);
    return { account: of.id, start, end: start + words.length };
  };
  const comparison: Comparison = {
    ...miniComparison([MORNING, RIVER], {
      links: [
        miniLink([0], [1], { id: 'shut', kind: 'same', score: 0.97 }),
        miniLink([1], [2], { id: 'said', score: 0.45 }),
      ],
      utterances: [
        {
          ...miniUtterance('u', 'the mayor', [
            ['a', 0],
            ['b', 0],
          ]),
          match: 'trimmed',
        },
      ],
      findings: [
        miniFinding('verb', {
          kind: 'attribution',
          weight: 0.8,
          spans: [span(a, 'said'), span(b, 'claimed')],
          links: ['said'],
          explanation: 'One account reports it with “said”, the other with “claimed”.',
          message: { id: 'attribution.verb', values: { one: 'said', other: 'claimed' } },
        }),
        miniFinding('f-d', { spans: [span(a, 'closed'), span(b, 'shut')], links: ['shut'] }),
        miniFinding('trade', {
          kind: 'only-here',
          weight: 0.3,
          spans: [span(a, 'Shops fear for trade.')],
          nearest: { account: 'b', sentence: 0, score: 0.1 },
          explanation: 'Nothing in the other account is linked to this sentence.',
          message: { id: 'only.run', values: { sentences: '1' } },
        }),
      ],
    }),
    accounts: [a, b],
  };
  const targets = [targetOf(a, span(a, 'not safe'))!, targetOf(b, span(b, 'not safe'))!];
  const record: StoryRecord = {
    ...bridgeStory,
    corrections: [dismissal('d')],
    annotations: [
      note('n1', { body: 'Half of the words\nare gone.', tags: ['c'], targets }),
      note('n2', { body: 'No date.', status: 'settled', targets: [wholeAccount(b)] }),
    ],
    codebook: [code('c', { name: 'Cut quote' })],
  };
  return reportInput(record, comparison, '2026-05-01T09:30:00.000Z', wishes);
}

function newspaper(
  id: string,
  text: string,
  publisher: string,
  [quote, cue]: readonly [string, string],
): Account {
  const start = text.indexOf(quote);
  const verb = text.indexOf(cue);
  const speaker = { name: 'the mayor', mention: 'the mayor', start: verb, end: verb };
  const sentence = id === 'a' ? 1 : 2;
  const of = miniAccount(id, text, [
    {
      start,
      end: start + quote.length,
      kind: id === 'a' ? 'direct' : 'partial',
      speaker,
      cue: { text: cue, start: verb, end: verb + cue.length, stance: id === 'a' ? 'neutral' : 'distancing' },
      sentences: [sentence],
    },
  ]);
  return { ...of, publisher, published: id === 'a' ? '2026-04-27' : null };
}
