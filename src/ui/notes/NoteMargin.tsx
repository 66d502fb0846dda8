import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { noteById, noteIndex, type NoteIndex } from '../../store/select/notes.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { findSentence } from '../read/dom.ts';
import { oncePerFrame } from '../shared/frames.ts';
import { t } from '../shared/t.ts';
import { layOutCards } from './margin-layout.ts';
import { NoteCard } from './NoteCard.tsx';

/** A card of the margin: the notes on a sentence that is in view. */
interface Group extends SentenceRef {
  readonly ids: readonly string[];
  /** Where the sentence stands, in CSS pixels from the top of the margin. */
  readonly top: number;
}

/** A note is on several sentences, but has one card: on the first in view. More than these on one sentence are counted. */
const SHOWN = 3;

/** The notes beside the text, each level with its passage; for windows with room beside the columns. */
export default function NoteMargin({ pair }: { readonly pair: AccountPair }) {
  const margin = useRef<HTMLElement>(null);
  const groups = useGroups(margin, pair);
  useLayout(margin, groups);
  return (
    <section ref={margin} className="inspector note-margin" aria-label={t('note.margin')}>
      {groups.length === 0 && <p className="inspector-hint">{t('note.margin.none')}</p>}
      {groups.map((group) => (
        <div key={`${group.account} ${group.sentence}`} className="note-group">
          {group.ids.slice(0, SHOWN).map((id) => (
            <MarginCard key={id} id={id} />
          ))}
          {group.ids.length > SHOWN && <More group={group} />}
        </div>
      ))}
    </section>
  );
}

function MarginCard({ id }: { readonly id: string }) {
  const note = useApp((state) => noteById(state, id));
  return note && <NoteCard note={note} />;
}

function More({ group: { account, sentence, ids } }: { readonly group: Group }) {
  const { selectSentence } = useActions();
  return (
    <button type="button" className="text-link" onClick={() => selectSentence(account, sentence)}>
      {t('note.more', { n: ids.length - SHOWN })}
    </button>
  );
}

/** Follows the columns: looks again after each frame in which one of them moved. */
function useGroups(margin: RefObject<HTMLElement | null>, pair: AccountPair): readonly Group[] {
  const index = useApp(noteIndex);
  const [groups, setGroups] = useState<readonly Group[]>([]);
  useEffect(() => {
    const reader = margin.current?.closest('.reader');
    if (!reader || !margin.current) return;
    const panes = [...reader.querySelectorAll('.pane')];
    const soon = oncePerFrame(() => {
      const element = margin.current;
      if (element) setGroups(groupsInView(element, reader, pair, index));
    });
    soon.now();
    const observer = new ResizeObserver(soon.ask);
    for (const pane of panes) {
      pane.addEventListener('scroll', soon.ask, { passive: true });
      observer.observe(pane);
    }
    return () => {
      soon.cancel();
      observer.disconnect();
      for (const pane of panes) pane.removeEventListener('scroll', soon.ask);
    };
  }, [margin, pair, index]);
  return groups;
}

/** The noted sentences that are in view, from top to bottom, with their notes; no note twice. */
function groupsInView(margin: HTMLElement, reader: Element, pair: AccountPair, index: NoteIndex): Group[] {
  const box = margin.getBoundingClientRect();
  const seen = new Set<string>();
  const inView = [pair.left, pair.right].flatMap((account) => {
    const bySentence = index.get(account.id) ?? new Map<number, readonly string[]>();
    return [...bySentence].flatMap(([sentence, ids]) => {
      const element = findSentence(reader, account.id, sentence);
      // Its paragraph first: what stands in one that is out of sight would have to be laid out to be measured.
      const paragraph = element?.closest('.paragraph');
      if (!element || !paragraph || !isLevel(box, paragraph) || !isLevel(box, element)) return [];
      const place = element.getBoundingClientRect();
      return [{ account: account.id, sentence, ids, top: Math.max(0, place.top - box.top) }];
    });
  });
  return inView
    .sort((one, other) => one.top - other.top)
    .flatMap((group) => {
      const ids = group.ids.filter((id) => !seen.has(id));
      for (const id of ids) seen.add(id);
      return ids.length > 0 ? [{ ...group, ids }] : [];
    });
}

/** Whether an element stands beside a box, if only in part. */
function isLevel(box: DOMRect, element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= box.top && top <= box.bottom;
}

/** Puts the cards where they belong; their heights are known only once they are drawn. */
function useLayout(margin: RefObject<HTMLElement | null>, groups: readonly Group[]): void {
  useLayoutEffect(() => {
    const cards = [...(margin.current?.querySelectorAll<HTMLElement>('.note-group') ?? [])];
    const tops = layOutCards(
      cards.map((card, i) => ({ top: groups[i]?.top ?? 0, height: card.offsetHeight })),
      0,
    );
    cards.forEach((card, i) => (card.style.transform = `translateY(${tops[i]!}px)`));
  }, [margin, groups]);
}
