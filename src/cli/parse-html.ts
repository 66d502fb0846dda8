import { parseHTML } from 'linkedom';
import type { HtmlParser } from '../intake/html.ts';

/** HTML to a document without a browser; runs and fetches nothing. */
export const parseHtml: HtmlParser = (html) =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
