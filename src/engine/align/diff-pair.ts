import { diffArrays } from 'diff';
import { flatMap } from '../text/flat-map.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import { findWords } from '../text/words.ts';

/** A piece of the word diff of two passages: in both, or only in one. Ranges index the passages' own texts. */
export interface DiffPart {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly a: Range;
  readonly b: Range;
}

/** Pieces of both passages together past which no diff is made: such a "sentence" is a table or lost its stops. */
const MOST_PIECES = 4000;
/** Edits past which two passages have too little in common for a diff to be read; bounds the work (Myers 1986). */
const MOST_EDITS = 500;
/** An island of at most this many pieces without a content word is given up: "of the" between two changes. */
const LONGEST_ISLAND = 4;

/** A word or a run of marks, with the white space after it. */
interface Piece extends Range {
  /** What must be equal for two pieces to be the same: letters without their case, marks without their style. */
  readonly key: string;
  /** A content word. */
  readonly telling: boolean;
}

/** Pieces `fromA` to `toA` of one side against `fromB` to `toB` of the other. */
interface Step {
  readonly same: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The word diff of two linked passages, made to be read: whole words (found by a dictionary in scripts without
 * spaces), no island of function words between two changes, and no change where only case, white space or the style
 * of quotation marks and dashes differ. Passages that are too long or too unlike come back as one change.
 *
 * Laws: the `a` ranges cover `textA` and the `b` ranges `textB`, in order and without overlap; the two texts of a
 * `same` part are equal but for case, white space and the style of marks.
 */
export function diffPair(textA: string, textB: string, language = 'en'): DiffPart[] {
  const a = findPieces(textA, language);
  const b = findPieces(textB, language);
  const steps = a.length + b.length > MOST_PIECES ? null : findSteps(a, b);
  const readable = dropIslands(steps ?? [wholeStep(a, b)], a);
  return flatMap(readable, (step) => toParts(step, a, b, textA.length, textB.length));
}

function findPieces(text: string, language: string): Piece[] {
  const words = findWords(text, { start: 0, end: text.length }, language);
  const cuts: { at: number; telling: boolean }[] = [];
  let at = 0;
  const addMarks = (end: number) => {
    for (const marks of text.slice(at, end).matchAll(/\S+/g))
      cuts.push({ at: at + marks.index, telling: false });
  };
  for (const word of words) {
    addMarks(word.start);
    cuts.push({ at: word.start, telling: !word.stop });
    at = word.end;
  }
  addMarks(text.length);
  // The first piece begins with the text, even where a mark stands on the white space before it.
  const borders = cuts.filter((cut, k) => k === 0 || isGraphemeBoundary(text, cut.at));
  return borders.map((cut, k) => {
    const start = k === 0 ? 0 : cut.at;
    const end = borders[k + 1]?.at ?? text.length;
    return { start, end, key: foldStyle(text.slice(start, end)), telling: cut.telling };
  });
}

function foldStyle(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...');
}

function findSteps(a: readonly Piece[], b: readonly Piece[]): Step[] | null {
  const keys = (pieces: readonly Piece[]) => pieces.map((piece) => piece.key);
  const changes = diffArrays(keys(a), keys(b), { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  const steps: Step[] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, value } of changes) {
    const toA = added ? atA : atA + value.length;
    const toB = removed ? atB : atB + value.length;
    steps.push({ same: !added && !removed, fromA: atA, toA, fromB: atB, toB });
    [atA, atB] = [toA, toB];
  }
  return joinChanges(steps);
}

function wholeStep(a: readonly Piece[], b: readonly Piece[]): Step {
  return { same: false, fromA: 0, toA: a.length, fromB: 0, toB: b.length };
}

/** Gives up what is the same between two changes but says nothing by itself. */
function dropIslands(steps: readonly Step[], a: readonly Piece[]): Step[] {
  return joinChanges(
    steps.map((step, k) => {
      const between = k > 0 && k < steps.length - 1;
      const short = step.toA - step.fromA <= LONGEST_ISLAND;
      const says = a.slice(step.fromA, step.toA).some((piece) => piece.telling);
      return step.same && between && short && !says ? { ...step, same: false } : step;
    }),
  );
}

/** Joins neighbouring changes to one. */
function joinChanges(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && !last.same && !step.same)
      joined[joined.length - 1] = { ...last, toA: step.toA, toB: step.toB };
    else joined.push(step);
  }
  return joined;
}

function toParts(
  { same, fromA, toA, fromB, toB }: Step,
  piecesA: readonly Piece[],
  piecesB: readonly Piece[],
  endA: number,
  endB: number,
): DiffPart[] {
  const at = (pieces: readonly Piece[], k: number, end: number) => pieces[k]?.start ?? end;
  const a = { start: at(piecesA, fromA, endA), end: at(piecesA, toA, endA) };
  const b = { start: at(piecesB, fromB, endB), end: at(piecesB, toB, endB) };
  if (same) return [{ kind: 'same', a, b }];
  const parts: DiffPart[] = [];
  if (a.start < a.end) parts.push({ kind: 'only-a', a, b: { start: b.start, end: b.start } });
  if (b.start < b.end) parts.push({ kind: 'only-b', a: { start: a.end, end: a.end }, b });
  return parts;
}
