/** What each item of a list is looked up to, in order: `items.flatMap(look)`, of which V8 makes ten times the work. */
export function flatMap<T, R>(
  items: readonly T[],
  look: (item: T, at: number, items: readonly T[]) => readonly R[],
): R[] {
  const found: R[] = [];
  for (let at = 0; at < items.length; at++) {
    const more = look(items[at]!, at, items);
    // By index, as above: an iterator is half the time again where lists of all kinds come by.
    for (let i = 0; i < more.length; i++) found.push(more[i]!);
  }
  return found;
}
