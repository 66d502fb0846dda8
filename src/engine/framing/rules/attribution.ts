import { flatMap } from '../../text/flat-map.ts';
import type { ReportingHit } from '../../text/reporting.ts';
import { before, findCues, type Cue } from '../clauses.ts';
import type { Context, Draft } from '../context.ts';
import { UNNAMED_SOURCES_EN } from '../data/sources-en.ts';
import { contrastDraft } from '../draft.ts';
import type { Pair } from '../pairing.ts';
import type { Phrase } from '../slots.ts';
import type { Passage, Token } from '../view.ts';
import { untilExpired } from '../watch.ts';

/** The same content under a verb of another force, under none, or from another source. */
export function attribution(context: Context): Draft[] {
  const cuesOf = (pair: Pair) => [findCues(context.a, pair.a), findCues(context.b, pair.b)] as const;
  const linked = untilExpired(context.pairs, context.watch, (pair) => {
    const cues = cuesOf(pair);
    return [
      ...byVerb(context, pair, cues, SURE),
      ...flat(context, pair, cues),
      ...bySource(context, pair, cues),
    ];
  });
  const near = untilExpired(context.near, context.watch, (pair) => byVerb(context, pair, cuesOf(pair), NEAR));
  return [...linked, ...near];
}

/** How many telling words must be shared around two verbs, with and without the same subject; linked and only near. */
interface Support {
  readonly sameSubject: number;
  readonly otherSubject: number;
}
const SURE: Support = { sameSubject: 1, otherSubject: 3 };
const NEAR: Support = { sameSubject: 3, otherSubject: 99 };

type Cues = readonly [readonly Cue[], readonly Cue[]];

/** Verbs that report and add nothing: a change between them is style. */
const PLAIN = new Set(
  `say tell add write state announce report speak talk comment mention remark tweet post
  decir afirmar declarar señalar agregar añadir informar contar comentar escribir anunciar explicar relatar manifestar
  dire affirmer déclarer ajouter indiquer annoncer écrire raconter préciser expliquer rapporter poursuivre confier
  sagen sprechen mitteilen erzählen berichten erklären schreiben ergänzen melden ankündigen
  dizer afirmar declarar acrescentar informar contar comentar escrever anunciar explicar relatar divulgar`.split(
    /\s+/,
  ),
);

/** How telling it is that one account chose the one stance and the other the other. */
const STANCES: Readonly<Record<string, number>> = {
  'distancing factive': 0.78,
  'distancing endorsing': 0.7,
  'distancing neutral': 0.62,
  'factive neutral': 0.56,
  'endorsing factive': 0.42,
  'endorsing neutral': 0.42,
};
/** Both neutral, but at least one says how: urge, warn, demand. */
const FORCE = 0.44;
/** The same subject before both verbs makes it surer that they report the same. */
const SAME_SUBJECT = 0.1;
/** Words before a verb that may name its subject. */
const SUBJECT = 4;

function byVerb(context: Context, pair: Pair, cues: Cues, support: Support): Draft[] {
  const [cuesA, cuesB] = cues;
  const lemmas = (own: readonly Cue[]) => new Set(own.map(({ hit }) => hit.lemma));
  const [lemmasA, lemmasB] = [lemmas(cuesA), lemmas(cuesB)];
  const ownA = cuesA.filter(({ hit }) => !lemmasB.has(hit.lemma));
  const ownB = cuesB.filter(({ hit }) => !lemmasA.has(hit.lemma));
  const drafts = flatMap(ownA, (a) =>
    flatMap(ownB, (b) => (isBestMatch(pair, cues, a, b) ? verbDraft(context, pair, a, b, support) : [])),
  );
  return drafts.sort((one, other) => other.weight - one.weight).slice(0, 1);
}

/**
 * Of two verbs in one sentence the one closer to what both sentences hold is the match of the other sentence's. Names do
 * not count: whoever speaks stands before the first verb of several.
 */
