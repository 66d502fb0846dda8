import fc from 'fast-check';

/** Values that no reader of JSON expects: of the wrong kind, too deep, too large, half a character. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  -0,
  '',
  ' ',
  'a',
  'b',
  '__proto__',
  'constructor',
  '\ud800',
  '\0',
  'é'.repeat(2000),
  '2020-13-45T99:99:99Z',
  'javascript:alert(1)',
  [],
  [[]],
  {},
  { toString: 1, valueOf: null, length: 1e9 },
  nest(20),
  nest(200),
];
const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
  'id',
];

function nest(depth: number): unknown {
  return depth === 0 ? 'core' : depth % 2 ? [nest(depth - 1)] : { inner: nest(depth - 1) };
}

export interface JsonEdit {
  readonly kind: 'replace' | 'delete' | 'add' | 'double';
  /** Which of all places in the value, counted round and round. */
  readonly place: number;
  readonly key: string;
  readonly value: unknown;
}

export const jsonEdits: fc.Arbitrary<readonly JsonEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('replace', 'replace', 'delete', 'add', 'double'),
    place: fc.nat(5000),
    key: fc.constantFrom(...HOSTILE_KEYS),
    value: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_VALUES) },
      fc.jsonValue({ maxDepth: 2 }),
    ),
  }),
  { maxLength: 5 },
);

type Holder = Record<string, unknown>;

/** A copy of a JSON value, changed in a few places. */
export function hurtJson(value: unknown, edits: readonly JsonEdit[]): unknown {
  const root: Holder = { root: structuredClone(value) };
  for (const edit of edits) apply(root, edit);
  return root['root'];
}

function apply(root: Holder, { kind, place, key, value }: JsonEdit): void {
  const places = [...placesIn(root)];
  const [holder, at] = places[place % places.length]!;
  if (kind === 'replace') set(holder, at, structuredClone(value));
  else if (kind === 'delete' && holder !== root) Reflect.deleteProperty(holder, at);
  else if (kind === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(at)]));
  else if (kind === 'add' && !Array.isArray(holder) && holder !== root)
    set(holder, key, structuredClone(value));
}

/** As JSON.parse does: `__proto__` becomes a field like any other. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function* placesIn(holder: Holder): Generator<readonly [Holder, string]> {
  for (const [key, inner] of Object.entries(holder)) {
    yield [holder, key];
    if (typeof inner === 'object' && inner !== null) yield* placesIn(inner as Holder);
  }
}
