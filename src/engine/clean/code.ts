import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Cut, Rule } from './cuts.ts';
import type { CodeToken } from './code-tokens.ts';
import { codeTokens, PROSE, STRONG } from './code-tokens.ts';
import { flatMap } from '../text/flat-map.ts';

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

/** A line of its own counts as code from this score on, and with this many strong marks. */
const OWN_LINE = { score: 4, strong: 2 };
/** Where code touches prose, it must be surer. */
const GLUED = { score: 7, strong: 3 };
/** A code sample in a sentence ("call `open()` first") must be this sure, since its author meant it to be read. */
const ENOUGH_INSIDE_SENTENCE = 25;
/** A stretch ends where the score has fallen this far below its best: some eight words of prose. */
const DROP = 8;
/** Share of a line's tokens outside its code that may look like prose where the whole line still is code. */
const STRAY_PROSE = 0.1;
/**
 * So many words next to words between two stretches of code are a phrase that somebody wrote; before the first and
 * after the last stretch one will do.
 */
const PHRASE = 3;
/** Lines of shown code are short and airy. Longer ones (characters) are a page's own; */
const LONG_LINE = 160;
/** lines from this length on are so if they name what pages are made of. */
const PAGE_LINE = 80;

/** What only the working parts of a page speak of: ads, analytics, loaders. Any one tells, however short the line. */
const MACHINERY =
  /<!\[CDATA\[|\/\*\s?\]\]>|\]\]>\s?\*\/|schema\.org|\b(?:googletag|adsbygoogle|dataLayer|gtag|fbq|NREUM|taboola|_gaq)\b|createElement\(\s?["']script|\bcmd\.push|\b(window\.[\w$]{1,40})\s?=\s?\1\s?\|\|/;
/** What the code of a page speaks of, and a lesson in programming may too: its document, its looks. */
const PAGE_PARTS =
  /\b(?:window|document|jQuery|navigator|localStorage)\b\s*[.([=|]|createElement|getElement|addEventListener|insertBefore|appendChild|\$\(|\.push\(|!important|@media|@font-face|\d(?:px|em|rem)\b|:\s?(?:none|block|absolute|relative)\b|!function|\(function\s?\(|javascript/;

const MAY_BE_CODE = /[{}=;<>]|\(\)|\["/;
const COMMENT_LINE = /^\s*(?:\/\/|\/\*|\*|<!--)/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** A half-open passage, in the offsets of its line. */
interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Page scripts, style sheets and machine data, glued to prose or on lines of their own. */
export function findCode(raw: string, checkpoint: Checkpoint = unhurried): Cut[] {
  const lines = Array.from(raw.matchAll(/[^\n\r]+/g), (match) => {
    checkpoint();
    return { start: match.index, text: match[0] };
  });
  const found = lines.map(({ text }) => {
    checkpoint();
    return MAY_BE_CODE.test(text) ? pageCode(text) : [];
  });
  const whole = found.map(([only], i) => only?.start === 0 && only.end === lines[i]!.text.length);
  spread(lines, whole);
  return flatMap(lines, (line, i) => {
    const passages = whole[i] ? [{ start: 0, end: line.text.length }] : found[i]!;
    return passages.map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
      rule: ruleOf(line.text.slice(start, end)),
    }));
  });
}

/** Takes the code lines next to a line of page code along: a script that was pasted with its line ends. */
function spread(lines: readonly Line[], whole: boolean[]): void {
  const visit = (from: number, step: 1 | -1): void => {
    for (let i = from + step; i >= 0 && i < lines.length && !whole[i]; i += step) {
      if (!isCodeLike(lines[i]!.text)) return;
      whole[i] = true;
    }
  };
  const certain = flatMap(whole, (isWhole, i) => (isWhole ? [i] : []));
  for (const i of certain) {
    visit(i, -1);
    visit(i, 1);
  }
}

/** Blank, a comment, or marks of code and no prose. */
function isCodeLike(text: string): boolean {
  if (COMMENT_LINE.test(text)) return true;
  if (!/[{}();]/.test(text)) return false;
  const tokens = codeTokens(text);
  const score = tokens.reduce((sum, token) => sum + token.score, 0);
  return score >= STRONG && tokens.every((token) => token.score > PROSE);
}

/** Tokens `[first, last]` of a line that are code, and how surely. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly strong: number;
}

function pageCode(line: string): Passage[] {
  const tokens = codeTokens(line);
  const stretches = bestStretches(tokens);
  if (stretches.length === 0) return [];
  if (isAllCode(tokens, stretches)) return isPages(line, PAGE_LINE) ? [{ start: 0, end: line.length }] : [];
  return flatMap(stretches, (stretch) => {
    const passage = withBorders(line, tokens, stretch);
    return isPartOfPage(line, passage, stretch) ? [passage] : [];
  });
}

/**
 * Stretches of tokens whose sum is highest, each ended where prose has outweighed it. One pass. A token that says
 * nothing either way never lengthens a stretch: after `}` the name in `}Boston's mayor` is prose.
 */
function bestStretches(tokens: readonly CodeToken[]): Stretch[] {
  const found: Stretch[] = [];
  let best: Stretch | null = null;
  let sum = 0;
  let strong = 0;
  let first = 0;
  const close = (): void => {
    if (best && best.score >= OWN_LINE.score && best.strong >= OWN_LINE.strong) found.push(best);
    best = null;
    sum = 0;
    strong = 0;
  };
  tokens.forEach(({ score }, i) => {
    if (sum <= 0) {
      close();
      first = i;
      if (score <= 0) return;
    }
    sum += score;
    if (score >= STRONG) strong++;
    if (sum > (best?.score ?? 0)) best = { first, last: i, score: sum, strong };
    else if (best && sum < best.score - DROP) close();
  });
  close();
  return found;
}

/** Whether next to nothing outside the stretches reads like prose, and nowhere a phrase. */
function isAllCode(tokens: readonly CodeToken[], stretches: readonly Stretch[]): boolean {
  let next = 0;
  let stray = 0;
  for (const { first, last } of [...stretches, { first: tokens.length, last: 0 }]) {
    const allowed = next === 0 || first === tokens.length ? 1 : PHRASE;
    let phrase = 0;
    for (let i = next; i < first; i++) {
      if (tokens[i]!.score > PROSE) continue;
      stray++;
      if (++phrase >= allowed) return false;
    }
    next = last + 1;
  }
  return stray <= STRAY_PROSE * tokens.length;
}

/** The stretch as a passage, with the marks at its border that belong to it. */
function withBorders(line: string, tokens: readonly CodeToken[], stretch: Stretch): Passage {
  let start = tokens[stretch.first]!.start;
  let end = tokens[stretch.last]!.end;
  while (start > 0 && /[!({[;/*]/.test(line.charAt(start - 1))) start--;
  while (end < line.length && /[)}\];*/]/.test(line.charAt(end))) end++;
  return { start, end };
}

function isPartOfPage(line: string, { start, end }: Passage, { score, strong }: Stretch): boolean {
  if (score < GLUED.score || strong < GLUED.strong) return false;
  const touches = line.charAt(start - 1).trim() !== '' || line.charAt(end).trim() !== '';
  const inSentence = !touches && line.slice(0, start).trim() !== '' && line.slice(end).trim() !== '';
  if (inSentence && score < ENOUGH_INSIDE_SENTENCE) return false;
  return isPages(line.slice(start, end), 0);
}

/** Whether code is a page's own and was not written to be read. */
function isPages(code: string, enough: number): boolean {
  return code.length >= LONG_LINE || MACHINERY.test(code) || (code.length >= enough && PAGE_PARTS.test(code));
}

function ruleOf(code: string): Rule {
  if (/^\s*[[{]\s*["[{]/.test(code)) return DATA;
  const isStyle = /[{;]\s*[a-z-]+\s*:[^{}]*[;}]/.test(code) && !/\bfunction\b|\bvar\b|\(\)/.test(code);
  return isStyle ? STYLE : SCRIPT;
}