function isBestMatch(pair: Pair, [cuesA, cuesB]: Cues, a: Cue, b: Cue): boolean {
  const closeness = (one: Cue, other: Cue) =>
    sharedAround(pair, one, other).reduce((sum, { name, distance }) => sum + (name ? 0 : 1 / distance), 0);
  const own = closeness(a, b);
  return cuesA.every((cue) => closeness(cue, b) <= own) && cuesB.every((cue) => closeness(a, cue) <= own);
}

function verbDraft(context: Context, pair: Pair, a: Cue, b: Cue, support: Support): Draft[] {
  const force = forceBetween(a.hit, b.hit);
  const sure = sameSubject(pair, a, b);
  if (quoteApart(pair)) return [];
  if (force === 0 || sharedAround(pair, a, b).length < (sure ? support.sameSubject : support.otherSubject))
    return [];
  const weight = (force + (sure ? SAME_SUBJECT : 0)) * (0.75 + 0.25 * pair.score);
  const message = 'attribution.verb';
  return [
    contrastDraft(context, pair, a, b, { kind: 'attribution', rule: 'attribution/verb', weight, message }),
  ];
}

function forceBetween(one: ReportingHit, other: ReportingHit): number {
  if (one.stance !== other.stance) return STANCES[[one.stance, other.stance].sort().join(' ')] ?? 0;
  // "according to" tells a source and no manner of speaking.
  if (one.kind !== 'verb' || other.kind !== 'verb') return 0;
  return one.stance === 'neutral' && !(PLAIN.has(one.lemma) && PLAIN.has(other.lemma)) ? FORCE : 0;
}

/** Whether both sentences quote and no telling word is quoted in both: two statements, not one under two verbs. */
function quoteApart({ a, b, steps }: Pair): boolean {
  const isQuoted = ({ quoted, light }: Token) => quoted && !light;
  if (!a.tokens.some(isQuoted) || !b.tokens.some(isQuoted)) return false;
  return !steps.some((step) => isQuoted(a.tokens[step.a]!) && b.tokens[step.b]!.quoted);
}

/** A word that both sentences hold, and how far it is from two verbs, in tokens of both sentences together. */
interface SharedWord {
  readonly name: boolean;
  readonly distance: number;
}

/** The telling words that both sentences hold within reach of both verbs, on the same side of them. */
function sharedAround(pair: Pair, a: Phrase, b: Phrase): SharedWord[] {
  const near = (distance: number) => Math.abs(distance) <= REPORTED;
  return flatMap(pair.steps, (step) => {
    const [toA, toB] = [step.a - a.from, step.b - b.from];
    const { light, name } = pair.a.tokens[step.a]!;
    const isShared = !light && near(toA) && near(toB) && toA > 0 === toB > 0;
    return isShared ? [{ name, distance: Math.abs(toA) + Math.abs(toB) }] : [];
  });
}

/** What is reported stands within this many tokens of its verb. */
const REPORTED = 14;

function sameSubject(pair: Pair, a: Phrase, b: Phrase): boolean {
  const [subjectA, subjectB] = [before(pair.a, a.from, SUBJECT), before(pair.b, b.from, SUBJECT)];
  return pair.steps.some(
    (step) => !pair.a.tokens[step.a]!.light && isWithin(subjectA, step.a) && isWithin(subjectB, step.b),
  );
}

function isWithin({ from, to }: Phrase, at: number): boolean {
  return from <= at && at < to;
}

/** Telling words that both hold after the cue: fewer, and it is not clear that the same thing is told. */
const LEAST_SHARED = 3;
const LEAST_FLAT = 4;
const FLAT = 0.4;
/** The stretch of the flat side that is shown, in tokens. */
const LONGEST_FLAT = 8;

