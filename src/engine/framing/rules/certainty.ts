import type { Context, Draft } from '../context.ts';
import { contrastDraft } from '../draft.ts';
import type { CertaintyKind } from '../certainty-data.ts';
import { BEGINS } from '../lexicon.ts';
import type { Pair } from '../pairing.ts';
import type { Phrase } from '../slots.ts';
import { normOf, type Passage, type Side, type View } from '../view.ts';
import { classesAgree, wordClass, type WordClass } from '../word-class.ts';
import { untilExpired } from '../watch.ts';
import { flatMap } from '../../text/flat-map.ts';

/** Hedged, stressed or denied in one account, and plain in the other. */
export function certainty(context: Context): Draft[] {
  const around: Record<Side, PairsOf> = { a: pairsBy(context.pairs, 'a'), b: pairsBy(context.pairs, 'b') };
  return untilExpired(context.pairs, context.watch, (pair) => {
    const drafts = flatMap(['a', 'b'] as const, (side) =>
      fromSide(context, pair, side, around[side].get(pair[side])!),
    );
    return drafts.sort((one, other) => other.weight - one.weight).slice(0, MOST_PER_PAIR);
  });
}

const MOST_PER_PAIR = 2;
const WEIGHTS: Readonly<Record<CertaintyKind, number>> = { negator: 0.66, hedge: 0.6, booster: 0.34 };
const MESSAGES = {
  negator: 'certainty.negation',
  hedge: 'certainty.hedge',
  booster: 'certainty.booster',
} as const;
/** How sure a link must be: in two sentences that tell two things one verb may well be hedged once. */
const SURE: Readonly<Record<CertaintyKind, number>> = { negator: 0.85, hedge: 0.7, booster: 0.85 };
/** A marker governs the first shared word within this many tokens after it. */
const REACH: Readonly<Record<CertaintyKind, number>> = { negator: 3, hedge: 4, booster: 3 };
/** The other side is plain if it has no marker within this many tokens of the word. */
const WINDOW = 8;
/** Words that turn a statement round without a negator. */
const NEGATIVE =
  /^(?:no|not|never|without|refus|declin|den[iy]|reject|fail|lack|dismiss|un\w{4,}|oppos|against|disput|avoid|prevent|stop|block|halt|turned|turn$|neither|nor$|hardly|barely)/;

interface Marker extends Phrase {
  readonly kind: CertaintyKind;
}

/** For each sentence of a side the pairs that it is in. */
type PairsOf = ReadonlyMap<Passage, readonly Pair[]>;

function pairsBy(pairs: readonly Pair[], side: Side): PairsOf {
  const lists = new Map<Passage, Pair[]>();
  for (const pair of pairs) {
    const list = lists.get(pair[side]);
    if (list) list.push(pair);
    else lists.set(pair[side], [pair]);
  }
  return lists;
}

/** `around`: the pairs that the sentence of that side is in. */
function fromSide(context: Context, pair: Pair, side: Side, around: readonly Pair[]): Draft[] {
  const other = side === 'a' ? 'b' : 'a';
  return flatMap(findMarkers(context[side], pair[side]), (marker): Draft[] => {
    const governed = findGoverned(pair[side], marker);
    const opposite = governed === null ? -1 : partnerOf(pair, side)[governed]!;
    if (governed === null || opposite < 0) return [];
    if (around.some((each) => saysSo(context[other], each, side, marker.kind, governed))) return [];
    const classes = [
      classOf(context[side], pair[side], governed),
      classOf(context[other], pair[other], opposite),
    ] as const;
    if (!classesAgree(...classes)) return [];
    const [denied, said] = classes;
    // "not clear what the order says" makes no order less certain, "an alleged order" does.
    if (denied !== 'verb' && marker.to !== governed) return [];
    const hasClasses = context[other].account.language.startsWith('en');
    if (marker.kind === 'negator' && !isAsserted(pair[other], opposite, { hasClasses, denied, said }))
      return [];
    if (!isPlain(context[other], pair[other], opposite, marker.kind)) return [];
    if (isRepeated(pair[side], marker, pair[other], opposite)) return [];
    if (isBackshifted(pair[side], marker, pair[other], opposite)) return [];
    const marked = { from: marker.from, to: governed + 1 };
    const plain = withAuxiliaries(pair[other], opposite);
    const [a, b] = side === 'a' ? [marked, plain] : [plain, marked];
    const weight = WEIGHTS[marker.kind] * (0.7 + 0.3 * pair.score);
    const rule = `certainty/${marker.kind}`;
    const message = MESSAGES[marker.kind];
    const draft = contrastDraft(context, pair, a, b, {
      kind: 'certainty',
      rule,
      weight,
      message,
      first: side,
    });
    const isSure =
      pair.score >= SURE[marker.kind] || (marker.kind === 'hedge' && isOneAct(pair, a, b, classes));
    return [isSure ? draft : { ...draft, tentative: true }];
  });
}

/** In tokens, from the verb: what stands so near in its clause says who does it and to what. */
const CLAUSE_REACH = 8;
/** The verb and one word more. */
const LEAST_SHARED = 2;

/**
 * Whether two clauses tell of one act though the sentences around them may not: both hold the verb and another telling
 * word. Names are none, since one person does many things.
 */
