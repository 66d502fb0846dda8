import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { detectLanguage } from '../text/language.ts';
import type { Range } from '../text/range.ts';
import { articleChances } from './article-lines.ts';
import { cueShares } from './cues.ts';
import { furnitureAtEdges } from './edges.ts';
import { cueShare, endsSentence, readLines, wordsOf } from './lines.ts';
import { findHeadline, mainRun } from './page-shape.ts';

/** A line is furniture below this chance of belonging to the article. */
const ENOUGH = 0.4;

/** Fewer short lines than this, and the text is an article with a headline, a byline and perhaps a list. */
const FEW_SHORT_LINES = 5;
/** Longer texts than this (lines) are no pages but books and lists; nobody reads them here for their furniture. */
const MOST_LINES = 4000;
/** Characters below which a line that does not end a sentence is short. */
const SHORT = 60;

/** A line of which cues make up this share is a button, a heading of a menu, a credit. */
const BUTTON = 0.5;
/** So many of them make a page, */
const PAGE_BUTTONS = 4;
/** and so do many lines of a few words (characters), if they are most of the lines: languages without cues here. */
const LABEL = 30;
const PAGE_LABELS = 25;
const PAGE_LABEL_SHARE = 0.5;

/** Fewer words left than this are no article: then nothing was understood, and nothing is marked. */
const SHORTEST_ARTICLE = 20;

/**
 * The lines of a pasted page that are not its article: menus, share bars, notices, related links, captions, comments.
 * A text that does not look like a page has none but what unmistakably stands above or below an article.
 */
export function findBoilerplate(text: string, checkpoint: Checkpoint = unhurried): Range[] {
  if (!isPage(text)) return furnitureAtEdges(text, checkpoint);
  const lines = readLines(text, detectLanguage(text), checkpoint);
  const chances = articleChances(lines);
  const headline = findHeadline(lines, mainRun(lines, chances));
  const isArticle = lines.map((_, i) => chances[i]! >= ENOUGH || i === headline);
  const left = lines.reduce((mass, line, i) => mass + (isArticle[i] ? line.mass : 0), 0);
  if (left < SHORTEST_ARTICLE) return [];
  return lines.filter((_, i) => !isArticle[i]).map(({ start, end }) => ({ start, end }));
}

/** Whether enough lines are short, and enough of those are buttons. Looks closer at short lines only. */
function isPage(text: string): boolean {
  const labels: string[] = [];
  let lines = 0;
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    if (++lines > MOST_LINES) return false;
    if (line.length < SHORT && !endsSentence(line)) labels.push(line);
  }
  if (labels.length < FEW_SHORT_LINES) return false;
  const short = labels.filter((line) => line.length < LABEL).length;
  if (short >= PAGE_LABELS && short >= PAGE_LABEL_SHARE * lines) return true;
  const isButton = (line: string): boolean => cueShare({ cues: cueShares(line, wordsOf(line)) }) >= BUTTON;
  return labels.filter(isButton).length >= PAGE_BUTTONS;
}
