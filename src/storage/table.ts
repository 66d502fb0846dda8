import type * as Y from 'yjs';

/** A table of a document as a plain list that is only rebuilt where it changed. */
export interface Table<T> {
  /** The items in order. The same list as before if nothing changed; unchanged items keep their identity. */
  readonly items: () => readonly T[];
  readonly destroy: () => void;
}

/** How to read a table. */
export interface TableFormat<Raw, T> {
  readonly read: (id: string, raw: Raw, before: T | undefined) => T;
  /** What items are sorted by; equal ranks by id. */
  readonly rank: (raw: Raw, item: T) => number | string;
}

interface Entry<T> {
  readonly item: T;
  readonly rank: number | string;
}

export function watchTable<Raw, T extends { readonly id: string }>(
  root: Y.Map<Raw>,
  format: TableFormat<Raw, T>,
): Table<T> {
  const entries = new Map<string, Entry<T>>();
  const dirty = new Set<string>(root.keys());
  let list: readonly T[] = [];

  const note = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      if (event.path.length > 0) dirty.add(String(event.path[0]));
      else for (const id of event.changes.keys.keys()) dirty.add(id);
    }
  };
  root.observeDeep(note);

  /** Reads one item again; whether the order of the list may have changed. */
  function refresh(id: string): boolean {
    const before = entries.get(id);
    const raw = root.get(id);
    if (raw === undefined) return entries.delete(id);
    const item = format.read(id, raw, before?.item);
    const rank = format.rank(raw, item);
    entries.set(id, { item, rank });
    return before?.rank !== rank;
  }

  return {
    items() {
      if (dirty.size === 0) return list;
      const moved = Array.from(dirty, refresh).includes(true);
      list = moved
        ? [...entries.values()].sort(inOrder).map(({ item }) => item)
        : list.map((item) => (dirty.has(item.id) ? entries.get(item.id)!.item : item));
      dirty.clear();
      return list;
    },
    destroy: () => root.unobserveDeep(note),
  };
}

function inOrder<T extends { readonly id: string }>(one: Entry<T>, other: Entry<T>): number {
  return compare(one.rank, other.rank) || compare(one.item.id, other.item.id);
}

function compare(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
