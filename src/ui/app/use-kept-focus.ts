import { useEffect } from 'react';

/** What is worth being at when all within it that could have the focus is gone. */
const ITEM = 'li, [role=listitem]';
const PLACES = `${ITEM}, article, section, form, main`;

/**
 * A key may take away what has the focus: what is dismissed leaves its list, a form closes. The focus then goes to what
 * follows in the list or to what held it, not to the beginning of the page, where the next Tab would start over. Another
 * page begins at its beginning.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: readonly Step[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = wayUp(target);
    };
    // When what the key did has been drawn; Space acts only after its key is up.
    const onKeyUp = () =>
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && last[0]?.element.isConnected === false)
          focusPlace(placeAfter(last));
      });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, []);
}

/** An element, and where it stood among its siblings. */
interface Step {
  readonly element: HTMLElement;
  readonly index: number;
}

/** An element and what it is in, from the inside out, as they are now: later they may be apart. */
function wayUp(from: HTMLElement): Step[] {
  const steps: Step[] = [];
  for (let element: HTMLElement | null = from; element; element = element.parentElement)
    steps.push({ element, index: [...(element.parentElement?.children ?? [])].indexOf(element) });
  return steps;
}

/** The item that took the place of one that is gone, or the last; else the nearest place that is still there. */
function placeAfter(steps: readonly Step[]): HTMLElement | null {
  const at = steps.findIndex(({ element }) => element.isConnected);
  const [gone, holder] = [steps[at - 1], steps[at]];
  if (!gone || !holder) return null;
  const items = holder.element.children;
  const next = gone.element.matches(ITEM) ? items[Math.min(gone.index, items.length - 1)] : null;
  return next instanceof HTMLElement ? next : holder.element.closest<HTMLElement>(PLACES);
}

/** Focuses also what is no stop of Tab; the next stop is then the first within it or after it. */
export function focusPlace(place: HTMLElement | null, options: FocusOptions = {}): void {
  if (!place) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus(options);
}
