// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { hostileReport } from '../../testing/hostile-report.ts';
import { selectContent } from '../content.ts';
import type { ReportInput } from '../model.ts';
import { buildDocx } from './write.ts';

async function partsOf(input: ReportInput): Promise<Record<string, string>> {
  const files = unzipSync(await buildDocx(selectContent(input)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const all = (document: Document, name: string): Element[] => Array.from(document.getElementsByTagName(name));

describe('the Word report', () => {
  it('is a zip of the parts of a document, each well-formed', async () => {
    const parts = await partsOf(bridgeReport());
    const needed = [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/comments.xml',
    ];
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(needed));
    for (const [path, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) parse(xml);
  });

  it('has headings, tables and marked words', async () => {
    const page = parse((await partsOf(bridgeReport()))['word/document.xml']!);
    const text = (element: Element): string =>
      all(element as unknown as Document, 'w:t')
        .map((t) => t.textContent)
        .join('');
    const headings = all(page, 'w:p').filter(
      (p) => all(p as unknown as Document, 'w:pStyle')[0]?.getAttribute('w:val') === 'Heading1',
    );
    expect(headings.map(text)).toEqual([
      'Summary',
      'The accounts',
      'Quotes',
      'Differences',
      'Notes',
      'Method and settings',
      'What was taken out',
    ]);
    const rows = all(all(page, 'w:tbl')[2]! as unknown as Document, 'w:tr').map(text);
    expect(rows[1]).toContain('B1 A ferry carries commuters.');
    expect(rows[2]).toContain(
      'A1 The bridge was closed on Monday.B2 The council shut the bridge.almost certain, 97%',
    );
    const doubled = all(page, 'w:u').filter((u) => u.getAttribute('w:val') === 'double');
    expect(doubled.map((u) => text(u.parentElement!.parentElement!))).toEqual([
      'Attribution',
      'said',
      'claimed',
    ]);
  });

  it('has a comment for each passage of a note, around its words', async () => {
    const parts = await partsOf(bridgeReport());
    const comments = all(parse(parts['word/comments.xml']!), 'w:comment');
    expect(comments.map((each) => [each.getAttribute('w:author'), each.textContent])).toEqual([
      ['Ada', 'Half of the wordsare gone.Cut quoteNote 1, on Morning Post and River News'],
      ['Ada', 'Half of the wordsare gone.Cut quoteNote 1, on Morning Post and River News'],
    ]);
    const between = Array.from(
      parts['word/document.xml']!.matchAll(/<w:commentRangeStart[^>]*>(.*?)<w:commentRangeEnd/g),
      ([, xml]) => xml!.replace(/<[^>]+>/g, ''),
    );
    expect(between).toEqual(['not safe', 'not safe']);
  });

  it('is well-formed whatever is given, and has the same bytes each time', async () => {
    const parts = await partsOf(hostileReport());
    for (const [path, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) parse(xml);
    expect(parts['word/document.xml']).toContain('&lt;script&gt;window.stolen = 1&lt;/script&gt;');
    const [once, again] = [
      await buildDocx(selectContent(bridgeReport())),
      await buildDocx(selectContent(bridgeReport())),
    ];
    expect(Buffer.compare(once, again)).toBe(0);
    expect(strFromU8(unzipSync(once)['docProps/core.xml']!)).toContain('>2026-05-01T09:30:00.000Z<');
  });
});
