import { isByline } from './byline.ts';
import { isDateline } from './dateline.ts';
import { LONGEST_HEADLINE, LONGEST_STANDFIRST } from './heading.ts';
import type { Part } from './part.ts';
import { flatMap } from '../../text/flat-map.ts';

/** Words of the first paragraph of an article, at least. */
const LEAD_WORDS = 15;
/** Paragraphs above the first of the article in which its heading may stand, among share bars and captions. */
const REACH = 24;
const FEWEST_WORDS = 4;
/** Lines between the byline and what is heading above it. */
const MOST_HEADING_LINES = 4;
/** Share of the longer words of a headline that the article says too, if no byline tells where the headline is. */
const SAID_AGAIN = 0.5;
/** The same below a byline, which tells more. */
const SAID_AGAIN_AT_BYLINE = 0.25;
/** Letters of words that tell what a text is about. */
const TELLING_LETTERS = 4;
/** Paragraphs of the article in which its headline's words are looked for. */
const BODY_PARTS = 12;

const TELLING_WORD = new RegExp(`\\p{L}{${TELLING_LETTERS},}`, 'gu');
/** Home > Politics, The Strait | News: where one is, not what it is about. */
const TRAIL = /\s[>›»|]\s|^[>›»|]|[:：]$/u;
/** Ends like a sentence, but for the question and the exclamation that headlines end in, too. */
const STATEMENT = /[.。।۔։]["”’»」』)\]]*$/u;

/** Paragraphs that cleaning took for page furniture and that are the top of the article, by their place in the list. */
export interface PageTop {
  readonly headline: number;
  readonly standfirst: readonly number[];
  readonly bylines: readonly number[];
  readonly datelines: readonly number[];
}

/**
 * Finds headline, standfirst, byline and date among the suspected lines above an article: the lines right above the
 * byline of which the article says a share of the words, or else the last line that it says most words of.
 * `isSuspected` tells which paragraphs cleaning suspects, `titled` which says the known title; -1 if none does.
 */
export function findPageTop(
  parts: readonly Part[],
  isSuspected: (part: Part) => boolean,
  titled: number,
): PageTop | null {
  const lead = parts.findIndex((part) => !isSuspected(part) && part.ended && part.words >= LEAD_WORDS);
  if (lead <= 0) return null;
  const from = Math.max(0, lead - REACH, titled + 1);
  const above = Array.from({ length: lead - from }, (_, i) => from + i).filter((i) => isSuspected(parts[i]!));
  if (above.length === 0) return null;
  const bylines = above.filter((i) => isByline(parts[i]!));
  const datelines = above.filter((i) => !bylines.includes(i) && isDateline(parts[i]!));
  const said = wordsOf(parts.slice(lead, lead + BODY_PARTS).filter((part) => !isSuspected(part)));
  const signed = bylines[0] ?? datelines[0];
  if (titled >= 0) {
    const below = signed === undefined ? [] : headingAbove(parts, signed, isSuspected, said, titled);
    return { headline: titled, standfirst: below, bylines, datelines };
  }
  const heading =
    signed === undefined
      ? above.filter((i) => saidAgain(parts[i]!, said) >= SAID_AGAIN && isHeadline(parts[i]!)).slice(-1)
      : headingAbove(parts, signed, isSuspected, said);
  const [headline = -1, ...standfirst] = heading;
  return { headline, standfirst, bylines, datelines };
}

/**
 * The lines above a byline up to the first that is no heading or says the title, from the first that names what the
 * article is about.
 */
function headingAbove(
  parts: readonly Part[],
  signed: number,
  isSuspected: (part: Part) => boolean,
  said: ReadonlySet<string>,
  titled = -1,
): number[] {
  const found: number[] = [];
  for (let i = signed - 1; i > titled && found.length < MOST_HEADING_LINES; i--) {
    const part = parts[i]!;
    if (!isSuspected(part) || part.words < FEWEST_WORDS || part.text.length > LONGEST_STANDFIRST) break;
    if (TRAIL.test(part.text) || isDateline(part)) break;
    found.unshift(i);
  }
  const heading = found.filter((i) => saidAgain(parts[i]!, said) >= SAID_AGAIN_AT_BYLINE);
  const first = titled >= 0 ? 0 : heading.findIndex((i) => isHeadline(parts[i]!));
  return first < 0 ? [] : heading.slice(first);
}

function isHeadline({ text, words }: Part): boolean {
  return (
    words >= FEWEST_WORDS && text.length <= LONGEST_HEADLINE && !STATEMENT.test(text) && !TRAIL.test(text)
  );
}

function saidAgain({ text }: Part, said: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(TELLING_WORD) ?? [];
  return words.length < 2 ? 0 : words.filter((word) => said.has(word)).length / words.length;
}

function wordsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(flatMap(parts, ({ text }) => text.toLowerCase().match(TELLING_WORD) ?? []));
}