function isOneAct(pair: Pair, a: Phrase, b: Phrase, classes: readonly WordClass[]): boolean {
  if (!classes.every((wordClass) => wordClass === 'verb')) return false;
  const isIn = ({ tokens }: Passage, verb: number, at: number) =>
    Math.abs(at - verb) <= CLAUSE_REACH && tokens[at]!.clause === tokens[verb]!.clause;
  const shared = pair.steps.filter((step) => {
    const { light, name } = pair.a.tokens[step.a]!;
    return !light && !name && isIn(pair.a, a.to - 1, step.a) && isIn(pair.b, b.to - 1, step.b);
  });
  return shared.length >= LEAST_SHARED;
}

function classOf(view: View, { tokens }: Passage, at: number): WordClass {
  return wordClass(tokens, at, view.account.language);
}

function findMarkers({ lexicon }: View, { tokens, begins }: Passage): Marker[] {
  const markers: Marker[] = [];
  if (!(begins & BEGINS.certainty)) return markers;
  for (let from = 0; from < tokens.length;) {
    const { name, number, begins } = tokens[from]!;
    const hit =
      name || number || !(begins & BEGINS.certainty) ? null : lexicon.certainty.at(tokens, from, normOf);
    if (hit) markers.push({ from, to: from + hit.length, kind: hit.values[0]! });
    from += hit?.length ?? 1;
  }
  return markers;
}

/** The first telling word after a marker; `null` if that is a name, or none is near. */
function findGoverned({ tokens }: Passage, marker: Marker): number | null {
  for (let at = marker.to; at < tokens.length && at < marker.to + REACH[marker.kind]; at++) {
    const token = tokens[at]!;
    if (token.clause !== tokens[marker.from]!.clause) return null;
    if (!token.light) return token.name ? null : at;
  }
  return null;
}

function partnerOf(pair: Pair, side: Side): Int32Array {
  return side === 'a' ? pair.partnerA : pair.partnerB;
}

/** Whether the other sentence has the word with a marker of the kind, too. `view`: of the account of that sentence. */
function saysSo(view: View, pair: Pair, side: Side, kind: CertaintyKind, word: number): boolean {
  const passage = side === 'a' ? pair.b : pair.a;
  const at = partnerOf(pair, side)[word]!;
  return (
    at >= 0 &&
    findMarkers(view, passage).some((marker) => marker.kind === kind && findGoverned(passage, marker) === at)
  );
}

/** What somebody is said to have done is no less hedged than what they allegedly did. */
const CHARGING = /^(?:accus|alleg|claim|charg|suspect|conten|assert)/;

/** Whether the other side says the word without any marker of the kind near it. */
function isPlain(view: View, passage: Passage, at: number, kind: CertaintyKind): boolean {
  const near = (place: number) => Math.abs(place - at) <= WINDOW;
  if (findMarkers(view, passage).some((marker) => marker.kind === kind && near(marker.from))) return false;
  const isCharged = passage.tokens.some(({ norm }, place) => near(place) && CHARGING.test(norm));
  if (kind !== 'negator') return !passage.tokens[at]!.quoted && !isCharged && !isOpen(view, passage, at);
  return !passage.tokens.some(({ norm }, place) => near(place) && NEGATIVE.test(norm));
}

/** Whether the other side has the very words of a marker before its word, though they are read as a name there. */
function isRepeated(hedged: Passage, { from, to }: Marker, plain: Passage, at: number): boolean {
  const before = new Set(plain.tokens.slice(Math.max(0, at - WINDOW), at).map(({ norm }) => norm));
  return hedged.tokens.slice(from, to).every(({ norm }) => before.has(norm));
}

/** Said of the past, "can approve" is "could approve", and no less certain. */
function isBackshifted(hedged: Passage, marker: Marker, plain: Passage, at: number): boolean {
  if (marker.to - marker.from > 1 || hedged.tokens[marker.from]!.norm !== 'could') return false;
  return plain.tokens
    .slice(Math.max(0, at - SUPPOSED_REACH), at)
    .some(({ norm, clause }) => clause === plain.tokens[at]!.clause && /^(?:can|able)$/.test(norm));
}

/** "if they are found to have played", "stopped short of calling": neither says that it is so. */
const CONDITIONAL = new Set('if whether unless'.split(' '));

/** Whether a word is denied or only supposed, by a word that stands before it in its clause. */
function isOpen(view: View, passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const reaches = (from: number) =>
    from < at && at - from <= WINDOW && tokens[from]!.clause === tokens[at]!.clause;
  const isDenied = findMarkers(view, passage).some(({ kind, to }) => kind === 'negator' && to === at);
  return isDenied || tokens.some(({ norm }, from) => CONDITIONAL.has(norm) && reaches(from));
}

/** A word after one of these is wished, asked or supposed, not said to be so: "to provide", "whether laws were broken". */
const SUPPOSED = new Set('to if whether unless should could may might must can'.split(' '));
const SUPPOSED_REACH = 3;

/**
 * Whether the other side says that it is so, and not as a wish or a question. Where word classes can be told, both must
 * be verbs: "without congressional action" denies nothing of "a congressional fight".
 */
function isAsserted(
  { tokens }: Passage,
  at: number,
  { hasClasses, denied, said }: { hasClasses: boolean; denied: WordClass; said: WordClass },
): boolean {
  if (hasClasses && (denied !== 'verb' || said !== 'verb')) return false;
  return !tokens
    .slice(Math.max(0, at - SUPPOSED_REACH), at)
    .some(({ norm, clause }) => clause === tokens[at]!.clause && SUPPOSED.has(norm));
}

const AUXILIARIES = new Set('has have had is are was were be been will would did does do to'.split(' '));

function withAuxiliaries({ tokens }: Passage, at: number): Phrase {
  let from = at;
  while (from > 0 && AUXILIARIES.has(tokens[from - 1]!.norm)) from--;
  return { from, to: at + 1 };
}
