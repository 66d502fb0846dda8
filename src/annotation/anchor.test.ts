import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../engine/text/graphemes.ts';
import { trimRange } from '../engine/text/range.ts';
import { readMarked, writeMarked } from '../testing/marked-text.ts';
import { anyText, law } from '../testing/random.ts';
import { anchor, isUncertain, prepareText } from './anchor.ts';
import { describe as describeSpan } from './describe.ts';
import type { TextSelector } from './model.ts';

/** The selector of the marked passage; sentences end at a full stop. */
function selectorOf(marked: string): TextSelector {
  const { text, ranges } = readMarked(marked);
  const sentences = Array.from(text.matchAll(/\S[^.]*\.?/g), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
  return describeSpan({ text, sentences }, ranges[0]!)!;
}

/** The text with the passage marked where it is found, or `null`. */
function refind(marked: string, text: string): string | null {
  const found = anchor(prepareText(text), selectorOf(marked));
  return found && writeMarked(text, [found]);
}

const PARAGRAPH =
  'The ferry left at noon with ninety people on board. The harbour master [warned of fog] over the strait, and two ' +
  'boats turned back. Nobody was hurt, the coast guard said in the evening.';

describe('describe', () => {
  it('keeps the rest of the sentence on either side', () => {
    const { quote } = selectorOf(PARAGRAPH);
    expect(quote.exact).toBe('warned of fog');
    expect(quote.prefix).toBe('people on board. The harbour master '.slice(-32));
    expect(quote.suffix).toBe(' over the strait, and two boats turned back.');
  });

  it('keeps at most 200 code units of a long sentence', () => {
    const long = 'x'.repeat(300);
    const { quote } = selectorOf(`${long} [here] ${long}`);
    expect([quote.prefix.length, quote.suffix.length]).toEqual([200, 200]);
  });

  it('leaves white space at the ends out, and grapheme clusters whole', () => {
    expect(selectorOf('one [ two ] three').quote.exact).toBe('two');
    const family = '👩‍👩‍👧';
    const text = `a ${family} b`;
    const inside = describeSpan({ text, sentences: [{ start: 0, end: text.length }] }, { start: 4, end: 6 });
    expect(inside?.quote.exact).toBe(family);
  });

  it('has nothing to say of a passage without characters', () => {
    const text = 'a  b';
    expect(describeSpan({ text, sentences: [] }, { start: 1, end: 3 })).toBeNull();
    expect(describeSpan({ text, sentences: [] }, { start: 2, end: 2 })).toBeNull();
  });
});

describe('anchor', () => {
  it('finds a passage where it was', () => {
    const { text } = readMarked(PARAGRAPH);
    expect(anchor(prepareText(text), selectorOf(PARAGRAPH))).toMatchObject({
      method: 'position',
      confidence: 1,
    });
  });

  it('finds a passage that moved with its context', () => {
    const { text } = readMarked(PARAGRAPH);
    const found = anchor(prepareText(`By our reporter.\n${text}`), selectorOf(PARAGRAPH))!;
    expect(found.method).toBe('context');
    expect(found.confidence).toBeGreaterThan(0.95);
    expect(isUncertain(found)).toBe(false);
  });

  it('tells the same words apart by their context', () => {
    const text = 'Anna said no at first. After the vote Anna said no again. In the end Anna said no to all.';
    for (const at of [5, 30, 60]) {
      const start = text.indexOf('said no', at);
      const marked = `${text.slice(0, start)}[said no]${text.slice(start + 7)}`;
      expect(refind(marked, `Update: ${text}`)).toBe(`Update: ${marked}`);
    }
  });

  it('finds a passage of which a word was changed, with both of its ends', () => {
    expect(refind(PARAGRAPH, readMarked(PARAGRAPH).text.replace('warned', 'cautioned the crews'))).toContain(
      'master [cautioned the crews of fog] over',
    );
  });

  it('finds the place of words that were replaced, and is not sure', () => {
    const text = readMarked(PARAGRAPH).text.replace('warned of fog', 'saw clouds');
    const found = anchor(prepareText(text), selectorOf(PARAGRAPH))!;
    expect(text.slice(found.start, found.end)).toBe('saw clouds');
    expect(isUncertain(found)).toBe(true);
  });

  it('does not take the end of another word for a short word', () => {
    const marked = 'Each other[s] was the word that the old editor put into the headline of the day.';
    const text = 'Each others and roses was the word that the old editor put into the headline of the day.';
    expect(refind(marked, text)).not.toContain('rose[s]');
  });

  it('loses a passage that is gone, context and all', () => {
    const text =
      'Parliament met in the morning to vote on the pension law that had been delayed since March.';
    expect(anchor(prepareText(text), selectorOf(PARAGRAPH))).toBeNull();
    expect(anchor(prepareText(''), selectorOf(PARAGRAPH))).toBeNull();
  });

  it('is never sure of one of two equal passages that lost their context', () => {
    const selector = { position: null, quote: { exact: 'the minister resigned', prefix: '', suffix: '' } };
    const text = prepareText('So the minister resigned. Then the minister resigned.');
    const found = anchor(text, selector);
    expect(found === null || isUncertain(found)).toBe(true);
  });

  it('finds quotations in other marks, spaces and dashes', () => {
    const marked = 'He said: [“We will — in time — come back,”] and left the hall by the side door.';
    expect(
      refind(marked, "He said:\n'We will - in  time - come back,' and left the hall by the side door."),
    ).toBe("He said:\n['We will - in  time - come back,'] and left the hall by the side door.");
  });

  it('finds passages in scripts without spaces', () => {
    const marked =
      '政府は昨日、新しい税制を発表した。[首相は記者会見で増税を否定した。]野党は説明を求めている。';
    const text = readMarked(marked).text.replace('増税', '再増税').replace('昨日', '月曜日に');
    expect(refind(marked, text)).toContain('[首相は記者会見で再増税を否定した。]');
  });

  it('finds a long passage by its two ends', () => {
    const middle = Array.from(
      { length: 60 },
      (_, i) => `Point ${i} was read out and noted by clerk ${i * 7}.`,
    );
    const marked = `Before it all began there was music. [${middle.join(' ')}] After it there was silence in the hall.`;
    const text = readMarked(marked).text.replace('Point 30 was read out', 'Point thirty was skipped');
    expect(refind(marked, `Corrected. ${text}`)).toBe(
      `Corrected. ${marked.replace('Point 30 was read out', 'Point thirty was skipped')}`,
    );
  });

  it('does not hang on a megabyte of one letter', () => {
    const text = 'a'.repeat(1_000_000);
    const prepared = prepareText(text);
    for (let i = 0; i < 50; i++) {
      const quote = { exact: 'a'.repeat(40), prefix: `b${'a'.repeat(60)}`, suffix: 'a'.repeat(60) };
      anchor(prepared, { position: { start: i * 1000, end: i * 1000 + 40 }, quote });
    }
  });
});

describe('laws', () => {
  const passage = fc.record({ text: anyText, from: fc.nat(), to: fc.nat() });

  it('a passage is found where it was described', () => {
    law(passage, ({ text, from, to }) => {
      const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const selector = describeSpan({ text, sentences: [] }, { start, end });
      if (!selector) {
        expect(trimRange(text, { start, end })).toMatchObject({ end: trimRange(text, { start, end }).start });
        return;
      }
      const found = anchor(prepareText(text), selector)!;
      expect(found).toMatchObject({ ...selector.position, confidence: 1 });
    });
  });

  it('what is found lies in the text, on grapheme borders, with a confidence', () => {
    law(fc.tuple(passage, anyText), ([{ text, from, to }, other]) => {
      const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const selector = describeSpan({ text, sentences: [] }, { start, end });
      const edited = other.slice(0, other.length >> 1) + text.slice(text.length >> 2) + other;
      const found = selector && anchor(prepareText(edited), selector);
      if (!found) return;
      expect(found.start).toBeLessThan(found.end);
      expect(found.end).toBeLessThanOrEqual(edited.length);
      expect(isGraphemeBoundary(edited, found.start) && isGraphemeBoundary(edited, found.end)).toBe(true);
      expect(found.confidence).toBeGreaterThan(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
    });
  });
});
