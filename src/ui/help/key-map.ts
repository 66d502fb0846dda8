import type { HelpKey } from './text/en.ts';

/** Keys that do one thing; each item of `keys` is one press. */
export interface KeyEntry {
  readonly keys: readonly string[];
  readonly about: HelpKey;
}

interface KeyGroup {
  readonly heading: HelpKey;
  readonly entries: readonly KeyEntry[];
}

/** Every key of the reader, by what it is for; `app/use-global-keys.ts` and `read/use-sentence-events.ts` do them. */
export const KEY_MAP: readonly KeyGroup[] = [
  {
    heading: 'keys.read',
    entries: [
      { keys: ['↑', '↓'], about: 'key.arrows' },
      { keys: ['Home', 'End'], about: 'key.ends' },
      { keys: ['Enter'], about: 'key.enter' },
      { keys: ['o'], about: 'key.other' },
    ],
  },
  {
    heading: 'keys.go',
    entries: [
      { keys: ['n', 'p'], about: 'key.difference' },
      { keys: ['q'], about: 'key.quote' },
      { keys: ['m'], about: 'key.marknote' },
      { keys: ['/'], about: 'key.search' },
    ],
  },
  {
    heading: 'keys.do',
    entries: [
      { keys: ['a'], about: 'key.note' },
      { keys: ['Ctrl Z'], about: 'key.undo' },
      { keys: ['Esc'], about: 'key.escape' },
    ],
  },
  {
    heading: 'keys.view',
    entries: [
      { keys: ['1', '…', '7'], about: 'key.layers' },
      { keys: ['r'], about: 'key.mode' },
      { keys: ['s'], about: 'key.swap' },
      { keys: ['?'], about: 'key.map' },
    ],
  },
];

/** The map without the entries that say nothing of what is looked for, and without groups that are empty then. */
export function findKeys(words: string, say: (key: HelpKey) => string): readonly KeyGroup[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return KEY_MAP;
  return KEY_MAP.map(({ heading, entries }) => ({
    heading,
    entries: entries.filter(({ keys, about }) =>
      wanted.length === 1
        ? keys.some((key) => key.toLocaleLowerCase() === wanted)
        : say(about).toLocaleLowerCase().includes(wanted),
    ),
  })).filter(({ entries }) => entries.length > 0);
}
