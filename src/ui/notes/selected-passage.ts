import type { Account, Range as TextRange } from '../../engine/index.ts';
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
  // On the right of rows they need not be in its order.
  const touched = sentencesIn(account, range).sort(
    (one, other) => startOf(account, one) - startOf(account, other),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  return trimmed(account, partIn(account, first, range).start, partIn(account, last, range).end);
}

/** What is selected of one account, in the order of the page. */
export interface SelectedParts {
  readonly account: Account;
  /** At least one; runs of its text, which in rows need not be next to each other. */
  readonly parts: readonly TextRange[];
}

/** What is selected of the account in which the selection begins, without what is folded away; `null` if it is none. */
export function selectedParts(selection: Selection, accounts: readonly Account[]): SelectedParts | null {
  const range = selection.getRangeAt(0);
  const account = accounts.find(({ id }) => id === bodyOf(selection.anchorNode)?.dataset['account']);
  if (!account) return null;
  const touched = sentencesIn(account, range).filter((each) => each.checkVisibility());
  const parts: TextRange[] = [];
  for (const each of touched) {
    const part = partIn(account, each, range);
    const last = parts.at(-1);
    if (last && last.end <= part.start && account.text.slice(last.end, part.start).trim() === '')
      parts.splice(-1, 1, { start: last.start, end: part.end });
    else if (part.start < part.end) parts.push(part);
  }
  return parts.length > 0 ? { account, parts } : null;
}

/** The sentences of an account, and stretches of it that are bare words so far, in which something is selected. */
function sentencesIn({ id }: Account, range: Range): HTMLElement[] {
  // In rows an account is in many cells.
  const everywhere = `[data-account="${CSS.escape(id)}"] :is([data-sentence], [data-plain])`;
  return [...document.querySelectorAll<HTMLElement>(everywhere)].filter((each) => range.intersectsNode(each));
}

/** What of a sentence is selected. */
function partIn(account: Account, sentence: HTMLElement, range: Range): TextRange {
  const from = startOf(account, sentence);
  const { length } = sentence.textContent;
  return {
    start: from + offsetIn(sentence, range.startContainer, range.startOffset, 0),
    end: from + offsetIn(sentence, range.endContainer, range.endOffset, length),
  };
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
