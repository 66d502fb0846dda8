import { Readability } from '@mozilla/readability';
import type { Metadata } from '../engine/index.ts';
import { blockText } from './block-text.ts';
import { isDeeperThan } from './depth.ts';
import { readMetadata } from './metadata.ts';

/** What a file or a paste gives: the text that the engine gets as raw, and what it says of itself. */
export interface ReadAccount {
  readonly text: string;
  readonly metadata: Partial<Metadata>;
  /** All visible text of a page, where `text` is the article that was found in it. */
  readonly whole?: string;
  /** Lines that are no part of the text: running heads and page numbers of a PDF. */
  readonly leftOut?: readonly string[];
}

/** Turns HTML into a document that runs nothing: DOMParser in the page, linkedom on the command line. */
export type HtmlParser = (html: string) => Document;

/** Fewer characters than this in what Readability found, and the whole page's text serves better. */
const LEAST_ARTICLE = 140;

/** Readability calls itself once a level; browsers cut pages at 512 levels, other parsers do not. */
const DEEPEST = 512;

/**
 * The article of an HTML page as plain text, a paragraph a line, with the metadata that the page gives. Where no
 * article is found, the page's visible text. Nothing of the page is run, fetched or kept as HTML.
 */
export function readHtml(html: string, parse: HtmlParser): ReadAccount {
  const page = parse(html);
  gatherIntoBody(page);
  const metadata = readMetadata(page);
  const whole = blockText(page.body);
  markLineBreaks(page);
  const article = isDeeperThan(page.documentElement, DEEPEST) ? null : new Readability(page).parse();
  const text = article?.content ? breakLines(blockText(parse(wrap(article.content)).body)) : '';
  const found = text.length >= Math.min(LEAST_ARTICLE, whole.length / 2) ? text : whole;
  const title = metadata.title ?? (oneLine(article?.title) || null);
  const byline = metadata.byline ?? (oneLine(article?.byline) || null);
  const read = { text: found, metadata: { ...metadata, title, byline } };
  return found === whole ? read : { ...read, whole };
}

/**
 * Puts what stands behind the body into it, as browsers do. linkedom leaves it beside the body or beside the whole page,
 * where its text was lost and Readability, which climbs from an article to its body, found none and failed.
 */
function gatherIntoBody({ documentElement, body }: Document): void {
  for (const last of [body, documentElement]) while (last.nextSibling) body.append(last.nextSibling);
}

/** A character that no text has (Unicode keeps it for use inside programs). */
const LINE_BREAK = '\u{FDD0}';

/**
 * Readability drops some line breaks and then glues the lines: `Friday<br><br>The ferry` became `FridayThe ferry`. A
 * character of their own outlives that.
 */
function markLineBreaks(page: Document): void {
  for (const br of Array.from(page.querySelectorAll('br'))) br.before(LINE_BREAK);
}

function breakLines(text: string): string {
  const lines = text.split(LINE_BREAK).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n\n');
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u{FDD0}]+/gu, ' ').trim();
}

function wrap(content: string): string {
  return `<!doctype html><html><body>${content}</body></html>`;
}
