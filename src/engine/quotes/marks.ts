import { isGraphemeBoundary } from '../text/graphemes.ts';

/** What a mark may be where it stands; a straight mark or an apostrophe may be several things. */
export interface Mark {
  readonly at: number;
  /** Code units: 2 for the TeX marks `` and ''. */
  readonly length: number;
  readonly family: MarkFamily;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** Marks of one family pair with each other, so that a single quotation inside a double one cannot close it. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner' | 'title';

interface Ability {
  readonly family: MarkFamily;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** What stands beside a mark. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
  readonly wordBefore: boolean;
  readonly wordAfter: boolean;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** A quotation may begin after what stands before: a space, a bracket, a dash, another mark. */
  readonly looseBefore: boolean;
  /** A quotation may end before what stands after: a space, a full stop, another mark. */
  readonly looseAfter: boolean;
}

const MARK = /``|''|["“”„‟«»‹›「」『』｢｣《》〈〉'‘’‚‛]/g;

const opens = (family: MarkFamily): Ability => ({ family, mayOpen: true, mayClose: false });
const closes = (family: MarkFamily): Ability => ({ family, mayOpen: false, mayClose: true });

/** Marks that are never in doubt. Chinese titles stand in 《》, or in 〈〉 inside another title. */
const FIXED: ReadonlyMap<string, Ability> = new Map([
  ['„', opens('double')],
  ['‟', opens('double')],
  ['``', opens('double')],
  ['‚', opens('single')],
  ['‛', opens('single')],
  ['「', opens('corner')],
  ['｢', opens('corner')],
  ['」', closes('corner')],
  ['｣', closes('corner')],
  ['『', opens('whiteCorner')],
  ['』', closes('whiteCorner')],
  ['《', opens('title')],
  ['〈', opens('title')],
  ['》', closes('title')],
  ['〉', closes('title')],
]);

/** Words that begin with an apostrophe for letters left out: 'em, 'tis, the '90s. */
const ELISION =
  /^['‘’](?:\d0s|(?:em|til|tis|twas|cause|bout|round|cos|n|gainst|neath|s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/u;
/** Longest elision, with its mark and the character that follows. */
const ELISION_WINDOW = 10;

/** 5' 11": feet before inches. */
const INCHES = /\d['’′]\s?\d{1,2}$/;
const INCHES_WINDOW = 5;

const SPACE = 1;
const WORD = 2;
const LOOSE_BEFORE = 4;
const LOOSE_AFTER = 8;

/** Asked for two neighbours of each mark, hence tables where nearly all of them are: ASCII, dashes and curly marks. */
const ASCII = tableOf(0, 0x80);
const PUNCTUATION_START = 0x2010;
const PUNCTUATION = tableOf(PUNCTUATION_START, 0x2040);

function tableOf(from: number, to: number): Uint8Array {
  return Uint8Array.from({ length: to - from }, (_, i) => traitsOf(String.fromCharCode(from + i)));
}

function traitsOf(character: string): number {
  if (/\s/.test(character)) return SPACE | LOOSE_BEFORE | LOOSE_AFTER;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  if (/["“”„‟«»‹›「」『』'‘’‚`]/.test(character)) return LOOSE_BEFORE | LOOSE_AFTER;
  const before = /[([{<|/:;,>\-–—―…]/.test(character) ? LOOSE_BEFORE : 0;
  const after = /[)\]}>|/:;,<\-–—―….!?]/.test(character) ? LOOSE_AFTER : 0;
  return before | after;
}

/** The quotation marks in `text` from `start` to `end`, in order, with what each may be. Linear. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const passage = text.slice(start, end);
  for (const { 0: sign, index } of passage.matchAll(MARK)) {
    const ability = abilityOf(passage, index, sign);
    if (!ability || !isWhole(text, start + index, sign.length)) continue;
    marks.push({ at: start + index, length: sign.length, ...ability });
  }
  return marks;
}

/** Not part of a larger cluster: a mark with a combining accent is no mark. */
function isWhole(text: string, at: number, length: number): boolean {
  return isGraphemeBoundary(text, at) && isGraphemeBoundary(text, at + length);
}

function abilityOf(passage: string, at: number, sign: string): Ability | null {
  const fixed = FIXED.get(sign);
  if (fixed) return fixed;
  const beside = neighboursOf(passage, at, sign.length);
  switch (sign) {
    case '“':
      // German closes with the mark that English opens with.
      return {
        family: 'double',
        mayOpen: !beside.spaceAfter,
        mayClose: !beside.spaceBefore && beside.looseAfter,
      };
    case '”':
    case "''":
      return { family: 'double', mayOpen: beside.looseBefore && beside.wordAfter, mayClose: true };
    case '"':
      return INCHES.test(passage.slice(Math.max(0, at - INCHES_WINDOW), at)) ? null : straightAbility(beside);
    case '«':
    case '‹':
      return leftAngleAbility(sign === '«' ? 'guillemet' : 'angle', beside);
    case '»':
    case '›':
      return rightAngleAbility(sign === '»' ? 'guillemet' : 'angle', beside);
    default:
      return singleAbility(passage, at, sign, beside);
  }
}

function neighboursOf(passage: string, at: number, length: number): Neighbours {
  const before = at > 0 ? passage.charAt(at - 1) : ' ';
  const after = passage.charAt(at + length) || ' ';
  const left = traits(before);
  const right = traits(after);
  return {
    before,
    after,
    wordBefore: (left & WORD) > 0,
    wordAfter: (right & WORD) > 0,
    spaceBefore: (left & SPACE) > 0,
    spaceAfter: (right & SPACE) > 0,
    looseBefore: (left & LOOSE_BEFORE) > 0,
    looseAfter: (right & LOOSE_AFTER) > 0,
  };
}

function traits(character: string): number {
  const code = character.charCodeAt(0);
  return ASCII[code] ?? PUNCTUATION[code - PUNCTUATION_START] ?? traitsOf(character);
}

/** Where neither side tells ("x"y"), whatever the marks before need; but nothing opens before a space. */
function straightAbility({ looseBefore, looseAfter, spaceAfter }: Neighbours): Ability {
  const unclear = looseBefore === looseAfter;
  return {
    family: 'double',
    mayOpen: (unclear || looseBefore) && !spaceAfter,
    mayClose: unclear || looseAfter,
  };
}

/** French « so », German »so«, Swedish »so»: the side that touches a word tells, else the usual direction. */
function leftAngleAbility(family: MarkFamily, { before, wordBefore, wordAfter }: Neighbours): Ability {
  const ends = wordBefore || /[.,!?…]/.test(before);
  return { family, mayOpen: !ends || wordAfter, mayClose: ends && !wordAfter };
}

function rightAngleAbility(family: MarkFamily, { before, wordBefore, wordAfter }: Neighbours): Ability {
  const ends = wordBefore || /[.,!?…]/.test(before);
  return { family, mayOpen: wordAfter && !ends, mayClose: !wordAfter || ends };
}

/** A single mark, or `null` for an apostrophe inside a word or before letters left out. */
function singleAbility(passage: string, at: number, sign: string, beside: Neighbours): Ability | null {
  const { wordBefore, wordAfter, spaceBefore, spaceAfter, looseBefore, looseAfter } = beside;
  if (wordBefore && wordAfter) return null;
  if (!wordBefore && ELISION.test(passage.slice(at, at + ELISION_WINDOW))) return null;
  const mayOpen = looseBefore && !spaceAfter && (sign !== '’' || wordAfter);
  const mayClose = looseAfter && !spaceBefore;
  return mayOpen || mayClose ? { family: 'single', mayOpen, mayClose } : null;
}
