import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Sentence } from '../../engine/index.ts';
import { readMarked } from '../../testing/marked-text.ts';
import { placesOf, segmentsOf, type NamedRange } from './highlight-ranges.ts';

/** The sentences marked in a text. */
function sentencesIn(notation: string): Sentence[] {
  return readMarked(notation).ranges.map((range) => ({ ...range, paragraph: 0, role: 'body' }));
}

describe('the places of a range', () => {
  const sentences = sentencesIn('[It rained.] [The river rose.]  [All fled.]');
  //                             0         10  11             26   28

  test('within a sentence are offsets into it', () => {
    expect(placesOf(sentences, { start: 15, end: 20 })).toEqual({
      start: { sentence: 1, offset: 4 },
      end: { sentence: 1, offset: 9 },
    });
  });

  test('over several sentences are in the first and the last', () => {
    expect(placesOf(sentences, { start: 3, end: 31 })).toEqual({
      start: { sentence: 0, offset: 3 },
      end: { sentence: 2, offset: 3 },
    });
  });

  test('leave out what lies between sentences at either end', () => {
    expect(placesOf(sentences, { start: 10, end: 28 })).toEqual({
      start: { sentence: 1, offset: 0 },
      end: { sentence: 1, offset: 15 },
    });
    expect(placesOf(sentences, { start: 26, end: 28 })).toBeNull();
    expect(placesOf(sentences, { start: 4, end: 4 })).toBeNull();
  });
});

describe('the segments of a sentence', () => {
  const text = 'The mayor claimed that all were safe.';
  const sentence = { start: 0, end: text.length };
  const show = (marks: readonly NamedRange[]) =>
    segmentsOf(sentence, marks).map(({ start, end, names }) => [text.slice(start, end), names.join('+')]);

  test('are cut where marks begin and end, and name all marks over them', () => {
    expect(
      show([
        { name: 'linked', start: 0, end: 37 },
        { name: 'attribution', start: 10, end: 17 },
        { name: 'quotes', start: 14, end: 26 },
      ]),
    ).toEqual([
      ['The mayor ', 'linked'],
      ['clai', 'linked+attribution'],
      ['med', 'linked+attribution+quotes'],
      [' that all', 'linked+quotes'],
      [' were safe.', 'linked'],
    ]);
  });

  test('leave out marks that only touch the sentence', () => {
    expect(segmentsOf({ start: 10, end: 17 }, [{ name: 'quotes', start: 17, end: 20 }])).toEqual([
      { start: 10, end: 17, names: [] },
    ]);
  });

  test('cover the sentence without gap or overlap, each under exactly the marks that hold it', () => {
    const marks = fc.array(
      fc
        .tuple(fc.constantFrom('quotes', 'wording', 'number'), fc.nat(60), fc.nat(30))
        .map(([name, start, length]) => ({ name, start, end: start + length })),
    );
    fc.assert(
      fc.property(marks, (list) => {
        const sentence = { start: 10, end: 50 };
        const segments = segmentsOf(sentence, list);
        let at = sentence.start;
        for (const { start, end, names } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          for (let i = start; i < end; i++) {
            const over = list.filter((mark) => mark.start <= i && i < mark.end).map(({ name }) => name);
            expect(new Set(names)).toEqual(new Set(over));
          }
        }
        expect(at).toBe(sentence.end);
      }),
      { seed: 7 },
    );
  });
});
