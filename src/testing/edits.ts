/** A character of a text that is being edited, with the position that it had, or -1 if it was written since. */
interface Unit {
  readonly char: string;
  readonly from: number;
}

/** A text under revision that remembers where each character came from, so that a test knows where a passage went. */
export interface Revision {
  readonly units: readonly Unit[];
}

export function revise(text: string): Revision {
  return { units: Array.from({ length: text.length }, (_, from) => ({ char: text[from]!, from })) };
}

export function revisedText({ units }: Revision): string {
  return units.map(({ char }) => char).join('');
}

/**
 * Where the characters of `[start, end)` of the first text stand now: from the first to the last of them, without
 * white space at the ends; `null` if none is left.
 */
export function whereIs(
  { units }: Revision,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  let [first, last] = [-1, -1];
  units.forEach(({ char, from }, at) => {
    if (from < start || from >= end || /\s/.test(char)) return;
    if (first < 0) first = at;
    last = at;
  });
  return first < 0 ? null : { start: first, end: last + 1 };
}

/** Replaces a range of the current text. The new characters stand for the old ones, as an editor's correction does. */
export function replaceRange({ units }: Revision, start: number, end: number, text: string): Revision {
  const old = units.slice(start, end);
  const fresh = Array.from({ length: text.length }, (_, i) => ({
    char: text[i]!,
    from: old[Math.min(i, old.length - 1)]?.from ?? -1,
  }));
  return { units: [...units.slice(0, start), ...fresh, ...units.slice(end)] };
}

/** Takes a range out of the current text. */
export function deleteRange(revision: Revision, start: number, end: number): Revision {
  return replaceRange(revision, start, end, '');
}

/** Takes a range of the current text out and puts it in before position `to`, which lies outside of it. */
export function moveRange({ units }: Revision, start: number, end: number, to: number): Revision {
  const moved = units.slice(start, end);
  const [before, after] = [units.slice(0, start), units.slice(end)];
  return to <= start
    ? { units: [...units.slice(0, to), ...moved, ...units.slice(to, start), ...after] }
    : { units: [...before, ...units.slice(end, to), ...moved, ...units.slice(to)] };
}

/** Replaces every match of a pattern, as typesetting or cleaning does. */
export function replaceAll({ units }: Revision, pattern: RegExp, text: (match: string) => string): Revision {
  const revised: Unit[] = [];
  let at = 0;
  for (const { index, 0: match } of revisedText({ units }).matchAll(pattern)) {
    const old = { units: units.slice(index, index + match.length) };
    revised.push(...units.slice(at, index), ...replaceRange(old, 0, match.length, text(match)).units);
    at = index + match.length;
  }
  return { units: [...revised, ...units.slice(at)] };
}
