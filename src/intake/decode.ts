/** What a file's bytes say of their encoding. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file: by its byte order mark, else by the zero bytes of UTF-16, else as UTF-8, and as Windows-1252
 * (what browsers assume for old Western pages) if it is not valid UTF-8. The mark itself is not part of the text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withWindowsMarks(text) : text, encoding };
}

/** What Windows-1252 has at 0x80 to 0x9F where Latin-1 has control characters; five places are unused. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Mends the decoders (Node 20 among them) that read Windows-1252 as Latin-1: curly quotes became controls. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
}

function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return detectUnmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** How much of a file to look at, in bytes; UTF-16 shows in its first line. */
const SAMPLE = 1024;
/** Share of zero bytes on one side of the pairs; Western text in UTF-16 has nearly all, other encodings none. */
const ZERO_SHARE = 0.4;

function detectUnmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs === 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd / pairs > ZERO_SHARE && even === 0) return 'utf-16le';
  return even / pairs > ZERO_SHARE && odd === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
