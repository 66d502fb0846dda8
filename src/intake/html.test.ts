import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { readHtml } from './html.ts';
import { parseHtml } from './parse-html.ts';

const parse = (html: string): Document => parseHTML(html).document;
const prose = (n: number): string =>
  `Paragraph ${n} tells at some length what the council decided on Tuesday, who voted for it, and why the mayor, who had asked for a delay, was not pleased.`;
const page = `<!doctype html><html lang="en_GB"><head><title>Council votes | The Paper</title>
  <meta property="og:title" content="Council votes"><meta property="og:site_name" content="The Paper">
  <link rel="canonical" href="https://example.org/council">
  <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Ray"}],"datePublished":"2020-03-04T10:00:00Z"}</script>
  </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>Council votes</h1>${[1, 2, 3, 4, 5].map((n) => `<p>${prose(n)}<script>alert(${n})</script></p>`).join('')}</article>
  <footer>All rights reserved</footer></body></html>`;

describe('readHtml', () => {
  it('takes the article and leaves navigation and scripts', () => {
    const { text } = readHtml(page, parse);
    for (const n of [1, 2, 3, 4, 5]) expect(text).toContain(prose(n));
    expect(text).not.toMatch(/World|alert|rights/);
  });

  it('reads what the page says of itself', () => {
    expect(readHtml(page, parse).metadata).toEqual({
      title: 'Council votes',
      byline: 'Ann Lee, Bo Ray',
      publisher: 'The Paper',
      published: '2020-03-04T10:00:00Z',
      url: 'https://example.org/council',
      language: 'en-GB',
    });
  });

  it('gives the visible text where there is no article', () => {
    expect(readHtml('<html><body><div>One <b>line</b></div>Another<br>third</body></html>', parse).text).toBe(
      'One line\n\nAnother\n\nthird',
    );
  });

  it('survives pages nested deeper than the call stack', () => {
    const deep = '<div>'.repeat(20_000) + 'core' + '</div>'.repeat(20_000);
    expect(readHtml(`<html><body>${deep}</body></html>`, parse).text).toBe('core');
  });

  it.each([
    '<!doctype html\0<html><he',
    '<script type="application/ld+json">{"@graph":[{"@type":{"toString":1,"valueOf":null}}]}</script><p>core</p>',
  ])('reads %j as it came without failing', (html) => {
    expect(() => readHtml(html, parseHtml)).not.toThrow();
  });

  it.each(['', 'plain words', '<', '<html>', '{"@type":'])('reads %j without failing', (html) => {
    expect(() => readHtml(`<html><head></head><body>${html}</body></html>`, parse)).not.toThrow();
  });
});

test.each(['</html<body>', '</html>'])('what stands behind the end of a page, %s, is a part of it', (end) => {
  const deep = (text: string) => `${'<div>'.repeat(14)}${text}`;
  const first = deep('The ferry left, "at noon".');
  const read = readHtml(`<html><body>${first}</div></body>${end}${deep('It came back, "at six".')}`, parse);
  const whole = read.whole ?? read.text;
  expect(whole).toContain('The ferry left');
  expect(whole).toContain('It came back');
});
