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
import { sentenceMarks } from '../../store/select/focus.ts';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import { searchedSentences } from '../../store/select/search.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { describeSentence } from './describe.ts';
import { nextSentence } from './sentence-keys.ts';
import { layOutRail, sentenceAtShare, type RailPlace } from './rail-layout.ts';

interface Props {
  readonly account: Account;
  readonly side: 'a' | 'b';
  /** The column that the rail stands for and moves. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** A whole account in miniature: one mark a sentence, the visible part framed; click, drag or arrow keys travel. */
export function Rail({ account, side, pane }: Props) {
  const places = useRailPlaces(account, pane);
  const frame = useFrame(pane, places);
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
      <RailMarks account={account.id} places={places} />
      <span ref={frame} className="rail-frame" />
    </div>
  );
}

interface MarksProps {
  readonly account: string;
  readonly places: readonly RailPlace[];
}

/** One mark a sentence; apart from the rail, so that travelling does not draw them anew. */
const RailMarks = memo(function RailMarks({ account, places }: MarksProps) {
  const marks = useApp((state) => sentenceMarks(state).get(account));
  const layers = useApp((state) => sentenceLayers(state).get(account));
  const searched = useApp((state) => searchedSentences(state).get(account));
  return places.map(({ top, height }, index) => (
    <span
      key={index}
      className="rail-mark"
      data-kinds={layers?.[index]?.join(' ')}
      data-mark={marks?.get(index)}
      data-hit={searched?.has(index) ? '' : undefined}
      style={{ top: `${top * 100}%`, height: `${height * 100}%` }}
    />
  ));
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

/** Measures the paragraphs of the column, again whenever its size changes. */
function useRailPlaces(account: Account, pane: RefObject<HTMLElement | null>): readonly RailPlace[] {
  const [places, setPlaces] = useState<readonly RailPlace[]>([]);
  useLayoutEffect(() => {
    const element = pane.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    const measure = () => {
      const origin = element.getBoundingClientRect().top - element.scrollTop;
      const boxes = [...element.querySelectorAll('[data-account] .paragraph')].map((paragraph) => {
        // What is folded away stands where its fold does.
        const shown = paragraph.closest('details:not([open])') ?? paragraph;
        const { top, height } = shown.getBoundingClientRect();
        return { top: top - origin, height };
      });
      setPlaces(layOutRail(account.sentences, account.paragraphs, boxes, element.scrollHeight));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [account, pane]);
  return places;
}

/** Keeps the frame over the part of the column that can be seen; written to the element, since it moves while scrolling. */
function useFrame(pane: RefObject<HTMLElement | null>, places: readonly RailPlace[]) {
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const draw = () => {
      if (!frame.current) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      frame.current.style.top = `${(scrollTop / scrollHeight) * 100}%`;
      frame.current.style.height = `${Math.min(1, clientHeight / scrollHeight) * 100}%`;
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    element.addEventListener('scroll', draw, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', draw);
    };
  }, [pane, places]);
  return frame;
}
