import { useEffect, type RefObject } from 'react';
import { typeChoice } from '../../store/type-choice.ts';
import { useApp } from '../hooks.ts';

/**
 * Lets the browser leave alone what of a text is out of sight (`content-visibility`): find-in-page, copying and screen
 * readers still reach it. First it lays out everything once, so that it remembers the true height of each part and
 * nothing moves while the text is scrolled; so it does again whenever the text is set anew.
 */
export function useSkipUnseen(text: RefObject<HTMLElement | null>): void {
  const type = useApp(typeChoice);
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    let [width, frame] = [-1, 0];
    const layOut = () => {
      cancelAnimationFrame(frame);
      delete element.dataset['measured'];
      // Heights are remembered as a frame ends, so it takes the next one to make use of them.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => (element.dataset['measured'] = ''));
      });
    };
    const observer = new ResizeObserver(([entry]) => {
      if (entry!.contentRect.width === width) return;
      width = entry!.contentRect.width;
      layOut();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', layOut);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', layOut);
      delete element.dataset['measured'];
    };
  }, [text, type]);
}
