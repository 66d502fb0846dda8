import { useEffect, useRef, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import { counterpartsOf, linkIndex, type LinkIndex } from '../../store/select/links.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { useApp, useMedia } from '../hooks.ts';
import { blockBoxes } from './dom.ts';
import { placeSentences, type Box } from './rail-layout.ts';
import { glide, placeAcross, readingLine, tiesInOrder, type Tie } from './follow.ts';

type Letter = 'a' | 'b';

/** What says that the reader, and nobody else, is about to scroll a column. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls the other column to the counterpart of what is being read. The column under the reader's hand leads; the one
 * that follows is left alone as soon as the hand is on it, and both while something is chosen and brought into view.
 */
export function useFollow(root: RefObject<HTMLElement | null>, pair: AccountPair): void {
  const wanted = useApp((state) => state.settings.follow);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const links = useApp(linkIndex);
  const selection = useApp((state) => state.selection);
  const leader = useRef<Letter | null>(null);
  useEffect(() => {
    leader.current = null;
  }, [selection]);

  useEffect(() => {
    const columns = root.current;
    if (!columns || !wanted || still) return;
    const follower = new Follower(columns, pair, links);
    const lead = ({ target }: Event) => {
      const side = target instanceof Element ? target.closest('.pane, .rail') : null;
      leader.current = (side?.getAttribute('data-side') as Letter | null) ?? null;
      follower.rest();
    };
    const onScroll = ({ target }: Event) => {
      if (leader.current && target === follower.paneOf(leader.current)) follower.follow(leader.current);
    };
    for (const type of HANDS) columns.addEventListener(type, lead, { passive: true, capture: true });
    columns.addEventListener('scroll', onScroll, { passive: true, capture: true });
    return () => {
      follower.end();
      for (const type of HANDS) columns.removeEventListener(type, lead, { capture: true });
      columns.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [root, pair, links, wanted, still]);
}

/** Moves the column that follows. Places are measured when they are first needed after the columns changed size. */
class Follower {
  private readonly columns: HTMLElement;
  private readonly pair: AccountPair;
  private readonly links: LinkIndex;
  private readonly observer: ResizeObserver;
  private ties: Partial<Record<Letter, readonly Tie[]>> = {};
  private frame = 0;
  private last = 0;

  constructor(columns: HTMLElement, pair: AccountPair, links: LinkIndex) {
    [this.columns, this.pair, this.links] = [columns, pair, links];
    this.observer = new ResizeObserver(() => (this.ties = {}));
    for (const account of columns.querySelectorAll('.account')) this.observer.observe(account);
  }

  paneOf(letter: Letter): HTMLElement | null {
    return this.columns.querySelector(`.pane[data-side="${letter}"]`);
  }

  /** Begins or redirects the glide of the column across from the one that leads. */
  follow(leader: Letter): void {
    if (this.frame !== 0) return;
    this.last = performance.now();
    this.frame = requestAnimationFrame((now) => this.step(leader, now));
  }

  private step(leader: Letter, now: number): void {
    this.frame = 0;
    const [here, there] = [this.paneOf(leader), this.paneOf(leader === 'a' ? 'b' : 'a')];
    if (!here || !there) return;
    const [from, to] = [scrollerOf(here), scrollerOf(there)];
    const line = readingLine(from);
    const ties = (this.ties[leader] ??= this.measure(leader, here, there));
    const place = placeAcross(ties, from.top + line);
    if (place === null) return;
    const goal = Math.round(Math.min(to.most, Math.max(0, place - line)));
    const next = glide(to.top, goal, Math.max(8, now - this.last));
    this.last = now;
    there.scrollTop = next;
    if (next !== goal) this.frame = requestAnimationFrame((later) => this.step(leader, later));
  }

  private measure(leader: Letter, here: HTMLElement, there: HTMLElement): Tie[] {
    const { left, right } = this.pair;
    const [account, other] = leader === 'a' ? [left, right] : [right, left];
    const [placesHere, placesThere] = [placesIn(here, account), placesIn(there, other)];
    const linked = account.sentences.flatMap((_, sentence) =>
      this.tieOf(account, sentence, placesHere, placesThere),
    );
    const ends = [
      { here: 0, there: 0, score: 1 },
      { here: here.scrollHeight, there: there.scrollHeight, score: 1 },
    ];
    return tiesInOrder([...ends, ...linked]);
  }

  private tieOf(account: Account, sentence: number, here: Places, there: Places): Tie[] {
    const [surest] = counterpartsOf(this.links, { account: account.id, sentence });
    const [from, to] = [here[sentence], there[surest?.there.sentences[0] ?? -1]];
    return surest && from && to ? [{ here: from.top, there: to.top, score: surest.link.score }] : [];
  }

  /** Stops the glide under way. */
  rest(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  end(): void {
    this.rest();
    this.observer.disconnect();
  }
}

/** Where each sentence of a column stands, by index. */
type Places = readonly Box[];

function placesIn(pane: HTMLElement, { sentences }: Account): Places {
  return placeSentences(sentences, blockBoxes(pane));
}

function scrollerOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement) {
  return { top: scrollTop, height: clientHeight, most: Math.max(0, scrollHeight - clientHeight) };
}
