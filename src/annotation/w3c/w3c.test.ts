import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../engine/text/hash.ts';
import { miniAccount } from '../../testing/mini-comparison.ts';
import { anyText, law } from '../../testing/random.ts';
import { arbitraryStory, code, dismissal, note, story } from '../../testing/story-record.ts';
import { inTimeOrder } from '../canonical.ts';
import { targetOf, wholeAccount } from '../describe.ts';
import type { Annotation } from '../model.ts';
import { countCodePoints } from './code-points.ts';
import { parseW3c } from './parse.ts';
import { annotationIri, idOfIri, toW3c } from './serialise.ts';
import type { W3cTarget } from './types.ts';

const NOW = '2026-05-05T05:05:05.000Z';
const accounts = [
  {
    ...miniAccount('a', 'The 🌉 bridge was closed at dawn. Engineers 👷🏽 had found cracks in two pillars.'),
    url: 'https://a.example/1',
  },
  miniAccount('b', 'Cracks in the pillars were found. Since Monday nobody may cross.'),
];
const [a, b] = [accounts[0]!, accounts[1]!];

const passage = (account: typeof a, words: string) => {
  const start = account.text.indexOf(words);
  return targetOf(account, { start, end: start + words.length })!;
};

const read = (json: unknown) => {
  const result = parseW3c(JSON.stringify(json), { accounts, codebook: [], now: NOW });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const pair = note('5b4d2f4e-0b5a-4c58-9a7e-0f4f1f1e8a11', {
  body: 'Same *cracks*.',
  tags: ['c'],
  status: 'settled',
  targets: [passage(a, 'cracks in two pillars'), passage(b, 'Cracks in the pillars')],
});

describe('code points', () => {
  it('and code units are each other’s inverse wherever both have a place', () => {
    law(fc.oneof(anyText, fc.constant('😀a'.repeat(300))), (text) => {
      const points = countCodePoints(text);
      const offsets: number[] = [0];
      for (const point of text) offsets.push(offsets.at(-1)! + point.length);
      const inverse = offsets.every(
        (unit, point) => points.toUnits(point) === unit && points.fromUnits(unit) === point,
      );
      expect(inverse).toBe(true);
      const split = [...Array(text.length).keys()].filter((unit) => points.fromUnits(unit) === null);
      expect(split).toHaveLength(text.length - (offsets.length - 1));
      expect(points.toUnits(offsets.length)).toBeNull();
      expect(points.fromUnits(text.length + 1)).toBeNull();
    });
  });
});

describe('the W3C model', () => {
  const collection = toW3c(
    { ...story, annotations: [pair], codebook: [code('c', { name: 'Damage' })] },
    accounts,
  );
  const [annotation] = collection.first.items;

  it('has a collection with one page', () => {
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', label: 'A story', total: 1 });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
  });

  it('has an annotation with textual bodies, a person and times', () => {
    expect(annotation).toMatchObject({
      id: 'urn:uuid:5b4d2f4e-0b5a-4c58-9a7e-0f4f1f1e8a11',
      type: 'Annotation',
      motivation: ['commenting', 'tagging', 'linking'],
      creator: { type: 'Person', name: 'Ada' },
      created: pair.created,
      modified: pair.modified,
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Same *cracks*.', format: 'text/markdown' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Damage' },
      ],
    });
  });

  it('has one specific resource a passage, with both selectors, counted in code points', () => {
    const [first, second] = annotation!.target as [W3cTarget, W3cTarget];
    expect(first).toMatchObject({ type: 'SpecificResource', source: 'https://a.example/1' });
    expect(second.source).toBe('urn:parallax:text:raw-b');
    const [quote, position] = first.selector!;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'cracks in two pillars' });
    const points = Array.from(a.text);
    expect(position!.type).toBe('TextPositionSelector');
    if (position?.type === 'TextPositionSelector')
      expect(points.slice(position.start, position.end).join('')).toBe('cracks in two pillars');
  });

  it('has an IRI for every id, and gives the id back', () => {
    law(fc.oneof(fc.string({ minLength: 1 }), fc.uuid(), fc.webUrl()), (id) => {
      expect(annotationIri(id)).toMatch(/^(?:urn:|https?:)\S+$/);
      expect(idOfIri(annotationIri(id))).toBe(id);
    });
  });
});

