import type { Account } from '../../engine/index.ts';
import { selectedPassage } from '../notes/selected-passage.ts';

/**
 * Copies what is selected of an account as it stands in its text where the page is cut otherwise: a very long paragraph is
 * several elements, and what is not drawn yet is bare words. Everywhere else browsers copy it right by themselves.
 */
export function copyClean(event: React.ClipboardEvent<HTMLElement>, account: Account): void {
  const [body, selection] = [event.currentTarget, getSelection()];
  if (!selection || selection.rangeCount === 0) return;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  if (!body.contains(startContainer) || !body.contains(endContainer)) return;
  const cut = [...body.querySelectorAll('[data-plain], [data-continued]')];
  if (!cut.some((each) => selection.containsNode(each, true))) return;
  const range = selectedPassage(selection, [account])?.range;
  if (!range) return;
  event.clipboardData.setData('text/plain', account.text.slice(range.start, range.end));
  event.preventDefault();
}
