import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { PAYLOADS, reportSaying } from '../../testing/hostile-report.ts';
import { seedReport } from '../../testing/seed-report.ts';
import { selectContent } from '../content.ts';
import { SECTIONS } from '../model.ts';
import { printable } from '../printable.ts';
import { richText } from '../rich-text.ts';
import { buildHtml } from './page.ts';
import { webAddress } from '../web-address.ts';
import { escapeHtml, markup } from './markup.ts';
import { SCRIPT, SCRIPT_HASH } from './script.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const build = (words: string): string => buildHtml(selectContent(reportSaying(words)));
const parse = (html: string): Document => parseHTML(html).document;
const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64');

/** Every element with the names of its attributes: all that a document is but its words. */
function skeleton(document: Document): string[] {
  return Array.from(document.querySelectorAll('*'), (element) =>
    [element.tagName, ...Array.from(element.attributes, ({ name }) => name).sort()].join(' '),
  );
}

describe('the HTML report', () => {
  const harmless = skeleton(parse(build('harmless words')));

  it.each(PAYLOADS)('has no element and no attribute that came from %j', (payload) => {
    const page = parse(build(payload));
    expect(skeleton(page)).toEqual(harmless);
    const code = Array.from(page.querySelectorAll('script, style'), ({ textContent }) => textContent);
    expect(code).toEqual([STYLE, SCRIPT]);
    const links = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^#[a-z0-9-]+$/.test(href))).toEqual([]);
    const words = printable(payload);
    expect(page.querySelector('h1')!.textContent).toBe(words);
    expect(page.querySelector('.sentence mark')!.textContent).toBe(words);
    expect(page.querySelector('pre')!.getAttribute('aria-label')).toContain(words);
  });

  it.each(PAYLOADS)('is as safe as rich text with %j', (payload) => {
    const fragment = (words: string) => parse(`<body>${richText(reportSaying(words))}</body>`);
    expect(skeleton(fragment(payload))).toEqual(skeleton(fragment('harmless words')));
  });

  it('lets nothing run and nothing load but its own script and style', () => {
    const page = parse(build('words'));
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`,
    );
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]);
    expect(STYLE + SCRIPT).not.toMatch(/<[/!a-z]|url\(|@import|https?:/);
  });

  it.each(SECTIONS)('leads to nowhere that it does not have without the part %s', (left) => {
    const input = seedReport();
    const sections = SECTIONS.filter((id) => id !== left);
    const page = parse(buildHtml(selectContent({ ...input, choices: { ...input.choices, sections } })));
    const links = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href')!.slice(1));
    expect(links.filter((to) => !page.getElementById(to))).toEqual([]);
  });

  it('leads to nowhere that it does not have, and names no place twice', () => {
    const page = parse(buildHtml(selectContent(seedReport())));
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href')!.slice(1));
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
  });

  it('shows sentences without a mark of their own until they are asked for, and says which links are doubtful', () => {
    const page = parse(buildHtml(selectContent(bridgeReport())));
    const layers = Array.from(page.querySelectorAll('.layers input'), (box) =>
      [box.id, ...(box.hasAttribute('checked') ? ['on'] : [])].join(' '),
    );
    expect(layers).toEqual([
      'layer-quotes on',
      'layer-linked',
      'layer-attribution on',
      'layer-only-here',
      'layer-notes on',
    ]);
    const links = Array.from(page.querySelectorAll('.counterpart'), (link) => [
      link.textContent,
      link.getAttribute('aria-label'),
    ]);
    expect(links.slice(0, 2)).toEqual([
      ['B2', 'linked to B2, almost certain'],
      ['B3?', 'linked to B3, perhaps'],
    ]);
  });

  it('holds the accounts to the letter', () => {
    const input = seedReport();
    const page = parse(buildHtml(selectContent(input)));
    const sentences = Array.from(page.querySelectorAll('.sentence'), (element) => {
      for (const own of element.querySelectorAll('.number, .unseen, .note')) own.remove();
      return element.textContent;
    });
    const given = input.comparison.accounts.flatMap(({ text, sentences: all }) =>
      all.map(({ start, end }) => text.slice(start, end)),
    );
    expect(sentences).toEqual(given);
  });
});

describe('markup', () => {
  it('escapes what is put in, once, and leaves out what is not there', () => {
    const inner = markup`<b title="${'"&'}">${'<i>'}</b>`;
    expect(markup`${inner}${[1, null, false, ['a', inner]]}`.markup).toBe(
      '<b title="&quot;&amp;">&lt;i&gt;</b>1a<b title="&quot;&amp;">&lt;i&gt;</b>',
    );
    expect(escapeHtml("\u0007\ud800`'")).toBe('\ufffd\ufffd&#96;&#39;');
  });

  it.each([
    ['https://a.example/x?y="z"', true],
    ['HTTP://a.example', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example', false],
    ['https://', false],
  ])('takes %j for an address of the web: %j', (url, isOne) => {
    expect(webAddress(url)).toBe(isOne ? url : null);
  });
});