describe('parse(serialise(x)) = x', () => {
  const roundTrip = (content: Parameters<typeof toW3c>[0]): void => {
    const expected = inTimeOrder({ ...story, ...content });
    const result = parseW3c(JSON.stringify(toW3c(content, accounts)), { accounts, codebook: [], now: NOW });
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    const { annotations, codebook, corrections, report } = result.value;
    expect({ annotations, codebook, corrections }).toEqual({
      annotations: expected.annotations,
      codebook: expected.codebook,
      corrections: expected.corrections,
    });
    expect(report).toMatchObject({ lost: [], uncertain: [], skipped: [] });
  };

  it('for notes on passages, pairs and accounts of the texts at hand', () => {
    const span = fc.tuple(fc.constantFrom(a, b), fc.nat(60), fc.nat(60)).map(([account, from, length]) => {
      return targetOf(account, { start: from, end: from + length }) ?? wholeAccount(account);
    });
    const annotation = fc
      .record({
        id: fc.uuid(),
        body: fc.string(),
        tags: fc.subarray(['c', 'd']),
        targets: fc.array(span, { minLength: 1, maxLength: 3 }),
      })
      .map(({ id, ...more }): Annotation => note(id, more));
    law(fc.uniqueArray(annotation, { selector: ({ id }) => id, minLength: 1 }), (annotations) => {
      roundTrip({ ...story, annotations, codebook: [code('c')], corrections: [dismissal('x')] });
    });
  });

  it('for any story, of whatever texts', () => {
    law(
      arbitraryStory.filter(({ annotations }) => annotations.length > 0),
      roundTrip,
    );
  });

  it('for positions that were made for another text', () => {
    const stale = { ...passage(a, 'bridge'), textSha256: sha256Hex('another text') };
    roundTrip({ ...story, annotations: [note('1', { targets: [stale] })] });
  });
});

describe('a file of our own', () => {
  it('that was damaged says what could not be read', () => {
    const json = JSON.stringify(toW3c({ ...story, annotations: [pair, note('2')] }, accounts));
    const damaged = json.replace('"created":"2026-01-02T03:04:05.000Z"', '"created":"once"');
    const { annotations, report } = read(JSON.parse(damaged));
    expect(annotations).toHaveLength(1);
    expect(report.skipped).toEqual([{ number: 1, why: 'created: must be an ISO 8601 time' }]);
  });
});

describe('a file without annotations', () => {
  it('is a problem with a reason', () => {
    for (const text of ['{}', '[]', '[1, "x", null]', '{"rows": []}', '"hello"', '{"first": {"items": 3}}']) {
      expect(parseW3c(text, { accounts, codebook: [], now: NOW })).toMatchObject({
        ok: false,
        problem: { code: 'no-annotations' },
      });
    }
    expect(parseW3c('{', { accounts, codebook: [], now: NOW })).toMatchObject({
      problem: { code: 'not-json' },
    });
  });

  it('never throws, whatever it is', () => {
    const target = fc.oneof(fc.jsonValue(), fc.record({ selector: fc.jsonValue(), source: fc.jsonValue() }));
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ id: fc.jsonValue(), body: fc.jsonValue(), target, creator: fc.jsonValue() })),
      fc.array(
        fc.record({ uri: fc.string(), text: fc.jsonValue(), tags: fc.jsonValue(), target: fc.array(target) }),
      ),
      fc.array(
        fc.record({ bodies: fc.array(fc.jsonValue()), target: fc.record({ selector: fc.jsonValue() }) }),
      ),
      fc.array(
        fc.record({
          target: fc.array(fc.record({ 'parallax:account': fc.jsonValue(), selector: fc.jsonValue() })),
        }),
      ),
    );
    law(strange, (json) => {
      parseW3c(JSON.stringify(json), { accounts, codebook: [], now: NOW });
    });
  });
});
