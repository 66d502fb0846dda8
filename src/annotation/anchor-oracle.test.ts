import { describe, expect, it } from 'vitest';
import { makeProse } from '../testing/prose.ts';
import { below, seededRandom } from '../testing/seeded-random.ts';
import { anchor, prepareText } from './anchor.ts';
import { describe as describeSpan } from './describe.ts';
import type { QuoteSelector } from './model.ts';

/** Where a quote stands in its context, by looking at every place: the W3C's definition of a Text Quote Selector. */
function askOracle(text: string, { prefix, exact, suffix }: QuoteSelector): number[] {
  const whole = prefix + exact + suffix;
  return Array.from({ length: text.length }, (_, at) => at)
    .filter((at) => text.startsWith(whole, at))
    .map((at) => at + prefix.length);
}

describe('against the definition of text quotes', () => {
  it('agrees on every passage that stands unchanged in its context, once', () => {
    const random = seededRandom(11);
    const text = makeProse(random, 40);
    const moved = `Printed again by permission. ${text}`;
    const prepared = prepareText(moved);
    let compared = 0;
    for (let i = 0; i < 120; i++) {
      const start = below(random, text.length - 40);
      const selector = describeSpan({ text, sentences: [] }, { start, end: start + 1 + below(random, 40) });
      if (!selector) continue;
      const found = askOracle(moved, selector.quote);
      if (found.length !== 1) continue;
      compared++;
      expect(anchor(prepared, selector)).toMatchObject({ start: found[0], method: 'context' });
    }
    expect(compared).toBeGreaterThan(100);
  });
});
