import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { sentenceAt } from '../../store/select/sentences.ts';
import type { ReadingMode, Side, State } from '../../store/state.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { BLOCKS, findSentence } from './dom.ts';
import { firstBelow } from './first-below.ts';

/** How long a column must rest before its place is noted, in milliseconds. */
const REST = 400;

/**
 * How long after the last move the place is kept with the story, in milliseconds. That changes the story and is stored,
 * which is too much for every pause of a hand on the wheel.
 */
const SETTLED = 3000;

/** How far below the edge of its column a sentence is set, in CSS pixels: that of the tabs over a lone column. */
const ROOM = 56;

/**
 * Takes the reader up where she left the accounts, unless something is chosen, which has its own place; and keeps the
 * place of each account on show as she goes on.
 */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  pair: AccountPair,
  { mode, side }: { readonly mode: ReadingMode; readonly side: Side | 'both' },
): void {
  const { keepPlaces } = useActions();
  const readState = useReadState();
  const moved = useRef(false);
  const isKnown = useApp((state) => state.record !== null);

  useLayoutEffect(() => {
    const { selection, places } = readState();
    if (!root.current || selection || moved.current) return;
    for (const { id } of [pair.left, pair.right]) {
      const sentence = findSentence(root.current, id, places[id] ?? 0);
      if (places[id] && sentence) scrollTo(sentence);
    }
    // What the story remembers comes after its first view.
  }, [root, pair, readState, isKnown]);

  const leave = useRef<(() => void) | null>(null);
  // Who leaves before the columns rest leaves them where they are; here they are still drawn.
  useLayoutEffect(() => () => leave.current?.(), []);

  useEffect(() => {
    const reader = root.current;
    if (!reader) return;
    const { storyId } = readState();
    const place = placeKeeper(
      () => placesOf(reader, pair),
      // Accounts of another story may have the same ids.
      (places) => readState().storyId === storyId && keepPlaces(places),
    );
    const onScroll = () => {
      moved.current = true;
      place.moved();
    };
    // Who closes the tab or goes to another one leaves too.
    const onHide = () => {
      if (document.hidden) place.leave();
    };
    leave.current = place.leave;
    document.addEventListener('scroll', onScroll, { passive: true, capture: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      place.stop();
      leave.current = null;
      document.removeEventListener('scroll', onScroll, { capture: true });
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [root, pair, mode, side, keepPlaces, readState]);
}

type Places = State['places'];

/** Notes the places when what scrolls rests, and keeps what was noted some time later or when the reader leaves. */
function placeKeeper(measure: () => Places, keep: (places: Places) => unknown) {
  let [resting, settling]: (ReturnType<typeof setTimeout> | undefined)[] = [];
  let noted: Places | null = null;
  const note = () => {
    resting = undefined;
    noted = measure();
  };
  /** What is noted still counts; what was not yet noted is no longer to be seen. */
  const stop = () => {
    clearTimeout(resting);
    clearTimeout(settling);
    resting = undefined;
    if (noted) keep(noted);
    noted = null;
  };
  return {
    stop,
    moved: () => {
      clearTimeout(resting);
      clearTimeout(settling);
      resting = setTimeout(note, REST);
      settling = setTimeout(stop, SETTLED);
    },
    leave: () => {
      if (resting !== undefined) note();
      stop();
    },
  };
}

/** The first sentence in view of each account that is drawn. */
function placesOf(reader: HTMLElement, { left, right }: AccountPair): Places {
  return Object.fromEntries(
    [left, right].flatMap((account) => {
      const top = topSentence(reader, account);
      return top === null ? [] : [[account.id, top] as const];
    }),
  );
}

/**
 * Index of the first sentence of an account that is not above its column; `null` while it is not drawn. Looks for the
 * block first, since what stands in one that is out of sight would have to be laid out to be measured.
 */
function topSentence(reader: HTMLElement, { id, sentences }: Account): number | null {
  const blocks = reader.querySelectorAll<HTMLElement>(`[data-account="${CSS.escape(id)}"] ${BLOCKS}`);
  const [first] = blocks;
  if (!first) return null;
  const edge = edgeOf(first);
  const block = firstNotAbove(edge, blocks);
  const drawn = block.querySelectorAll<HTMLElement>('[data-sentence]');
  if (drawn.length === 0) return sentenceAt(sentences, Number(block.dataset['start']));
  return Number(firstNotAbove(edge, drawn).dataset['sentence']);
}

/** The first of elements, from top to bottom, that ends below an edge, or the last; there must be one. */
function firstNotAbove(edge: number, elements: NodeListOf<HTMLElement>): HTMLElement {
  const at = firstBelow(elements.length, edge, (i) => elements[i]!.getBoundingClientRect().bottom);
  return elements[Math.min(at, elements.length - 1)]!;
}

/** Where the column of an element begins in the window: its own upper edge, or that of the window below the tabs. */
function edgeOf(element: Element): number {
  const pane = element.closest('.pane');
  return pane && scrolls(pane) ? pane.getBoundingClientRect().top : ROOM;
}

function scrolls(pane: Element): boolean {
  return getComputedStyle(pane).overflowY !== 'visible';
}

function scrollTo(sentence: HTMLElement): void {
  const pane = sentence.closest('.pane');
  const by = sentence.getBoundingClientRect().top - edgeOf(sentence) - 8;
  if (pane && scrolls(pane)) pane.scrollTop += by;
  else window.scrollBy({ top: by, behavior: 'instant' });
}
