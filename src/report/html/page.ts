import type { ReportContent } from '../content.ts';
import { timeInWords } from '../dates.ts';
import { type Block, paragraphsOf, PLACE, type Section } from '../outline/blocks.ts';
import { outline } from '../outline/outline.ts';
import { markup, type Markup } from './markup.ts';
import { renderBlock } from './render-blocks.ts';
import { SCRIPT, SCRIPT_HASH } from './script.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { renderTexts, sizeInWords } from './texts.ts';

/** Nothing may be fetched, nothing may run and nothing may be styled but what this file holds itself. */
const POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

/** The report as one HTML file that opens anywhere, from disk and without a network. */
export function buildHtml(content: ReportContent): string {
  const { title, input, words } = content;
  const { head } = words.say;
  const { engine } = input.comparison;
  const sections = outline(content);
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${engine.name} ${engine.version}">
<title>${title}</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">${head.skip}</a>
<header>
<p class="kicker">${head.report} · ${sizeInWords(content)} · ${timeInWords(input.exported, words.ways.date)}</p>
<h1 dir="auto">${title}</h1>
${foreword(input.foreword)}<nav aria-label="${head.parts}"><ul>
${sections.map(({ id, title: name }) => markup`<li><a href="#${PLACE.section(id)}">${name}</a></li>\n`)}</ul></nav>
</header>
<main id="report" tabindex="-1">
${sections.map((section) => renderSection(content, section))}</main>
<footer><p>${head.foot}</p></footer>
<script>${constant(SCRIPT)}</script>
</body>
</html>
`.markup;
}

/** Style and script are constants of ours, and are never put together from anything that was given. */
function constant(code: typeof STYLE | typeof SCRIPT): Markup {
  return { markup: code };
}

function foreword(text: string): Markup | null {
  const blocks = paragraphsOf(text);
  if (blocks.length === 0) return null;
  return markup`<div class="foreword" dir="auto">${blocks.map((block) => renderAny(block, null))}</div>\n`;
}

function renderSection(content: ReportContent, { id, title, blocks }: Section): Markup {
  return markup`<section id="${PLACE.section(id)}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map((block) => markup`${renderAny(block, content)}\n`)}</section>
`;
}

function renderAny(block: Block, content: ReportContent | null): Markup {
  if (block.kind !== 'texts') return renderBlock(block);
  return content ? renderTexts(content) : { markup: '' };
}
