import type { ReportAccount } from '../content.ts';
import type { Block, Cell, EntrySide, Run } from '../outline/blocks.ts';
import { webAddress } from '../web-address.ts';
import { markup, type Markup } from './markup.ts';

/** A block that is no text of an account. */
export type OwnBlock = Exclude<Block, { readonly kind: 'texts' }>;

/** Every block of a report but the accounts' texts as HTML. */
export function renderBlock(block: OwnBlock): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? markup`<h3>${block.text}</h3>` : markup`<h4>${block.text}</h4>`;
    case 'paragraph':
      return markup`<p>${renderRuns(block.runs)}</p>`;
    case 'list':
      return markup`<ul>
${block.items.map((runs) => markup`<li>${renderRuns(runs)}</li>\n`)}</ul>`;
    case 'table':
      return renderTable(block);
    case 'entry':
      return renderEntry(block);
    case 'verbatim':
      return markup`<pre tabindex="0" role="group" aria-label="${block.label}" dir="auto">${block.text}</pre>`;
  }
}

export function renderRuns(runs: readonly Run[]): Markup[] {
  return runs.map(renderRun);
}

function renderRun({ text, tone, to }: Run): Markup {
  const words = renderTone(text, tone);
  if (to === undefined) return words;
  const address = webAddress(to);
  if (address) return markup`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>`;
  return /^[a-z][a-z0-9-]*$/.test(to) ? markup`<a href="#${to}">${words}</a>` : words;
}

function renderTone(text: string, tone: Run['tone']): Markup {
  switch (tone) {
    case 'plain':
      return markup`${text}`;
    case 'strong':
      return markup`<strong>${text}</strong>`;
    case 'evidence':
      return markup`<mark class="evidence">${text}</mark>`;
    case 'only':
      return markup`<mark class="only">${text}</mark>`;
    case 'code':
      return markup`<code>${text}</code>`;
    case 'aside':
      return markup`<span class="aside">${text}</span>`;
  }
}

/** The letter of an account in its side's colour. Past the colours there are, the letter alone tells. */
export function badge({ letter, side }: ReportAccount): Markup {
  return markup`<span class="badge" data-side="${sideName(side)}" aria-hidden="true">${letter}</span>`;
}

/** Colours for sides, in turn. */
const SIDES = ['a', 'b', 'c', 'd'] as const;

export function sideName(side: number): string {
  return SIDES[side % SIDES.length]!;
}

function renderTable({ caption, names, head, rows }: Extract<OwnBlock, { kind: 'table' }>): Markup {
  return markup`<div class="table" tabindex="0" role="group" aria-label="${caption}"><table${head.length > 3 && markup` data-wide`}${names ? markup` data-names="${names}"` : null}>
<caption>${caption}</caption>
<thead><tr>${head.map(renderHead)}</tr></thead>
<tbody>
${rows.map(
  ([name, ...cells]) =>
    markup`<tr><th scope="row">${renderRuns(name?.runs ?? [])}</th>${cells.map(renderCell)}</tr>\n`,
)}</tbody>
</table></div>`;
}

function renderHead({ runs, account }: Cell): Markup {
  if (runs.length === 0) return markup`<td></td>`;
  return markup`<th scope="col">${account ? markup`${badge(account)} ` : null}${renderRuns(runs)}</th>`;
}

function renderCell({ runs, account, share }: Cell): Markup {
  const words = renderRuns(runs);
  if (share === undefined || !account) return markup`<td dir="auto">${words}</td>`;
  return markup`<td class="number">${words} ${renderShare(share, account)}</td>`;
}

/** A bar, drawn so that it needs no inline style; the number beside it says the same. */
function renderShare(share: number, { side }: ReportAccount): Markup {
  const width = Math.round(share * 100);
  return markup`<svg class="share" data-side="${sideName(side)}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"></rect></svg>`;
}

function renderEntry({ id, level, name, about, text, sides }: Extract<OwnBlock, { kind: 'entry' }>): Markup {
  const title = markup`${name}<span class="about"> · ${renderRuns(about)}</span>`;
  return markup`<article class="entry" id="${id}" aria-labelledby="${id}-name">
${level === 3 ? markup`<h3 id="${id}-name">${title}</h3>` : markup`<h4 id="${id}-name">${title}</h4>`}
${text.length > 0 && markup`<p class="entry-text" dir="auto">${renderRuns(text)}</p>\n`}<div class="sides">
${sides.map(renderSide)}</div>
</article>`;
}

function renderSide({ account, runs, remarks }: EntrySide): Markup {
  return markup`<div class="side" data-side="${sideName(account.side)}">
<p class="side-name">${badge(account)} ${account.name}</p>
${runs.length > 0 && markup`<p class="words" lang="${account.language}" dir="auto">${renderRuns(runs)}</p>\n`}${remarks.length > 0 && markup`<p class="remarks">${renderRuns(remarks)}</p>\n`}</div>
`;
}
