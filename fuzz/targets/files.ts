import fc from 'fast-check';
import { answerLine } from '../../src/cli/batch.ts';
import { nodeReaders } from '../../src/cli/readers.ts';
import { assert } from '../../src/engine/text/assert.ts';
import { readAccounts } from '../../src/intake/read-accounts.ts';
import { readStoryFile } from '../../src/store/story.ts';
import { docxFile, docxParagraph } from '../../src/testing/docx-file.ts';
import { pdfFile } from '../../src/testing/pdf-file.ts';
import { byteEdits, hurtBytes } from '../inputs/bytes.ts';
import { hurtJson, jsonEdits } from '../inputs/json.ts';
import { accountText, HOSTILE_PIECES } from '../inputs/texts.ts';
import { target } from '../slice.ts';
import type { Target } from '../target.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file is read, or refused with a problem that names it; a file that is read has words. */
async function checkFile(name: string, bytes: Uint8Array): Promise<void> {
  const result = await readAccounts({ name, bytes }, nodeReaders);
  if (!result.ok) {
    const { code, message } = result.problem;
    assert(code !== '' && message.startsWith(`${name}: `), `no message: ${message}`);
    assert(
      !/is not a function|call stack|cannot (?:read|convert|set)/i.test(message),
      `a bug speaks: ${message}`,
    );
    return;
  }
  assert(
    result.value.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    'read, but without words',
  );
  for (const { text, metadata } of result.value) {
    assert(typeof text === 'string', 'a text is no text');
    for (const value of Object.values(metadata))
      assert(value === null || typeof value === 'string', `metadata ${JSON.stringify(value)}`);
  }
}

const file = (name: string, share: number, ending: string, input: fc.Arbitrary<Uint8Array>): Target =>
  target(
    name,
    share,
    fc.tuple(input, byteEdits).map(([bytes, edits]) => hurtBytes(bytes, edits)),
    (bytes) => checkFile(`x.${ending}`, bytes),
  );

