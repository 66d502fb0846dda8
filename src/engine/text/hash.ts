import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal (64 digits); a lone surrogate counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(bytesOf(text)));
}

/** A short id (10 hexadecimal digits) that depends on nothing but the given parts and their order. */
export function shortId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${bytesToHex(sha256(bytesOf(parts.join('\u0000'))).subarray(0, 5))}`;
}

/** UTF-8. What is all ASCII, as what ids are made of, needs no encoder: that took as long as the hash. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return utf8ToBytes(text);
    bytes[at] = unit;
  }
  return bytes;
}
