import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../engine/index.ts';
import { FORMATS } from '../report/index.ts';
import { COURIER, GAZETTE, GAZETTE_PAGE } from '../../e2e/fixtures/harbour.ts';
import {
  docxWithTable,
  longText,
  pdfInChinese,
  pdfOfTwoColumns,
  utf16,
  windows1252,
  zipBomb,
} from '../../e2e/fixtures/files.ts';
import { hostilePage } from '../testing/xss-payloads.ts';
import { parseCall } from './arguments.ts';
import { makeReport } from './compare.ts';

const AT = '2026-05-01T09:30:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'parallax-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What `parallax compare` makes of some words, or what it says is wrong. */
async function run(...words: string[]) {
  const parsed = parseCall(['compare', ...words]);
  if (!parsed.ok || parsed.command.name !== 'compare') throw new Error('not a compare call');
  const made = await makeReport(parsed.command, AT);
  return made.ok ? made.value.file : made.problem.message;
}

async function compared(...words: string[]): Promise<Comparison> {
  const made = await run(...words);
  if (typeof made === 'string') throw new Error(made);
  return JSON.parse(made.content as string) as Comparison;
}

const courier = file('courier.txt', COURIER);

describe('compare takes', () => {
  it('a saved news page: its article alone, with what it says of itself', async () => {
    const { accounts } = await compared(file('saved.html', GAZETTE_PAGE), courier);
    const [page] = accounts;
    expect(page!.text).toContain('Shipping companies warned');
    expect(page!.text).not.toMatch(/Sport|Subscribe|Ferry|tracker|__ran/);
    expect(page).toMatchObject({
      publisher: 'Hill Gazette',
      byline: 'Mara Quist',
      published: '2019-05-07T14:30:00+02:00',
      url: 'https://gazette.example/lindau/mayor-steps-down',
    });
  });

  it('a PDF of two columns: one after the other, broken words joined, no running head', async () => {
    const { accounts } = await compared(file('columns.pdf', pdfOfTwoColumns()), courier);
    const text = accounts[0]!.text.replace(/\s+/g, ' ');
    expect(text).toContain(
      'stepped down on Tuesday, ending a fight over a new harbour that had divided the town for a year.',
    );
    expect(text).not.toContain('HILL GAZETTE');
    expect(accounts[0]!.title).toBe('Mayor steps down');
  });

  it('a PDF in Chinese of which only a predefined table tells the characters', async () => {
    const { accounts } = await compared(file('song.pdf', pdfInChinese()), courier);
    for (const line of ['议会周一关闭了旧桥。', '工程师发现了裂缝。'])
      expect(accounts[0]!.text).toContain(line);
  });

  it('a Word document with a table', async () => {
    const { accounts } = await compared(file('table.docx', docxWithTable()), courier);
    expect(accounts[0]!.text).toMatch(/Free Voters\s+6\s+Two members stayed away\./);
    expect(accounts[0]!.title).toBe('Harbour vote in figures');
  });

  it('UTF-16 and Windows-1252, with their quotation marks', async () => {
    const { accounts, links } = await compared(
      file('notepad.txt', utf16(COURIER)),
      file('old.txt', windows1252(GAZETTE)),
    );
    expect(accounts[0]!.text).toContain('“I have lost the trust of the council');
    expect(accounts[1]!.text).toContain('“Nobody can govern');
    expect(links.length).toBeGreaterThan(2);
  });

  it('a file that is not what its name says, by what it is', async () => {
    const { accounts } = await compared(file('really-a-page.pdf', GAZETTE_PAGE), courier);
    expect(accounts[0]!.publisher).toBe('Hill Gazette');
    expect(
      await run(
        file(
          'picture.txt',
          Uint8Array.from({ length: 600 }, (_, i) => i % 30),
        ),
        courier,
      ),
    ).toBe('picture.txt: not a text, a page, a Word document or a PDF.');
  });

  it('no archive that unpacks without end', async () => {
    expect(await run(file('bomb.docx', zipBomb()), courier)).toMatch(/^bomb\.docx: unpacks to more than any/);
  });

  it('a text of ten megabytes, cut short where a deadline is set, and says so', async () => {
    const long = file('long.txt', longText(10_000_000));
    const { accounts, complete } = await compared(long, courier, '--deadline', '1000');
    expect(accounts[0]!.text.length).toBeGreaterThan(10_000_000);
    expect(complete).toBe(false);
  });
});

describe('of three accounts in three kinds of file', () => {
  const files = [courier, file('gazette.html', GAZETTE_PAGE), file('figures.docx', docxWithTable())] as const;

  it.each(FORMATS)('a report is written as %s, the same bytes each time', async (format) => {
    const once = await run(...files, '--format', format);
    expect(await run(...files, '--format', format)).toEqual(once);
    expect(typeof once === 'string' ? once : once.name).toMatch(/-2026-05-01-0930\.[a-z]+$/);
  });

  it('has the matrix, in the language that was asked for', async () => {
    const html = await run(...files, '--format', 'html', '--language', 'de');
    const { document } = parseHTML(typeof html === 'string' ? html : (html.content as string));
    const heads = Array.from(document.querySelectorAll('#coverage th[scope="col"]'), (head) =>
      head.textContent.trim(),
    );
    expect(heads).toEqual(['Punkt', 'A courier.txt', 'B Hill Gazette', 'C Harbour vote in figures']);
    expect(document.querySelector('#coverage')!.textContent).toContain('nicht gefunden');
  });
});

describe('a page with every payload of a list', () => {
  it('makes a report with no element, script or address of theirs', async () => {
    const hostile = file('hostile.html', hostilePage());
    const made = await run(hostile, courier, '--format', 'html');
    const { document } = parseHTML(typeof made === 'string' ? made : (made.content as string));
    expect(document.querySelectorAll('script, style')).toHaveLength(2);
    expect(document.querySelectorAll('img, iframe, object, embed, form, base, math, template')).toHaveLength(
      0,
    );
    const names = new Set(
      Array.from(document.querySelectorAll('*')).flatMap((element) =>
        Array.from(element.attributes, ({ name }) => name),
      ),
    );
    expect([...names].filter((name) => name.startsWith('on') || name === 'srcdoc')).toEqual([]);
    const links = Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href')!);
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(document.querySelector('.text')!.textContent).toContain('collected 3,200 signatures');
  });
});
