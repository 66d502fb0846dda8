import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Account } from '../../engine/index.ts';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { t } from '../shared/t.ts';
import { describeSentence } from './describe.ts';
import { blockBoxes } from './dom.ts';
import { oncePerFrame } from '../shared/frames.ts';
import { nextSentence } from './sentence-keys.ts';
import type { RailSize } from './rail-paths.ts';
import { RailMarks } from './RailMarks.tsx';
import { layOutRail, placeSentences, sentenceAtShare, type RailPlace } from './rail-layout.ts';

interface Props {
  readonly account: Account;
  readonly side: 'a' | 'b';
  /** The column that the rail stands for and moves. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** A whole account in miniature: one mark a sentence, the visible part framed; click, drag or arrow keys travel. */
export const Rail = memo(function Rail({ account, side, pane }: Props) {
  useLanguage();
  const places = useRailPlaces(account, pane);
  const drawing = useRef<SVGSVGElement>(null);
  const size = useSize(drawing, side);
  const frame = useFrame(pane, size, places);
  const [at, setAt] = useState(0);
  const what = useSentenceDescription(account, at);

  const travelTo = (share: number) => {
    const element = pane.current;
    if (!element) return;
    element.scrollTo({ top: share * element.scrollHeight - element.clientHeight / 2 });
    setAt(sentenceAtShare(places, share));
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    travelTo((event.clientY - box.top) / box.height);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextSentence(event.key, at, account.sentences.length);
    const place = to === null ? undefined : places[to];
    if (to === null || !place) return;
    event.preventDefault();
    travelTo(place.top);
    setAt(to);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('account.rail', { name: accountName(account) })}
      aria-valuemin={1}
      aria-valuemax={account.sentences.length}
      aria-valuenow={at + 1}
      aria-valuetext={t('account.rail.value', { n: at + 1, total: account.sentences.length, what })}
      className="rail"
      data-side={side}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      <svg ref={drawing} className="rail-marks" aria-hidden="true">
        {size && <RailMarks account={account} places={places} size={size} />}
      </svg>
      <span ref={frame} className="rail-frame" />
    </div>
  );
});

function useSentenceDescription(account: Account, sentence: number): string {
  return useApp((state) => {
    const pair = accountPair(state);
    return describeSentence({
      layers: sentenceLayers(state).get(account.id)?.[sentence] ?? [],
      counterparts: counterpartsOf(linkIndex(state), { account: account.id, sentence }).length,
      other: pair ? accountName(otherOf(pair, account.id)) : '',
    });
  });
}

/** Measures the blocks of the column, again whenever its size changes. */
function useRailPlaces(account: Account, pane: RefObject<HTMLElement | null>): readonly RailPlace[] {
  const [places, setPlaces] = useState<readonly RailPlace[]>([]);
  useLayoutEffect(() => {
    const element = pane.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    const measure = () => {
      const places = placeSentences(account.sentences, blockBoxes(element));
      setPlaces(layOutRail(places, element.scrollHeight));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [account, pane]);
  return places;
}

/** How large the rail is; `null` until it is drawn. */
function useSize(drawing: RefObject<SVGSVGElement | null>, side: 'a' | 'b'): RailSize | null {
  const [size, setSize] = useState<RailSize | null>(null);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize({ width, height, inner: side === 'a' ? 'right' : 'left' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing, side]);
  return size;
}

/** Keeps the frame over the part of the column that can be seen; written to the element, since it moves while scrolling. */
function useFrame(pane: RefObject<HTMLElement | null>, size: RailSize | null, places: readonly RailPlace[]) {
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = pane.current;
    if (!element || !size) return;
    const soon = oncePerFrame(() => {
      if (!frame.current) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const scale = size.height / scrollHeight;
      // Moved and not placed anew: that needs no layout.
      frame.current.style.translate = `0 ${scrollTop * scale}px`;
      frame.current.style.height = `${Math.min(scrollHeight, clientHeight) * scale}px`;
    });
    // It also tells of what it begins to observe, and so draws for the first time.
    const observer = new ResizeObserver(soon.now);
    observer.observe(element);
    element.addEventListener('scroll', soon.ask, { passive: true });
    return () => {
      soon.cancel();
      observer.disconnect();
      element.removeEventListener('scroll', soon.ask);
    };
  }, [pane, size, places]);
  return frame;
}
