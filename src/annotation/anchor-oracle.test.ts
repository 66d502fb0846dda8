// @vitest-environment jsdom
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { describe, expect, it } from 'vitest';
import { below, makeProse, seededRandom } from '../testing/prose.ts';
import { anchor, prepareText } from './anchor.ts';
import { describe as describeSpan } from './describe.ts';
import type { QuoteSelector } from './model.ts';

/** Where @apache-annotator finds a quote in a page that holds the text and nothing else. */
async function askOracle(scope: Range, quote: QuoteSelector): Promise<number[]> {
  const found: number[] = [];
  for await (const match of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(scope)) {
    expect(match.toString()).toBe(quote.exact);
    found.push(match.startOffset);
  }
  return found;
}

function pageOf(text: string): Range {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range;
}

describe('against @apache-annotator, the reference implementation of text quotes', () => {
  it('agrees on every passage that stands unchanged in its context, once', async () => {
    const random = seededRandom(11);
    const text = makeProse(random, 40);
    const moved = `Printed again by permission. ${text}`;
    const [prepared, scope] = [prepareText(moved), pageOf(moved)];
    let compared = 0;
    for (let i = 0; i < 120; i++) {
      const start = below(random, text.length - 40);
      const selector = describeSpan({ text, sentences: [] }, { start, end: start + 1 + below(random, 40) });
      if (!selector) continue;
      const found = await askOracle(scope, selector.quote);
      if (found.length !== 1) continue;
      compared++;
      expect(anchor(prepared, selector)).toMatchObject({ start: found[0], method: 'context' });
    }
    expect(compared).toBeGreaterThan(100);
  });
});
