import { decodeText } from './decode.ts';

interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Characters 0..255, each a byte. */
  readonly body: string;
}

/** Whether bytes read as characters begin like a page saved as one file (MIME HTML, RFC 2557). */
export function isMhtml(head: string): boolean {
  return /^mime-version:/im.test(head) && /^content-type:\s*multipart\/related/im.test(head);
}

/** The HTML of a page saved as one file: its first part of that type; `null` if there is none. */
export function htmlOfMhtml(bytes: Uint8Array): string | null {
  const whole = readPart(binaryOf(bytes));
  const page = partsOf(whole).find((part) => /^text\/html\b/i.test(part.headers.get('content-type') ?? ''));
  return page ? decodePart(page) : null;
}

/** Bytes as characters 0..255, so that text tools work on them. */
function binaryOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function readPart(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const headers = new Map<string, string>();
  // A line that begins with white space goes on with the header before it.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

/** The parts between the boundaries; the part itself if it has none. */
function partsOf(part: Part): Part[] {
  const type = part.headers.get('content-type') ?? '';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return [part];
  const pieces = part.body.split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => readPart(piece.replace(/^\r?\n/, '')));
}

function decodePart({ headers, body }: Part): string {
  const transfer = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const binary =
    transfer === 'base64' ? fromBase64(body) : transfer === 'quoted-printable' ? fromQuoted(body) : body;
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const charset = /charset="?([\w-]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  return charset ? decodeAs(bytes, charset) : decodeText(bytes).text;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}

function fromBase64(text: string): string {
  return atob(text.replace(/[^A-Za-z0-9+/=]/g, ''));
}

function fromQuoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
