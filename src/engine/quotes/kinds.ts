import type { QuoteKind } from '../model.ts';
import { isAuxiliary, isComma } from './phrases.ts';
import { endsOpen, type Frame } from './frame.ts';
import { isNamedWork, isNickname, isTitle, isTitleCase } from './titles.ts';
import { isColon, type Place } from './place.ts';
import type { Candidate } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** A quoted word or two with no cue is held at arm's length; more words that nobody is named for are a fragment. */
const SCARE_WORDS = 5;
/** A quotation that nobody is named for needs as many words to be speech. */
const SHORT_SPEECH = 2;
/** What is reported is direct speech when this share of its words is quoted. */
const DIRECT_SHARE = 0.85;

/** What a quotation is: a clause or more that someone said, a fragment of it, a word at arm's length, a title. */
export function kindOf(
  text: string,
  place: Place,
  { inner, lastParagraph, paragraph, family }: Stretch,
  chosen: Candidate,
): QuoteKind {
  const { scene, at } = place;
  const { frame } = scene;
  const said = text.slice(inner.start, inner.end).trim();
  const words = countWords(said);
  if (family === 'title') return 'title';
  if (lastParagraph > paragraph) return 'direct';
  const { shape } = chosen;
  if (frame.length === 1 && isTitleCase(said)) return 'partial';
  if ((shape === 'nobody' || shape === 'subject') && isTitle(said, frame, at, words)) return 'title';
  if (isNickname(said, frame, at, words) || isNamedWork(said, frame, at, words)) return 'title';
  const share = quotedShare(place, chosen);
  if (shape === 'nobody') {
    // Where cues can be read, a sentence that nobody says is a motto or a pull quote; elsewhere form must tell.
    if (!scene.readsCues && looksSaid(frame, at, words)) return 'direct';
    return words <= SCARE_WORDS ? 'scare' : 'partial';
  }
  return share >= DIRECT_SHARE ? 'direct' : 'partial';
}

/** After a colon, before a comma, a dash or Japanese と, or with a full stop inside: as speech stands in languages without data here. */
function looksSaid(frame: Frame, at: number, words: number): boolean {
  const [before, quote, after] = [frame[at - 1], frame[at]!, frame[at + 1]];
  const announced = before !== undefined && /^[:：]$/.test(before.text);
  const goesOn = isComma(after) || (after !== undefined && /^(?:[–—―]$|と|って)/.test(after.text));
  const ended = endsOpen(quote.text) || endsFully(quote.text);
  return announced || goesOn || ended ? words >= SHORT_SPEECH : false;
}

/** The share of words inside quotation marks of all that the sentence reports. */
function quotedShare(
  { scene: { frame, words }, at, sentence }: Place,
  { cue, speaker, shape }: Candidate,
): number {
  let [from, to] = [sentence.from, sentence.to];
  const inSentence = cue !== null && shape !== 'carried' && cue.start >= frame[from]!.start;
  if (inSentence && cue.end <= frame[at]!.start) {
    from = reportedFrom(frame, at, from, cue.end);
    to = reportedTo(frame, at, to);
  } else if (inSentence) {
    if (isColon(frame[at - 1])) from = at;
    to = indexAt(frame, Math.min(cue.start, speaker?.start ?? cue.start), at + 1, to);
    while (to > at + 1 && isAuxiliary(frame[to - 1]!, words)) to--;
  }
  let quoted = 0;
  let all = 0;
  for (const token of frame.slice(from, to)) {
    const count = token.kind === 'sign' ? 0 : countWords(token.text);
    all += count;
    if (token.kind === 'quote') quoted += count;
  }
  return all === 0 ? 1 : quoted / all;
}

/** What is reported begins after "that", after a comma or colon before the quotation, else after the cue. */
function reportedFrom(frame: Frame, at: number, from: number, cueEnd: number): number {
  const before = frame[at - 1];
  const start = indexAt(frame, cueEnd, from, at);
  const that = frame
    .slice(start, Math.min(at, start + FARTHEST_THAT))
    .findIndex(({ lower }) => lower === 'that');
  // "said that for many, “…”" reports more than it quotes, "told me that, “…”" does not.
  if (that >= 0 && at - start - that > 2) return start + that + 1;
  if (before && (isComma(before) || /^[:—–-]$/.test(before.text))) return at;
  return that >= 0 ? start + that + 1 : start;
}

/** Tokens after a cue in which its "that" stands: told the paper on Monday that. */
const FARTHEST_THAT = 5;

/** What is reported goes on with the words after the quotation unless a sign parts them. */
function reportedTo(frame: Frame, at: number, limit: number): number {
  let to = at + 1;
  if (endsOpen(frame[at]!.text) || endsFully(frame[at]!.text)) return to;
  while (to < limit && frame[to]!.kind === 'word') to++;
  return to;
}

/** Words between spaces; two characters of a script without spaces count as one. */
function countWords(said: string): number {
  const unspaced = said.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return unspaced > 0 ? Math.ceil(unspaced / 2) : (said.match(/\S+/g)?.length ?? 0);
}

const CLOSING_MARKS = '"“”»«’\'‘‹›」』';

/** Whether a full stop stands at the end, or before nothing but closing marks. */
function endsFully(quote: string): boolean {
  for (let at = quote.length - 1; at >= 0; at--) {
    if ('.…。'.includes(quote[at]!)) return true;
    if (!CLOSING_MARKS.includes(quote[at]!)) return false;
  }
  return false;
}

function indexAt(frame: Frame, offset: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (frame[i]!.start >= offset) return i;
  return to;
}
