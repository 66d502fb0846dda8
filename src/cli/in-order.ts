/**
 * Works on items as they come and gives the results in the order of the items, each as soon as it and all before it are
 * done: whoever waits for an answer before sending the next line is answered. At most `most` items are under way or
 * wait for an earlier one; no more are taken in until there is room, so memory does not grow with their number.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const results: Promise<R>[] = [];
  let arriving: Promise<IteratorResult<T>> | null = source.next();
  while (arriving || results.length > 0) {
    const [first] = results;
    const taken: IteratorResult<T> | null = await Promise.race([
      ...(first ? [first.then(() => null)] : []),
      ...(arriving && results.length < most ? [arriving] : []),
    ]);
    if (taken === null) {
      void results.shift();
      yield await first!;
    } else if (taken.done) {
      arriving = null;
    } else {
      results.push(work(taken.value));
      arriving = source.next();
    }
  }
}
