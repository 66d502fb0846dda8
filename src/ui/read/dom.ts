import type { Block } from './rail-layout.ts';

/** The element of a sentence within `root`, or `null` while its column is not drawn. */
export function findSentence(root: ParentNode, account: string, index: number): HTMLElement | null {
  return root.querySelector(`[data-account="${CSS.escape(account)}"] [data-sentence="${index}"]`);
}

/** Focuses a sentence, out of what is folded away if need be. */
export function focusSentence(element: HTMLElement | null, options?: FocusOptions): void {
  if (element) unfold(element);
  element?.focus(options);
}

/** Opens what an element is folded away in. */
export function unfold(element: HTMLElement): void {
  const fold = element.closest('details');
  if (fold) fold.open = true;
}

/** Whether an element is folded away. */
export function isFolded(element: HTMLElement): boolean {
  return element.closest('details:not([open])') !== null;
}

/** What an account's text is made of where it is drawn: paragraphs, and stretches that are bare words so far. */
export const BLOCKS = ':is(.paragraph, [data-plain])';

/** Where the blocks of an account stand in the column that scrolls; of what is folded away, where its fold stands. */
export function blockBoxes(pane: HTMLElement): Block[] {
  const origin = pane.getBoundingClientRect().top - pane.scrollTop;
  return [...pane.querySelectorAll<HTMLElement>(`[data-account] ${BLOCKS}`)].map((block) => {
    const shown = block.closest<HTMLElement>('details:not([open])') ?? block;
    const { top, height } = shown.getBoundingClientRect();
    return {
      start: Number(block.dataset['start']),
      end: Number(block.dataset['end']),
      top: top - origin,
      height,
    };
  });
}

/** The sentence that an event happened in, or `null`. */
export function sentenceOfEvent(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest('[data-sentence]') : null;
  return element ? Number(element.getAttribute('data-sentence')) : null;
}

/** Scrolling is gliding only for those who want motion. */
export function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
