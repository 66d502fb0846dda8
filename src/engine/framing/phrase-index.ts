/** Finds phrases of a data list in a list of word keys; the longest phrase at a place wins. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();

  /** Adds a phrase; an empty one is ignored. */
  add(keys: readonly string[], value: T): void {
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    entries.push({ keys, value });
    entries.sort((one, other) => other.keys.length - one.keys.length);
    this.byFirst.set(first, entries);
  }

  /** The values of the longest phrase that starts at a place, with its length in words; `null` if none does. */
  at(
    keys: readonly string[],
    place: number,
  ): { readonly length: number; readonly values: readonly T[] } | null {
    const entries = this.byFirst.get(keys[place] ?? '');
    const found = entries?.find((entry) => entry.keys.every((key, i) => keys[place + i] === key));
    if (!entries || !found) return null;
    const length = found.keys.length;
    const values = entries
      .filter(
        (entry) => entry.keys.length === length && entry.keys.every((key, i) => keys[place + i] === key),
      )
      .map(({ value }) => value);
    return { length, values };
  }
}
