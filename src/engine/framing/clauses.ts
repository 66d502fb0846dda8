import { flatMap } from '../text/flat-map.ts';
import type { ReportingHit } from '../text/reporting.ts';
import { UNNAMED_SOURCES_EN } from './data/sources-en.ts';
import type { Phrase } from './slots.ts';
import type { Passage, View } from './view.ts';

/** A reporting word of the account's own voice, where it stands in a passage. */
export interface Cue extends Phrase {
  readonly hit: ReportingHit;
}

/** Auxiliaries that belong to a verb: "have concluded", "was told". */
const AUXILIARIES = new Set(
  'have has had is are was were be been being did does do would will may might could'.split(' '),
);

/** Without a quotation beside it, what goes on is mostly a strike or a storm. */
const GOING_ON = new Set(['go on']);

/**
 * The reporting words of a passage outside its quotations. Words that mostly mean something else (find, hold) count only
 * where a quotation names them as its cue.
 */
export function findCues(view: View, passage: Passage): Cue[] {
  const { tokens } = passage;
  return flatMap(passage.reporting, (hit): Cue[] => {
    const first = tokens[hit.from]!;
    if (first.quoted || first.name || first.hyphened || hit.kind === 'noun') return [];
    if ((!hit.sure || GOING_ON.has(hit.lemma)) && !isCue(view, passage, first.start)) return [];
    if (hit.kind === 'verb' && (isNoun(view, passage, hit.from, hit.to) || describesNext(passage, hit)))
      return [];
    let from = hit.from;
    while (from > 0 && AUXILIARIES.has(tokens[from - 1]!.norm) && tokens[from - 1]!.clause === first.clause)
      from--;
    return [{ from, to: hit.to, hit }];
  });
}

/**
 * "the comments", "lewd comments", "her mother's claim", "a May 4 email": a form in -s is a verb only right after who or
 * what may have said it.
 */
function isNoun({ account }: View, { tokens }: Passage, from: number, to: number): boolean {
  const { norm, clause } = tokens[from]!;
  const before = tokens[from - 1];
  if (to - from > 1) return false;
  if (before && (NOUN_OPENERS.has(before.norm) || isPossessive(account.text.slice(before.start, before.end))))
    return true;
  if (before?.number && before.clause === clause && !/(?:ed|ing)$/.test(norm)) return true;
  if (before && /^(?:previous|recent|public|official|formal|written|repeated|own)$/.test(before.norm))
    return true;
  if (!/[^s]s$/.test(norm)) return false;
  return (
    before?.clause !== clause ||
    !(before.name || SUBJECTS.has(before.norm) || UNNAMED_SOURCES_EN.has(before.norm))
  );
}

function isPossessive(word: string): boolean {
  return /(?:['’]s|s['’])$/.test(word);
}

const NOUN_OPENERS = new Set(
  'a an the this that these those his her its their our my your no any some of in'.split(' '),
);
const SUBJECTS = new Set('he she it who which that also now still'.split(' '));

/** "state governments", "report findings": a bare form before a plural, with nothing before it that a verb follows. */
function describesNext({ tokens }: Passage, { from, to, lemma }: ReportingHit): boolean {
  const [before, { norm, clause }, next] = [tokens[from - 1], tokens[from]!, tokens[to]];
  if (to - from > 1 || norm !== lemma || next?.clause !== clause) return false;
  if (next.light || next.name || !/[^s]s$/.test(next.norm)) return false;
  return (
    before?.clause !== clause || !(before.name || VERB_OPENERS.has(before.norm) || /s$/.test(before.norm))
  );
}

/** Beside plurals, what a bare form of a verb stands after. */
const VERB_OPENERS = new Set(
  `to will would can could may might must shall should do did not don't didn't won't wouldn't can't couldn't
  i you we they who that which also and or people men women police many some others both`.split(/\s+/),
);

function isCue(view: View, { sentence }: Passage, offset: number): boolean {
  return view.quotes[sentence]!.some(({ cue }) => cue !== null && cue.start <= offset && offset < cue.end);
}

/** The words before a place in the same clause, at most so many. */
export function before({ tokens }: Passage, at: number, most: number): Phrase {
  const clause = tokens[at]?.clause;
  let from = at;
  while (from > 0 && at - from < most && tokens[from - 1]!.clause === clause) from--;
  return { from, to: at };
}
