import { parseHTML } from 'linkedom/worker';
import type { HtmlParser } from './html.ts';

/**
 * HTML to a document that runs and fetches nothing and belongs to no page: the same in a Worker and on the command
 * line, so that both read the same text. HTML may leave the tags of `html`, `head` and `body` out; this parser, unlike
 * browsers, does not put them in, and what stands in no body would be no text.
 */
export const parseHtml: HtmlParser = (html) => {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : inBody(html));
  return hasBody(document) ? document : parseHTML(inBody(html)).document;
};

/** A broken doctype can leave a document without any element. */
function hasBody({ documentElement: root }: { readonly documentElement: Element | null }): boolean {
  return root?.nodeName === 'HTML' && Array.from(root.children).some(({ nodeName }) => nodeName === 'BODY');
}

function inBody(html: string): string {
  return `<!doctype html><html><body>${html}</body></html>`;
}
