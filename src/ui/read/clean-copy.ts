import type { Account } from '../../engine/index.ts';
import { selectedParts } from '../notes/selected-passage.ts';

/**
 * Copies what is selected of an account as it stands in its text, as plain words and as paragraphs. What browsers copy by
 * themselves brings the page along: its type and tints, the roles of sentences, in rows what is said of the cells, and
 * breaks wherever a long paragraph is cut. A selection that begins or ends beyond the accounts is left to the browser.
 */
export function copyClean(event: React.ClipboardEvent<HTMLElement>, accounts: readonly Account[]): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const isWithin = [startContainer, endContainer].every((end) => event.currentTarget.contains(end));
  const selected = isWithin ? selectedParts(selection, accounts) : null;
  if (!selected) return;
  const { account, parts } = selected;
  const words = parts.map(({ start, end }) => account.text.slice(start, end)).join('\n\n');
  event.clipboardData.setData('text/plain', words);
  event.clipboardData.setData('text/html', paragraphsOf(words));
  event.preventDefault();
}

/** As HTML; what is no more than a part of one paragraph stays words that fit into any other. */
function paragraphsOf(words: string): string {
  const lines = words.split(/\n+/);
  return lines.map((line) => elementOf(lines.length > 1 ? 'p' : 'span', line)).join('');
}

function elementOf(name: string, words: string): string {
  const element = document.createElement(name);
  element.textContent = words;
  return element.outerHTML;
}
