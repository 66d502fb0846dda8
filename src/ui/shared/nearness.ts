/** Tells of parts of a text or a list that come near the part that can be seen, each once. */
export interface Nearness {
  /** Calls back when an element comes within a window's height of what can be seen. Returns how to stop. */
  readonly watch: (element: Element, onNear: () => void) => () => void;
}

/** Near: within so much of what can be seen, above and below. The columns scroll within the window. */
const NEAR = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };

/** How long something has to stay near, in milliseconds: what is only passed on a long way is left as it is. */
const STAY = 100;

/**
 * What holds a part of the reader's selection is told of only when the selection is let go: to draw it anew would take
 * the selection away. All that is told of at one time is told within one call of `around`.
 */
export function createNearness(around: (tell: () => void) => void = (tell) => tell()): Nearness {
  const watched = new Map<Element, () => void>();
  const near = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: ReadonlySet<Element> = new Set();
  const tell = () => {
    timer = undefined;
    const [before, now] = [known, new Set(near)];
    known = now;
    if ([...now].some((element) => !before.has(element))) tellSoon();
    const stayed = [...now].filter((element) => before.has(element) && !isSelected(element));
    const calls = stayed.flatMap((element) => watched.get(element) ?? []);
    if (calls.length > 0) around(() => calls.forEach((onNear) => onNear()));
  };
  const tellSoon = () => {
    if (near.size > 0) timer ??= setTimeout(tell, STAY);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    tellSoon();
  }, NEAR);
  return {
    watch(element, onNear) {
      if (watched.size === 0) document.addEventListener('selectionchange', tellSoon);
      watched.set(element, onNear);
      observer.observe(element);
      return () => {
        observer.unobserve(element);
        watched.delete(element);
        near.delete(element);
        if (watched.size === 0) document.removeEventListener('selectionchange', tellSoon);
      };
    },
  };
}

function isSelected(element: Element): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}
