/**
 * Index of the first of `count` things, from top to bottom, that ends below `edge`; `count` if none does. Asks for the
 * lower ends of few of them, since each answer may cost a layout.
 */
export function firstBelow(count: number, edge: number, endOf: (index: number) => number): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (endOf(middle) > edge) to = middle;
    else from = middle + 1;
  }
  return from;
}
