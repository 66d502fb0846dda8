import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeReaders } from '../cli/readers.ts';
import { docxFile, docxParagraph } from '../testing/docx-file.ts';
import { pdfFile, SONG } from '../testing/pdf-file.ts';
import { pdfLibrary } from './pdfjs.ts';
import { readAccounts, type Readers } from './read-accounts.ts';
import { namesInZip } from './unzip.ts';

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readAccounts({ name, bytes }, nodeReaders);
  return result.ok
    ? result.value.map(({ text, metadata }) => [text, metadata.title ?? null])
    : result.problem.code;
}

const PAGE =
  '<html><head><title>x</title></head><body><p>The mayor resigned.</p><script>run()</script></body></html>';

describe('a file is read as what its bytes say', () => {
  test('a text', async () => {
    expect(await read('a.txt', 'The mayor resigned.\n')).toEqual([['The mayor resigned.\n', null]]);
  });

  test('Markdown, without its marks', async () => {
    const source =
      '---\ntitle: "Mayor out"\n---\n# Mayor *out*\n\nThe **mayor** [resigned](http://x.example).\n';
    expect(await read('a.md', source)).toEqual([['Mayor out\n\nThe mayor resigned.', 'Mayor out']]);
  });

  test('a page, whatever its name', async () => {
    expect(await read('a.html', PAGE)).toEqual([['The mayor resigned.', expect.anything()]]);
    expect(await read('a.txt', PAGE)).toEqual([['The mayor resigned.', expect.anything()]]);
  });

  test('a page that leaves out the tags that HTML may leave out', async () => {
    for (const page of [
      '<!doctype html><html lang="en"><head><title>x</title></head><p>The mayor resigned.</html>',
      '<!doctype html><title>x</title><p>The mayor resigned.',
      '<html<head><body><p>The mayor resigned.</p></body></html>',
      '<script></script><!doctype html><html><body><p>The mayor resigned.</p></body></html>',
    ])
      expect(await read('a.html', page)).toEqual([
        ['The mayor resigned.', expect.toSatisfy((title) => title === null || title === 'x')],
      ]);
  });

  test('a page saved as one file', async () => {
    const saved = [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="----cut"',
      '',
      '------cut',
      'Content-Type: text/css',
      '',
      'p { color: red }',
      '------cut',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><p>The mayor=E2=80=99s p=',
      'lan failed.</p></body></html>',
      '------cut--',
    ].join('\r\n');
    expect(await read('a.mhtml', saved)).toEqual([['The mayor’s plan failed.', null]]);
  });

  test('a Word document with a table', async () => {
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const body =
      docxParagraph('Mayor out', 'Heading1') +
      docxParagraph('The mayor resigned.') +
      `<w:tbl><w:tr>${cell('Votes')}${cell('14')}</w:tr></w:tbl>`;
    expect(await read('a.docx', docxFile(body))).toEqual([
      [expect.stringMatching(/Mayor out\n\nThe mayor resigned\.\n\nVotes\n\n14$/), expect.anything()],
    ]);
  });

  test('a PDF', async () => {
    const bytes = pdfFile([
      [
        { x: 72, y: 90, size: 24, text: 'Mayor out' },
        { x: 72, y: 130, size: 11, text: 'The mayor (Ida Lund) re-' },
        { x: 72, y: 144, size: 11, text: 'signed.' },
      ],
    ]);
    expect(await read('a.pdf', bytes)).toEqual([
      ['Mayor out\n\nThe mayor (Ida Lund) resigned.', 'Mayor out'],
    ]);
  });

  test('JSON with several accounts', async () => {
    const json = JSON.stringify({
      accounts: [
        { id: 'a', text: 'One.', title: 'First' },
        { id: 'b', html: PAGE },
      ],
    });
    expect(await read('a.json', json)).toEqual([
      ['One.', 'First'],
      ['The mayor resigned.', expect.anything()],
    ]);
  });

  test('UTF-16 and Windows-1252', async () => {
    expect(await read('a.txt', Uint8Array.from([0xff, 0xfe, 0x48, 0, 0x69, 0]))).toEqual([['Hi', null]]);
    expect(await read('a.txt', Uint8Array.from([0x93, 0x48, 0x69, 0x94]))).toEqual([['“Hi”', null]]);
  });
});

describe('a file that cannot be read says why', () => {
  test.each([
    ['an empty one', 'a.txt', ' \n', 'empty-file'],
    ['a picture', 'a.txt', Uint8Array.from({ length: 500 }, (_, i) => i % 30), 'no-text-file'],
    ['a PDF without words', 'a.pdf', pdfFile([[]]), 'pdf-of-pictures'],
    ['half a PDF', 'a.pdf', '%PDF-1.4\nnothing', 'broken-file'],
    ['an archive of something else', 'a.docx', zipSync({ 'a.txt': strToU8('Hi') }), 'no-document-in-archive'],
    [
      'half an archive',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('Hi') }).slice(0, 40),
      'no-document-in-archive',
    ],
    ['an old Word file', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-word-file'],
    ['rich text', 'a.rtf', '{\\rtf1 Hi}', 'rich-text-file'],
    ['broken JSON', 'a.json', '{"accounts": [', 'no-json'],
    ['JSON of something else', 'a.json', '{"accounts": []}', 'no-accounts'],
  ])('%s', async (_, name, content, code) => {
    expect(await read(name, content)).toBe(code);
  });

  test('a damaged Word document, in words for its reader', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') });
    expect(await readAccounts({ name: 'a.docx', bytes }, nodeReaders)).toEqual({
      ok: false,
      problem: {
        code: 'broken-file',
        message: 'a.docx: could not be read as docx (a part of the document is missing or damaged).',
        account: null,
      },
    });
  });

  test('an archive that unpacks without end is given up early', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(50_000);
    expect(() => namesInZip(bomb, 1_000_000)).toThrow(RangeError);
    expect(namesInZip(bomb)).toEqual(['word/document.xml']);
  });
});

test('a PDF whose characters cannot be told is refused, not read with words missing', async () => {
  const withoutTables: Readers = {
    ...nodeReaders,
    async pdf() {
      // It sets up what pdfjs needs in Node.
      await nodeReaders.pdf();
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      return pdfLibrary(getDocument, () => Promise.reject(new Error('offline')));
    },
  };
  const words = [{ x: 72, y: 100, size: 12, text: '议会关闭了旧桥。' }];
  const result = await readAccounts({ name: 'song.pdf', bytes: pdfFile([words], SONG) }, withoutTables);
  expect(result.ok ? '' : result.problem.message).toMatch(
    /^song\.pdf: could not be read as pdf \(its characters need a table that could not be loaded: UniGB-UCS2-H/,
  );
});
