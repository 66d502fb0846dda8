import type { Cut, Rule } from './cuts.ts';
import type { CodeToken } from './code-tokens.ts';
import { codeTokens } from './code-tokens.ts';

const SCRIPT: Rule = {
  id: 'script-code',
  reason: 'Program code of the page that came along with the text.',
  gap: 'line',
};
const STYLE: Rule = {
  id: 'style-code',
  reason: 'Style rules of the page that came along with the text.',
  gap: 'line',
};
const DATA: Rule = {
  id: 'data-code',
  reason: 'Data for machines that came along with the text.',
  gap: 'line',
};

/** A stretch of tokens on a line of its own counts as code from this score on: some three marks that prose lacks. */
const ENOUGH = 4;
/** Where it touches prose, it must be surer. */
const ENOUGH_GLUED = 7;
/** A code sample in a sentence ("call `open()` first") must be this sure, since its author meant it to be read. */
const ENOUGH_INSIDE_SENTENCE = 25;
/** Strong marks that a stretch must have, whatever its score. */
const ENOUGH_STRONG = 3;
/** A stretch ends where the score has fallen this far below its best: some eight words of prose. */
const DROP = 8;
/** Lines of shown code are short and airy; those of a page's own scripts are long, or name what only pages have. */
const LONG_LINE = 160;

/** What only the code of a page speaks of: its document, ads, analytics, loaders. */
const PAGE_WORDS =
  /<!\[CDATA\[|\/\*\s*\]\]>|\]\]>\s*\*\/|schema\.org|\b(?:window|document|googletag|adsbygoogle|dataLayer|jQuery|gtag|fbq|NREUM|taboola|_gaq|navigator|localStorage)\b\s*[.([=|]|createElement|getElement|addEventListener|insertBefore|appendChild|\$\(|\.push\(|!important|@media|@font-face|\d(?:px|em|rem)\b|:\s?(?:none|block|absolute|relative)\b|!function|\(function\s?\(|javascript/;

const MAY_BE_CODE = /[{}=;<>]|\(\)|\["/;

/** Page scripts, style sheets and machine data, glued to prose or on lines of their own. */
export function findCode(raw: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { 0: line, index } of raw.matchAll(/[^\n\r]+/g)) {
    if (!MAY_BE_CODE.test(line)) continue;
    for (const { start, end } of codeStretches(line)) {
      cuts.push({ start: index + start, end: index + end, rule: ruleOf(line.slice(start, end)) });
    }
  }
  return cuts;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly strong: number;
}

function codeStretches(line: string): Stretch[] {
  const found = bestStretches(codeTokens(line)).map((stretch) => snap(line, stretch));
  return found.filter((stretch) => isPageCode(line, stretch));
}

/** Stretches of tokens whose sum is highest, each ended where prose has outweighed it. One pass. */
function bestStretches(tokens: readonly CodeToken[]): Stretch[] {
  const found: Stretch[] = [];
  let sum = 0;
  let strong = 0;
  let start = 0;
  let best: Stretch | null = null;
  const close = (): void => {
    if (best && best.score >= ENOUGH && best.strong >= ENOUGH_STRONG) found.push(best);
    best = null;
    sum = 0;
    strong = 0;
  };
  for (const token of tokens) {
    if (sum <= 0) {
      close();
      if (token.score <= 0) continue;
      start = token.start;
    }
    sum += token.score;
    if (token.strong) strong++;
    if (sum >= (best?.score ?? 0)) best = { start, end: token.end, score: sum, strong };
    else if (best && sum < best.score - DROP) close();
  }
  close();
  return found;
}

/** Takes the opening and closing marks along that stand at the border and belong to the code. */
function snap(line: string, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  while (start > 0 && /[!({[;/*]/.test(line.charAt(start - 1))) start--;
  while (end < line.length && /[)}\];*/]/.test(line.charAt(end))) end++;
  return { ...stretch, start, end };
}

function isPageCode(line: string, stretch: Stretch): boolean {
  const code = line.slice(stretch.start, stretch.end);
  const before = line.slice(0, stretch.start);
  const after = line.slice(stretch.end);
  const ownLine = before.trim() === '' && after.trim() === '';
  const glued = /\S$/.test(before) || /^\S/.test(after);
  const enough = ownLine ? ENOUGH : glued ? ENOUGH_GLUED : ENOUGH_INSIDE_SENTENCE;
  if (stretch.score < enough) return false;
  return code.length >= LONG_LINE || PAGE_WORDS.test(code);
}

function ruleOf(code: string): Rule {
  if (/^\s*[[{]\s*["[{]/.test(code)) return DATA;
  const isStyle = /[{;]\s*[a-z-]+\s*:[^{}]*[;}]/.test(code) && !/\bfunction\b|\bvar\b|\(\)/.test(code);
  return isStyle ? STYLE : SCRIPT;
}
