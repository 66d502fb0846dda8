import fc from 'fast-check';
import { place } from './texts.ts';

export interface ByteEdit {
  readonly kind: 'set' | 'insert' | 'delete' | 'double' | 'cut';
  readonly at: number;
  readonly length: number;
  readonly bytes: readonly number[];
}

export const byteEdits: fc.Arbitrary<readonly ByteEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'set', 'insert', 'delete', 'double', 'cut'),
    at: place,
    length: fc.oneof(fc.nat(4), fc.nat(300)),
    bytes: fc.array(
      fc.oneof(
        fc.constantFrom(0, 10, 13, 32, 34, 40, 41, 47, 60, 62, 91, 92, 93, 123, 125, 127, 128, 255),
        fc.nat(255),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  { maxLength: 6 },
);

/** Changes bytes in a few places, as a bad disk, a bad connection or an attacker does. */
export function hurtBytes(whole: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  return edits.reduce((bytes, { kind, at, length, bytes: written }) => {
    const start = Math.floor(at * (bytes.length + 1));
    const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
    switch (kind) {
      case 'set':
        return join(before, written, after.subarray(written.length));
      case 'insert':
        return join(before, written, after);
      case 'delete':
        return join(before, after.subarray(length));
      case 'double':
        return join(before, after.subarray(0, length), after);
      case 'cut':
        return before;
    }
  }, whole);
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
