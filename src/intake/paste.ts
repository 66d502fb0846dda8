import { blockText } from './block-text.ts';
import type { HtmlParser, ReadAccount } from './html.ts';

/** What the clipboard offers of a paste; '' for what it does not. */
export interface Paste {
  readonly html: string;
  readonly text: string;
}

/** Some programs put only a part of what was copied into the HTML; with fewer of the letters than this share, the plain text is better. */
const COMPLETE = 0.9;

/**
 * The text of a paste. HTML knows where paragraphs end, which plain text often does not; everything that was copied is
 * taken over, since the reader chose it. A heading that stands first is the title.
 */
export function readPaste({ html, text }: Paste, parse: HtmlParser): ReadAccount {
  const page = html === '' ? null : parse(html);
  const rich = page ? blockText(page.body) : '';
  if (letters(rich) < COMPLETE * letters(text)) return { text, metadata: {} };
  const heading = page?.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  return { text: rich, metadata: heading ? { title: heading } : {} };
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