const escapeXml = (text: string): string =>
  text.replace(/[<&\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ').replace(/\p{Surrogate}/gu, '');

/** Elements as pages have them, and as they should not. */
const elements = fc.constantFrom(
  ['<p>', '</p>'],
  ['<div>', '</div>'],
  ['<article><h1>', '</h1></article>'],
  ['<p><b>', '</p></b>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<script>', '</script>'],
  ['<style>', '</style>'],
  ['<!-- ', ' -->'],
  ['<meta property="og:title" content="', '">'],
  ['<script type="application/ld+json">', '</script>'],
  ['<html lang="', '">'],
  ['<link rel="canonical" href="https://example.org/', '">'],
  ['<svg><p>', '</svg>'],
  ['<template><p>', '</template>'],
  ['<![CDATA[', ']]>'],
  ['<a href="javascript:', '">x</a>'],
);

const page: fc.Arbitrary<string> = fc
  .array(fc.tuple(elements, accountText, fc.nat(40)), { maxLength: 8 })
  .map((parts) =>
    parts.map(([[open, close], text, depth]) => open.repeat(depth % 7 ? 1 : depth) + text + close).join('\n'),
  )
  .map((body) => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`);

const LINKED_DATA = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle'],
      headline: 'Council votes',
      author: [{ name: 'Ann Lee' }],
      publisher: { name: 'The Paper' },
      datePublished: '2020-03-04',
    },
  ],
};
const linkedPage: fc.Arbitrary<string> = fc.tuple(jsonEdits, page).map(([edits, html]) => {
  const json = JSON.stringify(hurtJson(LINKED_DATA, edits)) as string | undefined;
  return `<script type="application/ld+json">${json ?? ''}</script>${html}`;
});

const mhtml: fc.Arbitrary<string> = fc
  .tuple(
    page,
    fc.constantFrom('quoted-printable', 'base64', '8bit', 'x-unknown'),
    fc.constantFrom('utf-8', 'koi8-r', 'no'),
  )
  .map(([html, transfer, charset]) =>
    [
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--cut"\r\n',
      `----cut\r\nContent-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: ${transfer}\r\n`,
      `${transfer === 'base64' ? Buffer.from(html).toString('base64') : html}\r\n----cut--`,
    ].join('\r\n'),
  );

const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('# ', '> ', '* ', '    ', '---\n', '|a|b|\n', '[x](', '```\n', '![', '**', '<div>'),
      accountText,
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.flat().join(''));

const docx: fc.Arbitrary<Uint8Array> = fc
  .array(fc.tuple(accountText, fc.option(fc.constantFrom('Heading1', 'Quote', 'x')), fc.nat(5)), {
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .map(([text, style, depth]) => {
        const paragraph = docxParagraph(escapeXml(text), style ?? undefined);
        return (
          '<w:tbl><w:tr><w:tc>'.repeat(depth % 5 ? 0 : 3) +
          paragraph +
          '</w:tc></w:tr></w:tbl>'.repeat(depth % 5 ? 0 : 3)
        );
      })
      .join(''),
  )
  .map(docxFile);

const pdf: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.array(
      fc.record({
        x: fc.integer({ min: -100, max: 700 }),
        y: fc.integer({ min: -100, max: 900 }),
        size: fc.constantFrom(-1, 0, 0.01, 8, 11, 11, 24, 5000),
        text: fc.constantFrom(
          'The mayor re-',
          'signed.',
          '12',
          'Page 1 of 2',
          '(x)',
          'said "no".',
          ...HOSTILE_PIECES.filter((piece) => /^[ -~]+$/.test(piece)),
        ),
      }),
      { maxLength: 12 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((pages) => pdfFile(pages));

const ACCOUNTS = {
  accounts: [
    {
      id: 'a',
      text: 'The mayor resigned.',
      title: 'Out',
      published: '2020-03-04',
      url: 'https://example.org',
      language: 'en',
    },
    { id: 'b', html: '<p>The mayor, Ida Lund, stayed.</p>', byline: 'Ann Lee', publisher: null },
  ],
};
const hostileJson = (value: unknown): fc.Arbitrary<string> =>
  jsonEdits.map((edits) => (JSON.stringify(hurtJson(value, edits)) as string | undefined) ?? '');

const CLOCK = { now: () => 0 };

/** A line of `batch` is answered with one line: a comparison, or an error that is none of ours. */
function checkLine(line: string): void {
  const answer = answerLine(line, CLOCK);
  assert(!answer.line.includes('\n'), 'an answer of two lines');
  const { error, comparison } = JSON.parse(answer.line) as {
    error?: { code: string; message: string };
    comparison?: object;
  };
  assert((error === undefined) !== (comparison === undefined), 'an answer and an error');
  assert(error?.code !== 'internal', error?.message ?? '');
}

const STORY = {
  version: 1,
  title: 'A story',
  lead: null,
  accounts: [
    { id: 'a', file: 'a.txt', title: 'x', inferred: { title: 'guessed' } },
    { id: 'b', file: 'b.txt' },
  ],
};

function checkStory(json: unknown): void {
  const result = readStoryFile('x', json);
  assert(result.ok || result.problem.message.includes('"x"'), 'a story is refused without its name');
}

/** Everything that reads what somebody else wrote, but for notes. */
export const fileTargets: readonly Target[] = [
  file('text-file', 40, 'txt', accountText.map(encode)),
  file('page', 60, 'html', page.map(encode)),
  file('linked-data', 40, 'html', linkedPage.map(encode)),
  file('saved-page', 30, 'mhtml', mhtml.map(encode)),
  file('markdown', 20, 'md', markdown.map(encode)),
  file('word-document', 30, 'docx', docx),
  file('pdf', 30, 'pdf', pdf),
  file('json-accounts', 30, 'json', hostileJson(ACCOUNTS).map(encode)),
  target('batch-line', 30, hostileJson({ id: 'x', ...ACCOUNTS, options: { deadlineMs: 1e6 } }), checkLine),
  target(
    'story-file',
    10,
    jsonEdits.map((edits) => hurtJson(STORY, edits)),
    checkStory,
  ),
];
