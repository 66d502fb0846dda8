import type * as Y from 'yjs';
import type { StoryRecord } from '../annotation/model.ts';
import { ORDER, readAccount, readAnnotation, readCode, rootsOf, type Fields } from './layout.ts';
import { watchTable } from './table.ts';

/** A document as plain data that React can compare by identity. */
export interface SnapshotSource {
  /** The story now. Every part that did not change is the same object as in the snapshot before. */
  readonly snapshot: () => StoryRecord;
  readonly destroy: () => void;
}

export function watchStory(doc: Y.Doc): SnapshotSource {
  const roots = rootsOf(doc);
  const byOrder = (raw: Fields): number => Number(raw.get(ORDER) ?? 0);
  const accounts = watchTable(roots.accounts, { read: readAccount, rank: byOrder });
  const codebook = watchTable(roots.codebook, { read: readCode, rank: byOrder });
  const annotations = watchTable(roots.annotations, {
    read: readAnnotation,
    rank: (_, { created }) => created,
  });
  const corrections = watchTable(roots.corrections, {
    read: (_, correction) => correction,
    rank: ({ created }) => created,
  });
  const info = watchMap(roots.info);
  const settings = watchMap(roots.settings);
  let current: StoryRecord | null = null;

  return {
    snapshot() {
      const next: StoryRecord = {
        id: textOf(info.values()['id']) ?? '',
        title: textOf(info.values()['title']) ?? '',
        lead: textOf(info.values()['lead']),
        accounts: accounts.items(),
        corrections: corrections.items(),
        annotations: annotations.items(),
        codebook: codebook.items(),
        settings: settings.values(),
      };
      current = current && isSame(current, next) ? current : next;
      return current;
    },
    destroy() {
      for (const part of [accounts, codebook, annotations, corrections, info, settings]) part.destroy();
    },
  };
}

/** The entries of a map as an object with sorted keys: the same object until one changes. */
function watchMap<T>(map: Y.Map<T>): {
  values: () => Readonly<Record<string, T>>;
  destroy: () => void;
} {
  let values: Readonly<Record<string, T>> | null = null;
  const forget = (): void => void (values = null);
  map.observe(forget);
  return {
    values: () => (values ??= Object.fromEntries([...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)))),
    destroy: () => map.unobserve(forget),
  };
}

function isSame(one: StoryRecord, other: StoryRecord): boolean {
  return (Object.keys(one) as (keyof StoryRecord)[]).every((key) => one[key] === other[key]);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
