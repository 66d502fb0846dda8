/** Gives each distinct string a number, in order of first sight, from 0 on. */
export class Interner {
  private readonly ids = new Map<string, number>();

  /** How many strings were met. */
  get size(): number {
    return this.ids.size;
  }

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    return id;
  }
}
