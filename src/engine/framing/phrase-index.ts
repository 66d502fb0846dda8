interface Entry<T> {
  readonly keys: readonly string[];
  readonly values: T[];
}

/** The phrase found at a place: its length in words, and what the lists say of it. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/** Finds phrases of a data list in a list of words; the longest phrase at a place wins. */
export class PhraseIndex<T> {
  /** By first word, the longest phrases first. */
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** Adds a phrase; an empty one is ignored. */
  add(keys: readonly string[], value: T): void {
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    const known = entries.find(
      (entry) => entry.keys.length === keys.length && isAt(entry.keys, keys, 0, itself),
    );
    if (known) known.values.push(value);
    else entries.push({ keys, values: [value] });
    if (entries.length > 1) entries.sort((one, other) => other.keys.length - one.keys.length);
    this.byFirst.set(first, entries);
  }

  /** The words with which phrases begin, each once. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The longest phrase that starts at a place, words being read off the items of a list; `null` if none does. */
  at<I>(items: readonly I[], place: number, read: (item: I) => string): PhraseHit<T> | null {
    const item = items[place];
    const entries = item === undefined ? undefined : this.byFirst.get(read(item));
    if (entries === undefined) return null;
    for (const { keys, values } of entries)
      if (isAt(keys, items, place, read)) return { length: keys.length, values };
    return null;
  }
}

function isAt<I>(
  phrase: readonly string[],
  items: readonly I[],
  place: number,
  read: (item: I) => string,
): boolean {
  if (place + phrase.length > items.length) return false;
  for (let i = 0; i < phrase.length; i++) if (phrase[i] !== read(items[place + i]!)) return false;
  return true;
}

function itself(word: string): string {
  return word;
}
