import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = Array.from((mark ? '\ufeff' : '') + text, (c) => c.charCodeAt(0));
  return new Uint8Array(units.flatMap((u) => (order === 'le' ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

describe('decodeText', () => {
  const text = 'The café said “no”.';

  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each(['le', 'be'] as const)('reads UTF-16%s with and without a mark', (order) => {
    expect(decodeText(utf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}` });
    expect(decodeText(utf16(text, order, false))).toEqual({ text, encoding: `utf-16${order}` });
  });

  it('reads bytes that are no UTF-8 as Windows-1252', () => {
    const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
    expect(decodeText(bytes)).toEqual({ text: '“café”', encoding: 'windows-1252' });
  });

  it('reads no bytes as no text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
