import { useEffect, useRef, type RefObject } from 'react';
import { connections, type Connection } from '../../store/select/focus.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useApp } from '../hooks.ts';
import { findSentence } from './dom.ts';
import { oncePerFrame } from '../shared/frames.ts';
import { clampTo, edgePath, ribbonPath, unionOf, type Extent } from './geometry.ts';

interface Props {
  readonly pair: AccountPair;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
}

/**
 * The ribbon from what is selected to its counterparts, and only that: a web of lines cannot be read. Written straight
 * to the SVG while the columns scroll.
 */
export function Connector({ pair, left, right }: Props) {
  const ties = useApp(connections);
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const drawing = svg.current;
    if (!drawing || ties.length === 0) return;
    const panes = [left.current, right.current].filter((pane) => pane !== null);
    const soon = oncePerFrame(() =>
      drawTies(drawing, { pair, left: left.current, right: right.current, ties }),
    );
    // It also tells of what it begins to observe, and so draws for the first time.
    const observer = new ResizeObserver(soon.now);
    observer.observe(drawing);
    for (const pane of panes) {
      pane.addEventListener('scroll', soon.ask, { passive: true });
      if (pane.firstElementChild) observer.observe(pane.firstElementChild);
    }
    return () => {
      soon.cancel();
      observer.disconnect();
      for (const pane of panes) pane.removeEventListener('scroll', soon.ask);
    };
  }, [pair, left, right, ties]);

  return (
    <svg ref={svg} className="connector" aria-hidden="true" data-ties={ties.length}>
      <defs>
        <linearGradient id="ribbon">
          <stop offset="0" stopColor="var(--side-a)" />
          <stop offset="1" stopColor="var(--side-b)" />
        </linearGradient>
      </defs>
      {ties.map((tie, i) => (
        <g key={i} data-whole={tie.whole}>
          <path className="ribbon" />
          <path className="ribbon-edge" />
          <path className="ribbon-edge" />
        </g>
      ))}
    </svg>
  );
}

interface Scene {
  readonly pair: AccountPair;
  readonly left: HTMLElement | null;
  readonly right: HTMLElement | null;
  readonly ties: readonly Connection[];
}

/** All is measured before anything is drawn: each line that is drawn would have the page laid out anew for the next. */
function drawTies(svg: SVGSVGElement, { pair, left, right, ties }: Scene): void {
  const box = svg.getBoundingClientRect();
  const extents = ties.map((tie) => ({
    from: left && extentOf(left, pair.left.id, tie.left, box),
    to: right && extentOf(right, pair.right.id, tie.right, box),
  }));
  const groups = svg.querySelectorAll('g');
  extents.forEach(({ from, to }, i) => {
    const [ribbon, upper, lower] = groups[i]?.querySelectorAll('path') ?? [];
    if (!from || !to || !ribbon || !upper || !lower) return;
    ribbon.setAttribute('d', ribbonPath(from, to, box.width));
    upper.setAttribute('d', edgePath(from.top, to.top, box.width));
    lower.setAttribute('d', edgePath(from.bottom, to.bottom, box.width));
  });
}

function extentOf(
  pane: HTMLElement,
  account: string,
  sentences: readonly number[],
  svg: DOMRect,
): Extent | null {
  const boxes = sentences.flatMap((index) => {
    const element = findSentence(pane.parentElement ?? pane, account, index);
    return element ? [element.getBoundingClientRect()] : [];
  });
  const whole = unionOf(boxes);
  return whole && clampTo(svg.height, { top: whole.top - svg.top, bottom: whole.bottom - svg.top });
}