/** Attributed in one account, in the other's own voice: no reporting word and no quotation there. */
function flat(context: Context, pair: Pair, [cuesA, cuesB]: Cues): Draft[] {
  if (cuesA.length > 0 === cuesB.length > 0) return [];
  const attributed = cuesA.length > 0 ? 'a' : 'b';
  const cue = (cuesA[0] ?? cuesB[0])!;
  const unattributed = attributed === 'a' ? 'b' : 'a';
  if (speaks(pair[unattributed])) return [];
  const steps = pair.steps.filter((step) => isSaid(pair, step, attributed, cue));
  if (steps.length < LEAST_FLAT || pair[attributed].tokens.some(({ quoted }) => quoted)) return [];
  const other = unattributed;
  const places = steps.map((step) => step[other]).sort((x, y) => x - y);
  const told = { from: places[0]!, to: Math.min(places.at(-1)! + 1, places[0]! + LONGEST_FLAT) };
  const source = { from: sourceOf(pair[attributed], [cue])?.from ?? cue.from, to: cue.to };
  const [a, b] = attributed === 'a' ? [source, told] : [told, source];
  const weight = FLAT * (0.75 + 0.25 * pair.score);
  const [rule, message] = ['attribution/flat', 'attribution.flat'] as const;
  return [
    contrastDraft(context, pair, a, b, { kind: 'attribution', rule, weight, message, first: attributed }),
  ];
}

/** Whether somebody in the passage says, asks, calls for or plans something: then it is not the account's own voice. */
function speaks({ tokens, reporting }: Passage): boolean {
  return reporting.length > 0 || tokens.some(({ quoted }) => quoted);
}

function isSaid(pair: Pair, step: Pair['steps'][number], side: 'a' | 'b', cue: Cue): boolean {
  const { tokens } = pair[side];
  const other = side === 'a' ? 'b' : 'a';
  return !tokens[step[side]]!.light && step[side] >= cue.to && !pair[other].tokens[step[other]]!.quoted;
}

const SOURCE = 0.46;
/** A source does not reach back over these. */
const NO_SOURCE = new Set(
  'and but or as that which who when while after before because than with for in on at to by'.split(' '),
);

/** Both attribute, but to different sources, of which one at least is unnamed. */
function bySource(context: Context, pair: Pair, [cuesA, cuesB]: Cues): Draft[] {
  const [a, b] = [sourceOf(pair.a, cuesA), sourceOf(pair.b, cuesB)];
  if (!a || !b || !(a.unnamed || b.unnamed)) return [];
  const shared = pair.steps.filter(
    (step) => !pair.a.tokens[step.a]!.light && step.a >= a.to && step.b >= b.to,
  );
  if (shared.length < LEAST_SHARED || hasShared(pair, a, b)) return [];
  const weight = SOURCE * (0.75 + 0.25 * pair.score);
  const [rule, message] = ['attribution/source', 'attribution.source'] as const;
  return [contrastDraft(context, pair, a, b, { kind: 'attribution', rule, weight, message })];
}

function sourceOf(passage: Passage, cues: readonly Cue[]): (Phrase & { readonly unnamed: boolean }) | null {
  const cue = cues[0];
  if (!cue) return null;
  const phrase = before(passage, cue.from, SUBJECT);
  const cut = passage.tokens.slice(phrase.from, phrase.to).findLastIndex(({ norm }) => NO_SOURCE.has(norm));
  const [from, to] = [phrase.from + cut + 1, phrase.to];
  const tokens = passage.tokens.slice(from, to);
  const unnamed = tokens.some(({ norm }) => UNNAMED_SOURCES_EN.has(norm));
  if (!unnamed && !tokens.some(({ name }) => name)) return null;
  const first = tokens.findIndex(({ light, name }) => !light || name);
  return first < 0 ? null : { from: from + first, to, unnamed };
}

function hasShared(pair: Pair, a: Phrase, b: Phrase): boolean {
  return pair.steps.some((step) => isWithin(a, step.a) || isWithin(b, step.b));
}
