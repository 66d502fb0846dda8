import { parseHTML } from 'linkedom/worker';
import type { HtmlParser } from './html.ts';

/**
 * HTML to a document that runs and fetches nothing and belongs to no page: the same in a Worker and on the command
 * line, so that both read the same text.
 */
export const parseHtml: HtmlParser = (html) =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
