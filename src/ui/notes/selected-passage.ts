import type { Account } from '../../engine/index.ts';
import type { Passage } from '../../store/actions/notes.ts';

/**
 * The passage of an account that is selected on the page, in code units of its text; `null` if nothing of an account
 * is. A selection that runs over into the other column ends where its own does. White space at its ends is left out.
 */
export function selectedPassage(selection: Selection | null, accounts: readonly Account[]): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const body = bodyOf(selection.anchorNode) ?? bodyOf(range.startContainer) ?? bodyOf(range.endContainer);
  const account = accounts.find(({ id }) => id === body?.dataset['account']);
  if (!body || !account) return null;
  // In rows an account is in many cells, and on the right they need not be in its order.
  const everywhere = `[data-account="${CSS.escape(account.id)}"] :is([data-sentence], [data-plain])`;
  const touched = [...document.querySelectorAll<HTMLElement>(everywhere)]
    .filter((each) => range.intersectsNode(each))
    .sort((one, other) => startOf(account, one) - startOf(account, other));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const start = startOf(account, first) + offsetIn(first, range.startContainer, range.startOffset, 0);
  const end =
    startOf(account, last) + offsetIn(last, range.endContainer, range.endOffset, last.textContent.length);
  return trimmed(account, start, end);
}

function bodyOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-account]') ?? null;
}

/** Where a sentence, or a stretch that is bare words so far, begins in the text. */
function startOf(account: Account, { dataset }: HTMLElement): number {
  return account.sentences[Number(dataset['sentence'] ?? -1)]?.start ?? Number(dataset['start']);
}

/** How far into a sentence a place of the page is; `outside` if it is not in it. */
function offsetIn(sentence: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!sentence.contains(node)) return outside;
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed(account: Account, start: number, end: number): Passage | null {
  const words = account.text.slice(start, end);
  if (words.trim() === '') return null;
  const range = {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
  return { account: account.id, range };
}
