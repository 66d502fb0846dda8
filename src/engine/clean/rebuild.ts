import type { RawRange, Removal } from '../model.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { OffsetMapBuilder } from '../text/offset-map.ts';
import type { Cut } from './cuts.ts';
import { outside, ruleOf, type Rewrite } from './rewrites.ts';
import { BORDER_UNITS, mayJoin } from './joining.ts';

export interface Rebuilt {
  readonly text: string;
  readonly offsetMap: OffsetMap;
  readonly removals: readonly Removal[];
}

/** White space that does not stand as it is: anything but one space, one line end, or one empty line. */
const ODD_SPACE = /\s{2,}|[^\S \n]/g;
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** What is to be done with a raw text; each list ascends, and cuts and kept ranges are apart. */
export interface Edits {
  readonly cuts: readonly Cut[];
  /** Those that fall into a cut or a kept range are left alone. */
  readonly rewrites: readonly Rewrite[];
  /** Taken over to the letter. */
  readonly keep: readonly RawRange[];
}

/**
 * The text without the cuts, with the rewrites made and white space normalised: one space, one line end, or one empty
 * line; none at either end.
 */
export function rebuild(
  raw: string,
  { cuts, rewrites, keep }: Edits,
  checkpoint: Checkpoint = unhurried,
): Rebuilt {
  const writer = new Writer(raw, checkpoint);
  const byStart = (one: Stop, other: Stop): number => {
    checkpoint();
    return one.start - other.start;
  };
  const taken: Stop[] = [
    ...cuts.map((cut) => ({ start: cut.start, end: cut.end, act: () => writer.leaveOut(cut) })),
    ...keep.map(({ rawStart: start, rawEnd: end }) => ({
      start,
      end,
      act: () => writer.verbatim(start, end),
    })),
  ].sort(byStart);
  const stops = [
    ...taken,
    ...outside(rewrites, taken).map((rewrite) => ({ ...rewrite, act: () => writer.rewrite(rewrite) })),
  ].sort(byStart);
  let at = 0;
  for (const { start, end, act } of stops) {
    checkpoint();
    writer.passage(at, start);
    act();
    at = end;
  }
  writer.passage(at, raw.length);
  return writer.finish();
}

interface Stop {
  readonly start: number;
  readonly end: number;
  readonly act: () => void;
}

/** White space seen and not yet written, since what follows decides whether and how it is. */
interface Gap {
  lineEnds: number;
  /** Raw position of the last white space character; -1 if it was written another way. */
  last: number;
}

/** Writes the clean text from left to right. */
class Writer {
  private readonly parts: string[] = [];
  private readonly map = new OffsetMapBuilder();
  private readonly removed: Cut[] = [];
  private length = 0;
  private tail = '';
  private gap: Gap | null = null;
  /** The last thing written, if it was a rewrite. */
  private rewritten: Rewrite | null = null;
  /** Cuts since the last character written. */
  private pending: Cut[] = [];

  private readonly raw: string;
  private readonly checkpoint: Checkpoint;

  constructor(raw: string, checkpoint: Checkpoint) {
    this.raw = raw;
    this.checkpoint = checkpoint;
  }

  /** Takes over `[start, end)` with white space normalised. */
  passage(start: number, end: number): void {
    const passage = this.raw.slice(start, end);
    let at = 0;
    for (const match of passage.matchAll(ODD_SPACE)) {
      this.checkpoint();
      if (match[0] === '\n\n') continue;
      this.words(start + at, start + match.index);
      this.space(start + match.index, match[0]);
      at = match.index + match[0].length;
    }
    this.words(start + at, end);
  }

  /** Takes over `[start, end)` to the letter. */
  verbatim(start: number, end: number): void {
    this.settle(this.raw.slice(start, start + 2), start);
    this.take(start, end);
  }

