import { memo, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { keepInView } from './keep-in-view.ts';
import { useLanguage } from './language.ts';
import { createNearness, type Nearness } from './nearness.ts';
import { useDrawn } from './use-drawn.ts';
import { usePrinting } from './use-printing.ts';

/** Lists of up to so many entries are drawn whole at once. */
const WHOLE = 100;

/** Entries are drawn so many at a time: more than most windows show. */
const STRETCH = 10;

/** So many stretches of a long list are drawn at first. */
const AT_FIRST = 2;

/** How the entries of a list look; one object for as long as they look the same, so that nothing is drawn anew. */
export interface ListLook<T> {
  readonly className: string;
  readonly idOf: (entry: T) => string;
  /** All that can be read in an entry, for as long as it is not drawn. */
  readonly wordsOf: (entry: T) => string;
  /** What stands in an entry; `index` is its place in the list, from 0. */
  readonly draw: (entry: T, index: number) => ReactNode;
}

interface Props<T> {
  readonly entries: readonly T[];
  readonly look: ListLook<T>;
  /** The entries that are chosen, by id: they are drawn, and brought into view when they become so. */
  readonly current: ReadonlySet<string>;
  readonly className?: string;
}

/**
 * A list of any length. Of a long one only what is near or chosen is drawn; all else is there as bare words, so that it is
 * found in the page, copied and read aloud. Paper gets all of it drawn.
 *
 * Stretches stand between the list and its entries, which no `ol` may hold: hence the roles.
 */
export function LongList<T>({ entries, look, current, className }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const [nearness] = useState(() => createNearness(keepInView));
  const printing = usePrinting();
  const isLong = entries.length > WHOLE;
  const chosen = useMemo(() => stretchesOf(entries, look, current), [entries, look, current]);
  useScrollToCurrent(list, current);
  return (
    <div ref={list} role="list" className={className}>
      {Array.from({ length: Math.ceil(entries.length / STRETCH) }, (_, i) => (
        <Stretch
          key={i}
          entries={entries}
          look={look}
          from={i * STRETCH}
          near={isLong && i >= AT_FIRST ? nearness : null}
          // What is chosen is drawn with its neighbours: drawn later they would push it out of the window.
          needed={[i - 1, i, i + 1].some((each) => chosen.has(each))}
          current={chosen.has(i) ? current : NONE_CURRENT}
          skips={isLong}
          printing={printing}
        />
      ))}
    </div>
  );
}

const NONE_CURRENT: ReadonlySet<string> = new Set();

/** Indexes of the stretches that hold an entry that is chosen. */
function stretchesOf<T>(
  entries: readonly T[],
  { idOf }: ListLook<T>,
  current: ReadonlySet<string>,
): ReadonlySet<number> {
  if (current.size === 0) return new Set();
  return new Set(entries.flatMap((entry, i) => (current.has(idOf(entry)) ? [Math.floor(i / STRETCH)] : [])));
}

/**
 * What is chosen comes into view. A step to it from elsewhere takes the focus along, so that the next Tab reaches what can
 * be done with it; the buttons that step keep theirs.
 */
function useScrollToCurrent(list: React.RefObject<HTMLElement | null>, current: ReadonlySet<string>): void {
  const ids = [...current].join(' ');
  const before = useRef(ids);
  useEffect(() => {
    const stepped = ids !== before.current;
    before.current = ids;
    const chosen = ids === '' ? null : list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!chosen) return;
    chosen.scrollIntoView({ block: 'nearest' });
    const stays = chosen.contains(document.activeElement) || document.activeElement?.closest('.stepper');
    if (stepped && !stays) chosen.focus({ preventScroll: true });
  }, [list, ids]);
}

interface StretchProps<T> extends Pick<Props<T>, 'entries' | 'look' | 'current'> {
  readonly from: number;
  /** Tells when it comes near what can be seen; `null`: it is drawn from the start. */
  readonly near: Nearness | null;
  readonly needed: boolean;
  /** Whether the browser may leave it alone while it is out of sight. */
  readonly skips: boolean;
  readonly printing: boolean;
}

/** Entries that are drawn together. Each is the same element before and after, so that what is in view stays there. */
const Stretch = memo(function Stretch<T>(props: StretchProps<T>) {
  const { entries, look, from, near, needed, current, skips, printing } = props;
  useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(element, near, near === null || needed) || printing;
  const own = entries.slice(from, from + STRETCH);
  const style = skips ? ({ '--entries': own.length } as CSSProperties) : undefined;
  return (
    <div ref={element} className="list-stretch" style={style}>
      {own.map((entry, i) => {
        const id = look.idOf(entry);
        return (
          <div
            key={id}
            role="listitem"
            tabIndex={-1}
            className={look.className}
            data-plain={drawn ? undefined : ''}
            aria-current={current.has(id) ? 'true' : undefined}
          >
            {drawn ? look.draw(entry, from + i) : look.wordsOf(entry)}
          </div>
        );
      })}
    </div>
  );
}) as <T>(props: StretchProps<T>) => ReactNode;
