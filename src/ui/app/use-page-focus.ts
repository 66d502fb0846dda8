import { useEffect, useRef, type RefObject } from 'react';
import { t } from '../shared/t.ts';
import { readStoryPath, type View } from './routes.ts';
import { focusPlace } from './use-kept-focus.ts';

/** How long a page may take to draw what the focus is to go to, in milliseconds; then the page as a whole has to do. */
const PATIENCE = 3000;

/**
 * Another page takes the focus along to its heading, where it would be left on nothing; Back takes it to the link that
 * was followed from there. A focus that is on something stays, and `onTell` then tells which view of a story it is.
 * `path` is the address after the `#`.
 */
export function usePageFocus(path: string, onTell: (words: string) => void): void {
  const { id, view } = readStoryPath(path) ?? { id: path, view: null };
  const way = useWayBack();
  const last = useRef({ id, view });
  useEffect(() => {
    const before = last.current;
    last.current = { id, view };
    if (before.id === id && before.view === view) return;
    onTell(view && !isLost() ? t(`view.${view}`) : '');
    if (isLost()) return focusOnceThere(way.current, view);
  }, [id, view, way, onTell]);
}

/** A link that was followed: its `href`, and which of the links of the page with that it was. */
interface Followed {
  readonly href: string;
  readonly index: number;
}

const linksTo = (href: string) => document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`);

/** The link that was followed from the page that Back has just led to; `null` if another way led here. */
function useWayBack(): RefObject<Followed | null> {
  const way = useRef<Followed | null>(null);
  useEffect(() => {
    const followed = new Map<string, Followed>();
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[href^="#"]') : null;
      const href = link?.getAttribute('href');
      if (link && href) followed.set(location.hash, { href, index: [...linksTo(href)].indexOf(link) });
    };
    const onBack = () => (way.current = followed.get(location.hash) ?? null);
    // The page's own steps tell of themselves by an event that no browser made.
    const onStep = ({ isTrusted }: HashChangeEvent) => {
      if (!isTrusted) way.current = null;
    };
    document.addEventListener('click', onClick, { capture: true });
    addEventListener('popstate', onBack, { capture: true });
    addEventListener('hashchange', onStep, { capture: true });
    return () => {
      document.removeEventListener('click', onClick, { capture: true });
      removeEventListener('popstate', onBack, { capture: true });
      removeEventListener('hashchange', onStep, { capture: true });
    };
  }, []);
  return way;
}

/** Whether nothing has the focus that could be worked with. */
function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'main';
}

/** Focuses what a page begins with, or the link to go on from, as soon as that is drawn; not if something else has it. */
function focusOnceThere(link: Followed | null, view: View | null): () => void {
  const observer = new MutationObserver(() => attempt());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const attempt = (late = false) => {
    const followed = link && (linksTo(link.href)[link.index] ?? null);
    const there = followed ?? (!link || late ? beginning(view) : null);
    const place = there ?? (late ? document.getElementById('main') : null);
    if (isLost() && place) focusPlace(place, { preventScroll: place !== followed });
    if (!isLost() || late) stop();
  };
  const timer = setTimeout(() => attempt(true), PATIENCE);
  observer.observe(document.body, { childList: true, subtree: true });
  attempt();
  return stop;
}

const CHOSEN = '.sentence:is([aria-current], [data-mark="selected"])';

/** What is chosen in the text, else the heading of the view or of the page; `null` until it is drawn. */
function beginning(view: View | null): HTMLElement | null {
  if (view !== null && view !== 'read') return document.querySelector('#main .page-title');
  const heading = document.querySelector<HTMLElement>('h1');
  return document.querySelector<HTMLElement>(CHOSEN) ?? (heading?.checkVisibility() ? heading : null);
}
