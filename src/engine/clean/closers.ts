/** Looks for closing marks, and remembers from where on there is none, so that no stretch is searched in vain twice. */
export class Closers {
  private readonly passage: string;
  private readonly hopeless = new Map<string, number>();

  constructor(passage: string) {
    this.passage = passage;
  }

  /** The offset after the next such mark that no backslash escapes, or `null`. */
  after(mark: string, from: number): number | null {
    if (from >= (this.hopeless.get(mark) ?? Infinity)) return null;
    let at = this.passage.indexOf(mark, from);
    while (at >= 0 && isEscaped(this.passage, at)) at = this.passage.indexOf(mark, at + 1);
    if (at >= 0) return at + mark.length;
    this.hopeless.set(mark, from);
    return null;
  }
}

/** Whether an odd number of backslashes stands before; a handful decides. */
function isEscaped(passage: string, at: number): boolean {
  let count = 0;
  while (count < 8 && passage[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}
