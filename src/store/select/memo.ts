/**
 * Remembers the result of the last call and gives it again for the same arguments (by identity), so that a derived
 * value keeps its identity as long as what it derives from does, and React draws nothing anew.
 */
export function memoLast<Args extends readonly unknown[], Result>(
  derive: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) last = { args, result: derive(...args) };
    return last.result;
  };
}

/** Gives the list of the last call again when the new one has the same items, by identity. */
export function sameList<T>(): (list: readonly T[]) => readonly T[] {
  let last: readonly T[] = [];
  return (list) => {
    if (list.length !== last.length || list.some((item, i) => item !== last[i])) last = list;
    return last;
  };
}
