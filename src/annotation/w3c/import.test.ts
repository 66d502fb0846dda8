import { describe, expect, it } from 'vitest';
import { miniAccount } from '../../testing/mini-comparison.ts';
import { code } from '../../testing/story-record.ts';
import type { Annotation, Code } from '../model.ts';
import { parseW3c, type W3cImport } from './parse.ts';

const NOW = '2026-05-05T05:05:05.000Z';
const TEXT_A =
  'The bridge was closed at dawn on Monday. Engineers had found cracks in two of its pillars. The mayor blamed the winter.';
const TEXT_B = 'Since Monday morning nobody may cross the bridge. A ferry is to be hired for the summer.';
const accounts = [
  { ...miniAccount('a', TEXT_A), url: 'https://www.a.example/bridge/' },
  { ...miniAccount('b', TEXT_B), url: 'https://b.example/closed' },
];

function read(json: unknown, codebook: readonly Code[] = []): W3cImport {
  const result = parseW3c(JSON.stringify(json), { accounts, codebook, now: NOW });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The passages of a note, as they stand in the accounts. */
function passages({ targets }: Annotation): string[] {
  return targets.map(({ account, selector }) => {
    const text = account === 'a' ? TEXT_A : TEXT_B;
    if (!selector) return `${account}: all`;
    const { position, quote } = selector;
    return position ? `${account}: ${text.slice(position.start, position.end)}` : `lost: ${quote.exact}`;
  });
}

/** One annotation as the service returns it. */
function hypothesisRow(more: object): object {
  return {
    id: 'w02dfNtbEeeShxcmUm1Vzg',
    created: '2024-12-07T14:34:41.949708+00:00',
    updated: '2024-12-08T10:00:00.000000+00:00',
    user: 'acct:ines@hypothes.is',
    user_info: { display_name: null },
    uri: 'https://a.example/bridge',
    text: 'Says **who**?',
    tags: ['Attribution'],
    group: '__world__',
    permissions: { read: ['group:__world__'], update: [], delete: [], admin: [] },
    document: { title: ['The bridge'] },
    hidden: false,
    flagged: false,
    links: {},
    target: [
      {
        source: 'https://a.example/bridge',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]/p[3]',
            endContainer: '/div[1]/p[3]',
            startOffset: 4,
            endOffset: 25,
          },
          { type: 'TextPositionSelector', start: 5120, end: 5141 },
          {
            type: 'TextQuoteSelector',
            exact: 'The mayor blamed the winter',
            prefix: 'two of its pillars.\n\n  ',
            suffix: '.\n  Read more',
          },
        ],
      },
    ],
    ...more,
  };
}

describe('Hypothesis', () => {
  const row = hypothesisRow({});

  it('exports and search answers are read, and passages are found by their quote', () => {
    for (const file of [
      { export_date: '2024-12-09', export_userid: 'acct:x@y', client_version: '1.0', annotations: [row] },
      { total: 1, rows: [row] },
      [row],
    ]) {
      const { annotations, codebook, report } = read(file);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]).toMatchObject({
        id: 'w02dfNtbEeeShxcmUm1Vzg',
        body: 'Says **who**?',
        author: 'ines',
        created: '2024-12-07T14:34:41.949Z',
        modified: '2024-12-08T10:00:00.000Z',
      });
      expect(passages(annotations[0]!)).toEqual(['a: The mayor blamed the winter']);
      expect(codebook.map(({ id, name }) => [id, name])).toEqual([[annotations[0]!.tags[0], 'Attribution']]);
      expect(report).toMatchObject({ read: 1, lost: [], skipped: [] });
    }
  });

  it('page notes are on the account, and replies on what they answer', () => {
    const page = hypothesisRow({
      id: 'page',
      target: [{ source: 'https://b.example/closed#top' }],
      uri: 'https://b.example/closed',
    });
    const reply = hypothesisRow({
      id: 'reply',
      references: ['w02dfNtbEeeShxcmUm1Vzg'],
      target: [{ source: 'https://a.example/bridge' }],
    });
    const { annotations } = read({ rows: [row, page, reply] });
    expect(annotations.map((each) => [each.id, passages(each)])).toEqual([
      ['w02dfNtbEeeShxcmUm1Vzg', ['a: The mayor blamed the winter']],
      ['page', ['b: all']],
      ['reply', ['a: The mayor blamed the winter']],
    ]);
  });

  it('what is not in the accounts is kept with its quote and reported', () => {
    const elsewhere = hypothesisRow({
      id: 'gone',
      target: [
        {
          source: 'https://a.example/bridge',
          selector: [{ type: 'TextQuoteSelector', exact: 'a sentence that the editor took out' }],
        },
      ],
    });
    const { annotations, report } = read([elsewhere]);
    expect(passages(annotations[0]!)).toEqual(['lost: a sentence that the editor took out']);
    expect(report.lost).toEqual([{ id: 'gone', quote: 'a sentence that the editor took out' }]);
  });

  it('tags are codes that are there already, whatever their case', () => {
    const { annotations, codebook } = read([row], [code('c', { name: 'attribution' })]);
    expect(annotations[0]!.tags).toEqual(['c']);
    expect(codebook).toEqual([]);
  });
});

