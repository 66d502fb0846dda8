import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal (64 digits); a lone surrogate counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A short id (10 hexadecimal digits) that depends on nothing but the given parts and their order. */
export function shortId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${sha256Hex(parts.join('\u0000')).slice(0, 10)}`;
}
