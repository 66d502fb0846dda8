/** The element of a sentence within `root`, or `null` while its column is not drawn. */
export function findSentence(root: ParentNode, account: string, index: number): HTMLElement | null {
  return root.querySelector(`[data-account="${CSS.escape(account)}"] [data-sentence="${index}"]`);
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