describe('Recogito', () => {
  const bodies = [
    {
      id: 'b1',
      annotation: 'r1',
      purpose: 'commenting',
      value: 'A first comment',
      creator: { id: 'u1', name: 'Tomas' },
      created: '2025-03-01T08:00:00.000Z',
    },
    {
      id: 'b2',
      annotation: 'r1',
      purpose: 'commenting',
      value: '{"ops":[{"insert":"Rich "},{"insert":"text","attributes":{"bold":true}},{"insert":"\\n"}]}',
    },
    { id: 'b3', annotation: 'r1', purpose: 'tagging', value: 'Place' },
    { id: 'b4', annotation: 'r1', purpose: 'tagging', value: '{"id":"x","label":"Time"}' },
  ];

  it('native annotations have bodies, and a target with one or more passages', () => {
    const selector = [
      { id: 's1', quote: 'cross the bridge', start: 33, end: 49 },
      {
        id: 's2',
        quote: 'hired for the summer',
        start: 66,
        end: 86,
        quotePrefix: 'A ferry is to be ',
        quoteSuffix: '.',
      },
    ];
    const target = {
      annotation: 'r1',
      selector,
      creator: { id: 'u1', name: 'Tomas' },
      created: '2025-03-01T08:00:00.000Z',
      updated: '2025-03-02T08:00:00.000Z',
    };
    const { annotations, codebook, report } = read([{ id: 'r1', bodies, target }]);
    expect(annotations[0]).toMatchObject({
      id: 'r1',
      body: 'A first comment\n\nRich text',
      author: 'Tomas',
      created: '2025-03-01T08:00:00.000Z',
      modified: '2025-03-02T08:00:00.000Z',
    });
    expect(passages(annotations[0]!)).toEqual(['b: cross the bridge', 'b: hired for the summer']);
    expect(codebook.map(({ name }) => name)).toEqual(['Place', 'Time']);
    expect(report.lost).toEqual([]);
  });

  it('W3C exports are read with their quote and position', () => {
    const exported = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'a1b2c3',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Which winter?' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Cause' },
      ],
      creator: { id: 'u1', name: 'Tomas' },
      created: '2025-03-01T08:00:00.000Z',
      target: [
        {
          id: 't1',
          source: 'https://recogito.example/doc/1',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'blamed the winter',
              prefix: 'pillars. The mayor ',
              suffix: '.',
            },
            { type: 'TextPositionSelector', start: 101, end: 118 },
          ],
        },
      ],
    };
    for (const file of [
      exported,
      [exported],
      { type: 'AnnotationPage', items: [exported] },
      { type: 'AnnotationCollection', first: { items: [exported] } },
    ]) {
      const { annotations, codebook } = read(file);
      expect(annotations[0]).toMatchObject({
        id: 'a1b2c3',
        body: 'Which winter?',
        author: 'Tomas',
        modified: '2025-03-01T08:00:00.000Z',
      });
      expect(passages(annotations[0]!)).toEqual(['a: blamed the winter']);
      expect(codebook.map(({ name }) => name)).toEqual(['Cause']);
    }
  });
});

describe('other web annotations', () => {
  it('may be terse: a body and a target as strings, no id, no time', () => {
    const terse = { type: 'Annotation', bodyValue: 'See there.', target: 'https://b.example/closed' };
    const [first, again] = [read(terse), read(terse)];
    expect(first.annotations[0]).toMatchObject({ body: 'See there.', author: '', created: NOW });
    expect(passages(first.annotations[0]!)).toEqual(['b: all']);
    expect(first.annotations[0]!.id).toBe(again.annotations[0]!.id);
  });

  it('may refine one selector by another', () => {
    const selector = {
      type: 'FragmentSelector',
      value: 'p1',
      refinedBy: { type: 'TextQuoteSelector', exact: 'cracks in two of its pillars' },
    };
    const { annotations } = read({ target: { source: 'https://a.example/bridge', selector } });
    expect(passages(annotations[0]!)).toEqual(['a: cracks in two of its pillars']);
  });

  it('with a position alone are placed, and never surely', () => {
    const selector = { type: 'TextPositionSelector', start: 4, end: 10 };
    const { annotations, report } = read({
      id: 'p',
      target: { source: 'https://a.example/bridge', selector },
    });
    expect(passages(annotations[0]!)).toEqual(['a: bridge']);
    expect(report.uncertain).toEqual([{ id: 'p', quote: 'bridge' }]);
  });

  it('without a target, or with an id that is there already, are skipped with a reason', () => {
    const good = { id: 'x', target: 'https://a.example/bridge' };
    const { annotations, report } = read([good, good, { id: 'y', target: [] }]);
    expect(annotations.map(({ id }) => id)).toEqual(['x']);
    expect(report.skipped).toEqual([
      { number: 2, why: 'the id "x" is there twice' },
      { number: 3, why: 'targets: must not be empty' },
    ]);
  });
});
