/**
 * How many items at the head of a list pass a test that items pass up to some point and not after: the index of the
 * first that does not, the list's length if all do (binary search). `from` and `to` bound where to look.
 */
export function countHead<T>(
  list: ArrayLike<T>,
  passes: (item: T) => boolean,
  from = 0,
  to = list.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
