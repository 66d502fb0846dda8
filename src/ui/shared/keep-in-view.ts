import { flushSync } from 'react-dom';

/**
 * Draws some entries of a list and keeps the one in the middle of the window where it is, whatever becomes higher or lower
 * above it. Browsers that do this by themselves hold on to what is drawn anew here, and so do not.
 */
export function keepInView(draw: () => void): void {
  const held = entryInTheMiddle();
  const before = held?.getBoundingClientRect().top ?? 0;
  // Or else they might move it once more.
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  flushSync(draw);
  const moved = (held?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  requestAnimationFrame(() => style.removeProperty('overflow-anchor'));
}

function entryInTheMiddle(): Element | null {
  const there = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
  const inEntry = there.find((element) => element.closest(ENTRY));
  return inEntry?.closest(ENTRY) ?? null;
}

const ENTRY = '.list-stretch > *';
