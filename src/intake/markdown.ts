import { marked } from 'marked';
import { blockText } from './block-text.ts';
import type { HtmlParser, ReadAccount } from './html.ts';

/** Front matter: what Hugo, Jekyll and note-taking programs put before the text. */
const FRONT_MATTER = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;

/** The text of a Markdown file without its marks; its first heading, or its front matter, gives the title. */
export function readMarkdown(source: string, parse: HtmlParser): ReadAccount {
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source;
  const html = marked.parse(body, { async: false, gfm: true });
  const page = parse(`<!doctype html><html><body>${html}</body></html>`);
  const title = titleIn(front?.[1] ?? '') ?? page.querySelector('h1')?.textContent.trim();
  return { text: blockText(page.body), metadata: title ? { title } : {} };
}

function titleIn(front: string): string | undefined {
  const title = /^title:(.*)$/m
    .exec(front)?.[1]
    ?.trim()
    .replace(/^["']|["']$/g, '');
  return title || undefined;
}
