import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Cut, Rule } from './cuts.ts';
import { meantBy } from './rewrites.ts';

const CONTROL: Rule = {
  id: 'control-character',
  reason: 'A control character, which shows nothing.',
  gap: 'none',
};
const INVISIBLE: Rule = {
  id: 'invisible-character',
  reason: 'A character that cannot be seen and can keep words from being found.',
  gap: 'none',
};
const SOFT_HYPHEN: Rule = {
  id: 'soft-hyphen',
  reason: 'A hyphen that only shows at the end of a line.',
  gap: 'none',
};
const BIDI: Rule = {
  id: 'direction-control',
  reason: 'A direction control without a partner, in text that needs none, or that turns letters around.',
  gap: 'none',
};
const SURROGATE: Rule = {
  id: 'lone-surrogate',
  reason: 'Half a character, which no program can show.',
  gap: 'apart',
};

/** Everything that may have to go; which rule holds, and whether, is decided by the neighbours. */
const SUSPECT =
  /[\0-\x08\x0e-\x1f\x7f]+|[\x80-\x9f]|\xad+|[\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff0-\ufffc\ufffe\uffff\ufdd0-\ufdef]+|[\u200c\u200d]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?:\udb40[\udc00-\udc7f])+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any of its characters, found some ten times as quick: most texts have none. */
const ANY_SUSPECT =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff0-\ufffc\ufffe\uffff]/;

/** Scripts whose letters change shape at a joiner (Arabic and its kin, Indic, Khmer, Mongolian, Myanmar). */
const SHAPED = /[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefe]/;
const PICTURE_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;
/** The black flag that the tags of a region follow. */
const BLACK_FLAG = '\u{1f3f4}';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const OPENS_EMBEDDING = /[\u202a-\u202e]/;
const OVERRIDE = /[\u202d\u202e]/;

/** Characters that show nothing and are not part of a visible one. */
export function findInvisible(raw: string, checkpoint: Checkpoint = unhurried): Cut[] {
  if (!ANY_SUSPECT.test(raw)) return [];
  const cuts: Cut[] = [];
  const bidi = new BidiLines(raw);
  for (const match of raw.matchAll(SUSPECT)) {
    checkpoint();
    const start = match.index;
    const end = start + match[0].length;
    const rule = ruleOf(raw, start, end, bidi);
    if (!rule) continue;
    const last = cuts.at(-1);
    if (last?.end === start && last.rule === rule) cuts[cuts.length - 1] = { ...last, end };
    else cuts.push({ start, end, rule });
  }
  return cuts;
}

function ruleOf(raw: string, start: number, end: number, bidi: BidiLines): Rule | null {
  const unit = raw.charCodeAt(start);
  if (unit < 0xa0) return unit >= 0x80 && meantBy(unit) !== null ? null : CONTROL;
  if (unit === 0xad) return SOFT_HYPHEN;
  if (unit === 0x200c || unit === 0x200d) return joins(raw, start, end) ? null : INVISIBLE;
  if (unit === 0xdb40 && end - start > 1)
    return raw.slice(start - 2, start) === BLACK_FLAG ? null : INVISIBLE;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(raw.charAt(start)))
    return bidi.needs(start) ? null : BIDI;
  return INVISIBLE;
}

/** Whether a joiner or non-joiner does its work: between shaped letters, or between the parts of one picture. */
function joins(raw: string, start: number, end: number): boolean {
  const before = raw.slice(Math.max(0, start - 2), start);
  const after = raw.slice(end, end + 2);
  if (SHAPED.test(before.slice(-1)) || SHAPED.test(after.slice(0, 1))) return true;
  return PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(after);
}

/** Direction controls by line: a right-to-left line keeps its marks, and those embeddings that are closed. */
class BidiLines {
  private readonly lines: Iterator<RegExpExecArray>;
  private end = 0;
  private needed = new Set<number>();

  constructor(raw: string) {
    this.lines = raw.matchAll(/[^\n\r\v\f\u2028\u2029]+/g);
  }

  /** Asked with ascending offsets. */
  needs(offset: number): boolean {
    while (offset >= this.end) {
      const { value: line } = this.lines.next() as { value: RegExpExecArray };
      this.end = line.index + line[0].length;
      if (offset < this.end)
        this.needed = RIGHT_TO_LEFT.test(line[0]) ? pairedControls(line[0], line.index) : new Set();
    }
    return this.needed.has(offset);
  }
}

/** Offsets of marks, and of openers and closers that match. */
function pairedControls(line: string, base: number): Set<number> {
  const paired = new Set<number>();
  const open: { at: number; isolate: boolean; override: boolean }[] = [];
  for (const { 0: control, index } of line.matchAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g)) {
    const at = base + index;
    const closesIsolate = control === '\u2069';
    if (/[\u061c\u200e\u200f]/.test(control)) paired.add(at);
    else if (closesIsolate || control === '\u202c') {
      const opener = open.at(-1);
      if (opener?.isolate !== closesIsolate) continue;
      open.pop();
      // An override shows letters in another order than they are written in: no news needs one, and frauds do.
      if (!opener.override) paired.add(opener.at).add(at);
    } else open.push({ at, isolate: !OPENS_EMBEDDING.test(control), override: OVERRIDE.test(control) });
  }
  return paired;
}
