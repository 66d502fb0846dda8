import { findReporting, type ReportingHit } from '../text/reporting.ts';
import { speakerWords, type SpeakerWords } from '../text/data/speaker-words.ts';
import type { Frame, Token } from './frame.ts';
import { nounPhraseAfter, subjectBefore, trimAuxiliaries, type Phrase } from './phrases.ts';

/** Who says a quotation and which words introduce it, as tokens of the frame. */
export interface Attribution {
  readonly speaker: Phrase | null;
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly cue: (Phrase & Pick<ReportingHit, 'stance' | 'kind' | 'lemma'>) | null;
  readonly side: 'before' | 'after' | 'carried';
  /** How sure, for choosing between the two sides; higher is surer. */
  readonly strength: number;
}

/** A frame with its reporting words and the language's words for building phrases. */
export interface Scene {
  readonly frame: Frame;
  readonly hits: readonly ReportingHit[];
  readonly words: SpeakerWords;
}

/** Tokens after a quotation in which its cue may stand: "…," said X; an apposition may come between. */
const FARTHEST_AFTER = 30;

export function readScene(frame: Frame, language: string): Scene {
  const hits = findReporting(
    frame.map((token) => token.lower),
    language,
  );
  return { frame, hits, words: speakerWords(language) };
}

/** The attribution of the quotation at token `at`, or `null` if its sentence names none. */
export function attribute(scene: Scene, at: number): Attribution | null {
  const after = attributeAfter(scene, at);
  const before = attributeBefore(scene, at);
  if (!after || !before) return after ?? before;
  return before.strength > after.strength ? before : after;
}

function attributeAfter(scene: Scene, at: number): Attribution | null {
  const { frame, hits } = scene;
  const end = endOfClauseAfter(frame, at);
  for (const hit of hits) {
    if (hit.from <= at) continue;
    if (hit.from >= end) break;
    const found = hit.kind === 'phrase' ? phraseAfter(scene, at, hit) : verbAfter(scene, at, hit, end);
    if (found) return found;
  }
  return dashAfter(scene, at, end);
}

/** The sentence's end, or the next quotation. */
function endOfClauseAfter(frame: Frame, at: number): number {
  let end = at + 1;
  while (
    end < frame.length &&
    end - at <= FARTHEST_AFTER &&
    !frame[end]!.opens &&
    frame[end]!.kind !== 'quote'
  )
    end++;
  return end;
}

/** "…," according to the mayor. */
function phraseAfter(scene: Scene, at: number, hit: ReportingHit): Attribution | null {
  if (hit.from - at > 4) return null;
  const speaker = nounPhraseAfter(scene, hit.to);
  return speaker && { speaker, cue: hit, side: 'after', strength: 9 };
}

/** "…," said the mayor; "…," the mayor said; "…," the mayor, who was there, said. */
function verbAfter(scene: Scene, at: number, hit: ReportingHit, end: number): Attribution | null {
  const { frame } = scene;
  const comma = endsOpen(frame[at]!) || isComma(frame[at + 1]);
  let from = at + 1;
  while (from < hit.from && isComma(frame[from])) from++;
  const lead = trimAuxiliaries(scene, from, hit.from);
  if (lead === from) {
    const speaker = nounPhraseAfter(scene, hit.to);
    if (speaker && speaker.to <= end && (hit.sure || comma))
      return { speaker, cue: hit, side: 'after', strength: 10 };
    return null;
  }
  if (!comma && !hit.sure) return null;
  const speaker = subjectBefore(scene, from, hit.from);
  if (!speaker || speaker.from > from + 2) return null;
  return { speaker, cue: hit, side: 'after', strength: comma ? 10 : 7 };
}

/** "…" — Jane Roe */
function dashAfter({ frame }: Scene, at: number, end: number): Attribution | null {
  const dash = frame[at + 1];
  const name = frame[at + 2];
  if (!dash || !name || !/^[–—―]$/.test(dash.text) || !/^\p{Lu}/u.test(name.text) || at + 2 >= end)
    return null;
  let to = at + 3;
  while (to < end && frame[to]!.kind === 'word') to++;
  return { speaker: { from: at + 2, to }, cue: null, side: 'after', strength: 5 };
}

function attributeBefore(scene: Scene, at: number): Attribution | null {
  const { frame, hits } = scene;
  const start = startOfSentence(frame, at);
  let best: Attribution | null = null;
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i]!;
    if (hit.to > at) continue;
    if (hit.from < start) break;
    const found = hit.kind === 'phrase' ? phraseBefore(scene, at, hit) : verbBefore(scene, at, hit, start);
    if (found && (!best || found.strength > best.strength)) best = found;
  }
  return best ?? colonBefore(scene, at, start);
}

function startOfSentence(frame: Frame, at: number): number {
  let start = at;
  while (start > 0 && !frame[start]!.opens) start--;
  // "He went on. This is what he said:" – a colon may end a sentence for the splitter.
  if (start === at && isColon(frame[at - 1])) {
    start--;
    while (start > 0 && !frame[start]!.opens) start--;
  }
  return start;
}

/** According to the mayor, "…". */
function phraseBefore(scene: Scene, at: number, hit: ReportingHit): Attribution | null {
  const speaker = nounPhraseAfter(scene, hit.to);
  return speaker && speaker.to <= at ? { speaker, cue: hit, side: 'before', strength: 6 } : null;
}

/** The mayor said: "…"; the mayor called it "…". */
function verbBefore(scene: Scene, at: number, hit: ReportingHit, start: number): Attribution | null {
  const { frame } = scene;
  const speaker = subjectBefore(scene, start, hit.from);
  if (!speaker) return null;
  const between = frame.slice(hit.to, at);
  const beside = between.every((token) => token.kind === 'sign');
  const otherQuote = between.some((token) => token.kind === 'quote');
  const strength = (hit.sure ? 5 : 3) + (beside ? 3 : 0) - between.length / 20 - (otherQuote ? 1 : 0);
  return { speaker, cue: hit, side: 'before', strength };
}

/** Roe: "…" */
function colonBefore({ frame }: Scene, at: number, start: number): Attribution | null {
  if (!isColon(frame[at - 1]) || at - 1 - start > 6 || at - 1 <= start) return null;
  if (!frame.slice(start, at - 1).every((token) => /^\p{Lu}/u.test(token.text))) return null;
  return { speaker: { from: start, to: at - 1 }, cue: null, side: 'before', strength: 4 };
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[,、，]$/.test(token.text);
}

function isColon(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[:：]$/.test(token.text);
}

/** A quotation that ends in a comma, a question or an exclamation expects its cue after it. */
function endsOpen({ text }: Token): boolean {
  return /[,?!…—–-]\s*["“”»«’'‘‹›」』]+$/u.test(text.slice(-6));
}
