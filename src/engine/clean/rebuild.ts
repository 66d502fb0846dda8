import type { RawRange, Removal } from '../model.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { OffsetMapBuilder } from '../text/offset-map.ts';
import type { Cut } from './cuts.ts';
import { BORDER_UNITS, mayJoin } from './joining.ts';

export interface Rebuilt {
  readonly text: string;
  readonly offsetMap: OffsetMap;
  readonly removals: readonly Removal[];
}

/** White space that does not stand as it is: anything but one space, one line end, or one empty line. */
const ODD_SPACE = /\s{2,}|[^\S \n]/g;
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/**
 * The text without the cuts, its white space normalised: one space, one line end, or one empty line; none at either
 * end. Kept ranges are taken over to the letter. Cuts and ranges are sorted and apart.
 */
export function rebuild(raw: string, cuts: readonly Cut[], keep: readonly RawRange[]): Rebuilt {
  const writer = new Writer(raw);
  let at = 0;
  const stops = [
    ...cuts.map((cut) => ({ start: cut.start, end: cut.end, cut })),
    ...keep.map(({ rawStart, rawEnd }) => ({ start: rawStart, end: rawEnd, cut: null })),
  ].sort((one, other) => one.start - other.start);
  for (const { start, end, cut } of stops) {
    writer.passage(at, start);
    if (cut) writer.leaveOut(cut);
    else writer.verbatim(start, end);
    at = end;
  }
  writer.passage(at, raw.length);
  return writer.finish();
}

/** White space seen and not yet written, since what follows decides whether and how it is. */
interface Gap {
  lineEnds: number;
  /** Raw position of the last white space character. */
  last: number;
  spaces: boolean;
}

/** Writes the clean text from left to right. */
class Writer {
  private readonly parts: string[] = [];
  private readonly map = new OffsetMapBuilder();
  private readonly removed: Cut[] = [];
  private length = 0;
  private tail = '';
  private gap: Gap | null = null;
  /** Cuts since the last character written. */
  private pending: Cut[] = [];

  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** Takes over `[start, end)` with white space normalised. */
  passage(start: number, end: number): void {
    const passage = this.raw.slice(start, end);
    let at = 0;
    for (const match of passage.matchAll(ODD_SPACE)) {
      if (match[0] === '\n\n') continue;
      this.words(start + at, start + match.index);
      this.space(start + match.index, match[0]);
      at = match.index + match[0].length;
    }
    this.words(start + at, end);
  }

  /** Takes over `[start, end)` to the letter. */
  verbatim(start: number, end: number): void {
    this.settle(this.raw.slice(start, start + 2));
    this.take(start, end);
  }

  leaveOut(cut: Cut): void {
    this.pending.push(cut);
  }

  finish(): Rebuilt {
    this.removed.push(...this.pending);
    const removals = this.removed.map(({ start, end, rule }) => ({
      rawStart: start,
      rawEnd: end,
      text: this.raw.slice(start, end),
      rule: rule.id,
      reason: rule.reason,
    }));
    return { text: this.parts.join(''), offsetMap: this.map.build(), removals };
  }

  /** A passage whose inner white space is in order; that at its ends still has to meet its neighbours. */
  private words(start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && isSpace(this.raw.charCodeAt(from))) from++;
    while (to > from && isSpace(this.raw.charCodeAt(to - 1))) to--;
    if (from > start) this.space(start, this.raw.slice(start, from));
    if (from < to) {
      this.settle(this.raw.slice(from, from + 2));
      this.take(from, to);
    }
    if (to < end && from < to) this.space(to, this.raw.slice(to, end));
  }

  private space(start: number, run: string): void {
    const lineEnds = run.match(LINE_END)?.length ?? 0;
    this.gap ??= { lineEnds: 0, last: 0, spaces: false };
    this.gap.lineEnds += lineEnds;
    this.gap.spaces = true;
    this.gap.last = start + run.length - 1;
  }

  /** Writes what has to stand between the text so far and what comes: white space, or what would join both. */
  private settle(next: string): void {
    const { gap, pending } = this;
    this.gap = null;
    this.pending = [];
    if (this.length === 0) {
      this.removed.push(...pending);
      return;
    }
    if (gap) {
      this.removed.push(...pending);
      this.writeGap(gap, next);
    } else if (pending.some(({ rule }) => rule.gap === 'line')) {
      this.removed.push(...pending);
      this.write('\n');
    } else if (pending.length > 0 && mayJoin(this.tail, next)) {
      for (const { start, end } of pending) this.take(start, end);
    } else this.removed.push(...pending);
  }

  private writeGap(gap: Gap, next: string): void {
    const written = gap.lineEnds === 0 ? ' ' : gap.lineEnds === 1 ? '\n' : '\n\n';
    const last = this.raw.charAt(gap.last);
    const same = last === written.at(-1);
    // A mark on a white space (an accent shown alone) belongs to that very character.
    const kept = same || (written === ' ' && mayJoin(last, next));
    this.write(written.slice(0, kept ? -1 : undefined));
    if (kept) this.take(gap.last, gap.last + 1);
  }

  private take(start: number, end: number): void {
    this.map.add(this.length, start, end - start);
    this.write(this.raw.slice(start, end));
  }

  private write(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.tail = text.slice(-BORDER_UNITS);
  }
}

function isSpace(unit: number): boolean {
  return unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}
