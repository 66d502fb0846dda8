/** A run of text with one look. `link` holds an address of the web. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * Light Markdown as data, so that it is drawn as elements and never as HTML: paragraphs, `- ` and `1. ` lists, `> `
 * quotes, **strong**, *emphasis*, `code`, addresses. Anything else stays as typed.
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let kind: string | null = null;
  const flush = () => {
    if (lines.length > 0 && kind !== null) blocks.push(blockOf(kind, lines));
    lines = [];
  };
  for (const line of source.split(/\r?\n/)) {
    const next = line.trim() === '' ? null : kindOfLine(line);
    if (next !== kind) flush();
    kind = next;
    if (next !== null) lines.push(line);
  }
  flush();
  return blocks;
}

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;
const QUOTE = /^\s*>\s?/;

function kindOfLine(line: string): string {
  if (BULLET.test(line)) return 'bullets';
  if (NUMBER.test(line)) return 'numbers';
  return QUOTE.test(line) ? 'quote' : 'paragraph';
}

function blockOf(kind: string, lines: readonly string[]): Block {
  const inner = (prefix: RegExp) => lines.map((line) => parseInline(line.replace(prefix, '')));
  if (kind === 'bullets') return { kind: 'list', ordered: false, items: inner(BULLET) };
  if (kind === 'numbers') return { kind: 'list', ordered: true, items: inner(NUMBER) };
  return kind === 'quote'
    ? { kind: 'quote', lines: inner(QUOTE) }
    : { kind: 'paragraph', lines: lines.map(parseInline) };
}

/** Each mark begins and ends at a character that is no space, on one line. Linear: no part can match what another does. */
const MARKS =
  /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*|`([^`]+)`|(https?:\/\/[^\s<>"']+)/g;

export function parseInline(line: string): Inline[] {
  const runs: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > at) runs.push({ kind: 'text', text: line.slice(at, match.index) });
    runs.push(runOf(match));
    at = match.index + match[0].length;
  }
  if (at < line.length) runs.push({ kind: 'text', text: line.slice(at) });
  return runs;
}

function runOf([, strong, em, code, href = '']: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  return code !== undefined ? { kind: 'code', text: code } : { kind: 'link', text: href, href };
}