  /** Writes what was meant, unless it would melt with a neighbour into one character. */
  rewrite(rewrite: Rewrite): void {
    const { start, end, text } = rewrite;
    if (text.trim() === '') {
      this.gap = { lineEnds: this.gap?.lineEnds ?? 0, last: -1 };
      this.listRewrite(rewrite);
      return;
    }
    this.settle(text, -1);
    if (mayJoin(this.tail, text)) this.take(start, end);
    else {
      this.write(text);
      this.listRewrite(rewrite);
      this.rewritten = rewrite;
    }
  }

  /** What stood there is listed, unless one character was only normalised to another. */
  private listRewrite(rewrite: Rewrite): void {
    const rule = ruleOf(rewrite);
    if (rule) this.removed.push({ start: rewrite.start, end: rewrite.end, rule });
  }

  leaveOut(cut: Cut): void {
    this.pending.push(cut);
  }

  finish(): Rebuilt {
    this.removed.push(...this.pending);
    const removals = this.removed
      .sort((one, other) => one.start - other.start)
      .map(({ start, end, rule }) => {
        this.checkpoint();
        return {
          rawStart: start,
          rawEnd: end,
          text: this.raw.slice(start, end),
          rule: rule.id,
          reason: rule.reason,
        };
      });
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
      this.settle(this.raw.slice(from, from + 2), from);
      this.take(from, to);
    }
    if (to < end && from < to) this.space(to, this.raw.slice(to, end));
  }

  private space(start: number, run: string): void {
    const lineEnds = run.match(LINE_END)?.length ?? 0;
    this.gap ??= { lineEnds: 0, last: -1 };
    this.gap.lineEnds += lineEnds;
    this.gap.last = start + run.length - 1;
  }

  /**
   * Writes what has to stand between the text so far and what comes: white space, or what keeps both from melting.
   * @param start where `next` stands in the raw text, -1 if it does not
   */
  private settle(next: string, start: number): void {
    const { gap, pending } = this;
    this.gap = null;
    this.pending = [];
    const joins = gap === null && mayJoin(this.tail, next);
    const stays = joins && !pending.some(({ rule }) => rule.gap !== 'none');
    if (!stays) this.removed.push(...pending);
    if (this.length === 0) return;
    if (gap) this.writeGap(gap, next, start);
    else if (pending.length === 0) this.takeBackRewrite(next);
    else if (stays) this.takePending(pending);
    else if (joins || pending.some(({ rule }) => rule.gap === 'line')) this.endLine();
  }

  private takePending(pending: readonly Cut[]): void {
    this.takeBackRewrite(this.raw.slice(pending[0]!.start, pending[0]!.end));
    for (const cut of pending) this.take(cut.start, cut.end);
  }

  private endLine(): void {
    if (!this.tail.endsWith('\r')) this.write('\n');
  }

  /** A rewrite that would melt with what follows is not made after all. */
  private takeBackRewrite(next: string): void {
    const { rewritten } = this;
    if (!rewritten || !mayJoin(rewritten.text, next)) return;
    this.parts.pop();
    this.length -= rewritten.text.length;
    if (this.removed.at(-1)?.start === rewritten.start) this.removed.pop();
    this.take(rewritten.start, rewritten.end);
  }

  private writeGap(gap: Gap, next: string, start: number): void {
    const lineEnds = this.tail.endsWith('\r') ? gap.lineEnds - 1 : gap.lineEnds;
    const written = lineEnds < 0 ? '' : lineEnds === 0 ? ' ' : lineEnds === 1 ? '\n' : '\n\n';
    // A mark on a white space (an accent shown alone) belongs to that very character, if nothing is cut between.
    const melts = written === ' ' && (mayJoin(' ', next) || mayJoin(this.tail, ' '));
    const touches = gap.last >= 0 && gap.last + 1 === start && !mayJoin(this.tail, ' ');
    if (gap.last >= 0 && (melts ? touches : this.raw.charAt(gap.last) === written.at(-1))) {
      this.write(written.slice(0, -1));
      this.take(gap.last, gap.last + 1);
    } else if (melts) this.endLine();
    else this.write(written);
  }

  private take(start: number, end: number): void {
    this.map.add(this.length, start, end - start);
    this.write(this.raw.slice(start, end));
  }

  private write(text: string): void {
    if (text === '') return;
    this.rewritten = null;
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
