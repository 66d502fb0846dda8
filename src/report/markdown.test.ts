import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { PAYLOADS, reportSaying } from '../testing/hostile-report.ts';
import { law } from '../testing/random.ts';
import { bridgeReport } from '../testing/bridge-report.ts';
import { selectContent } from './content.ts';
import { buildMarkdown } from './markdown.ts';

/** Each makes and reads a whole report, some 20 ms. */
const RUNS = 60;

const build = (words: string): string => buildMarkdown(selectContent(reportSaying(words)));

/** What a renderer that lets HTML through makes of it. */
function elements(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return Array.from(document.querySelectorAll('*'), ({ tagName }) => tagName);
}

describe('the Markdown report', () => {
  it('tells a story from head to foot', () => {
    expect(buildMarkdown(selectContent(bridgeReport()))).toMatchSnapshot();
  });

  const allowed = new Set(
    'HTML HEAD BODY H1 H2 H3 H4 P UL LI TABLE THEAD TBODY TR TH TD STRONG BLOCKQUOTE BR CODE PRE'.split(' '),
  );

  it.each(PAYLOADS)('becomes no markup that came from %j', (payload) => {
    expect(elements(build(payload)).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('keeps its shape whatever the accounts say', () => {
    const shape = (words: string): string[] => elements(build(words)).filter((name) => /^[HT]/.test(name));
    const harmless = shape('harmless words');
    const signs = fc.constantFrom(...'#>-+*_`|~[]()!<&\\=:1. \n\tab'.split(''));
    law(
      fc.string({ unit: signs, minLength: 1 }).filter((text) => /[ab1]/.test(text)),
      (words) => {
        expect(shape(words)).toEqual(harmless);
      },
      RUNS,
    );
  });
});
