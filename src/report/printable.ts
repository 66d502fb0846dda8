// Control characters but tab and line ends, lone surrogates, and code points that are no characters. XML has no way to
// write them at all, and HTML parsers change them.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/gu;

/** The text with a replacement character for whatever a document cannot hold. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
