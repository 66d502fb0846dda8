interface Entry<T> {
  readonly keys: readonly string[];
  readonly values: T[];
}

/** The phrase found at a place: its length in words, and what the lists say of it. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/** Finds phrases of a data list in a list of word keys; the longest phrase at a place wins. */
export class PhraseIndex<T> {
  /** By first word, the longest phrases first. */
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** Adds a phrase; an empty one is ignored. */
  add(keys: readonly string[], value: T): void {
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    const known = entries.find((entry) => entry.keys.length === keys.length && isAt(entry.keys, keys, 0));
    if (known) known.values.push(value);
    else entries.push({ keys, values: [value] });
    entries.sort((one, other) => other.keys.length - one.keys.length);
    this.byFirst.set(first, entries);
  }

  /** The longest phrase that starts at a place; `null` if none does. */
  at(keys: readonly string[], place: number): PhraseHit<T> | null {
    const entries = this.byFirst.get(keys[place] ?? '');
    if (!entries) return null;
    const found = entries.find((entry) => isAt(entry.keys, keys, place));
    return found ? { length: found.keys.length, values: found.values } : null;
  }
}

function isAt(phrase: readonly string[], keys: readonly string[], place: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (keys[place + i] !== phrase[i]) return false;
  return true;
}
