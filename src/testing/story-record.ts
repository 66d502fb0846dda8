import fc from 'fast-check';
import type {
  AccountRecord,
  Annotation,
  Code,
  Correction,
  StoryRecord,
  Target,
} from '../annotation/model.ts';

/** Records for tests: everything that a test does not care about is filled in. */
export const account = (id: string, more: Partial<AccountRecord> = {}): AccountRecord => ({
  id,
  text: `Text of ${id}.`,
  title: null,
  byline: null,
  publisher: id.toUpperCase(),
  published: null,
  url: null,
  language: 'en',
  standfirst: null,
  inferred: {},
  ...more,
});

export const note = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  body: `note ${id}`,
  tags: [],
  author: 'Ada',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-02T03:04:05.000Z',
  status: 'open',
  targets: [{ account: 'a', sha256: 'x', textSha256: 'y', selector: null }],
  ...more,
});

export const code = (id: string, more: Partial<Code> = {}): Code => ({
  id,
  name: `Code ${id}`,
  color: '#112233',
  description: '',
  key: null,
  ...more,
});

export const dismissal = (id: string): Correction => ({
  id,
  author: 'Ada',
  created: '2026-01-02T03:04:05.000Z',
  kind: 'dismiss',
  finding: `f-${id}`,
  rule: 'rule',
  findingKind: 'wording',
  spans: [],
});

export const story: StoryRecord = {
  id: 's',
  title: 'A story',
  lead: null,
  accounts: [account('a'), account('b')],
  corrections: [],
  annotations: [],
  codebook: [],
  settings: {},
};

const text = fc.oneof(fc.string(), fc.constantFrom('', 'ß😀', 'a "quoted" line\n', '\u2028', '__proto__'));
const id = fc.constantFrom('1', '2', '3', 'é', 'long-id-with-dashes');
const time = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01Z', '2025-12-31T23:59:59+01:00');
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const ids = <T extends { readonly id: string }>(some: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(some, { selector: (each) => each.id, maxLength: 5 });

const targetOf: fc.Arbitrary<Target> = fc.record({
  account: fc.constantFrom('a', 'b', 'gone'),
  sha256: text,
  textSha256: text,
  selector: orNull(
    fc.record({
      position: orNull(
        fc.tuple(fc.nat(99), fc.nat(99)).map(([start, more]) => ({ start, end: start + more })),
      ),
      quote: fc.record({ exact: text, prefix: text, suffix: text }),
    }),
  ),
});
const targets = fc.array(targetOf, { minLength: 1, maxLength: 3 });
const signed = { id, author: text, created: time };

const correctionOf: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    ...signed,
    kind: fc.constantFrom('link' as const, 'unlink' as const, 'lock' as const),
    a: targets,
    b: targets,
  }),
  fc.record({
    ...signed,
    kind: fc.constant('dismiss' as const),
    finding: text,
    rule: text,
    findingKind: fc.constantFrom('wording' as const, 'only-here' as const),
    spans: targets,
  }),
  fc.record({ ...signed, kind: fc.constant('speaker' as const), quote: targetOf, speaker: orNull(text) }),
  fc.record({ ...signed, kind: fc.constant('put-back' as const), removal: targetOf }),
);

/** Any story: few ids, so that two of them meet, and texts that JSON, merging and selectors may trip over. */
export const arbitraryStory: fc.Arbitrary<StoryRecord> = fc.record({
  id,
  title: text,
  lead: orNull(text),
  accounts: ids(
    fc.record({ id: fc.constantFrom('a', 'b'), title: orNull(text) }).map((some) => account(some.id, some)),
  ),
  corrections: ids(correctionOf),
  annotations: ids(
    fc.record({
      ...signed,
      body: text,
      tags: fc.uniqueArray(id, { maxLength: 3 }),
      modified: time,
      status: fc.constantFrom('open' as const, 'settled' as const),
      targets,
    }),
  ),
  codebook: ids(
    fc.record({
      id,
      name: fc.constantFrom('Loaded', 'Source', 'source ', 'Täter'),
      color: fc.constantFrom('#000000', '#aBcDeF'),
      description: text,
      key: orNull(fc.constantFrom('a', 'b')),
    }),
  ),
  settings: fc.dictionary(fc.constantFrom('mode', 'zoom'), fc.oneof(text, fc.nat(), fc.boolean())),
});
