import type { QuoteKind } from '../model.ts';
import { isComma } from './phrases.ts';
import { endsOpen, type Frame, type Token } from './frame.ts';
import type { Place } from './place.ts';
import type { Candidate } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** Words whose quoted neighbour is a work: the film "…", "…", a song. */
const WORK =
  /^(?:film|movie|book|novel|song|album|show|series|play|poem|essay|documentary|single|painting|magazine|novella|memoir|musical|opera|podcast|episode|bestseller|best-seller|track|hit|tune|ballad|anthem|sitcom|drama|comedy|program|programme|broadcast|newscast|chapter|sketch)s?$/;
/** A quoted word or two with no cue is held at arm's length; more words that nobody is named for are a fragment. */
const SCARE_WORDS = 5;
/** A quotation that nobody is named for needs more words than these to be speech. */
const SHORT_SPEECH = 3;
const LONGEST_TITLE = 10;
/** What is reported is direct speech when this share of its words is quoted. */
const DIRECT_SHARE = 0.85;

/** What a quotation is: a clause or more that someone said, a fragment of it, a word at arm's length, a title. */
export function kindOf(
  text: string,
  place: Place,
  { inner, lastParagraph, paragraph }: Stretch,
  chosen: Candidate,
): QuoteKind {
  const { scene, at } = place;
  const { frame } = scene;
  const said = text.slice(inner.start, inner.end).trim();
  const words = countWords(said);
  if (lastParagraph > paragraph) return 'direct';
  const { shape } = chosen;
  if (frame.length === 1 && isTitleCase(said)) return 'partial';
  if ((shape === 'nobody' || shape === 'subject') && isTitle(said, frame, at, words)) return 'title';
  if (isNickname(said, frame, at, words) || isNamedWork(said, frame, at, words)) return 'title';
  const share = quotedShare(place, chosen);
  if (shape === 'nobody') {
    const finished = endsOpen(frame[at]!.text) || endsFully(frame[at]!.text);
    // Where cues can be read, a sentence that nobody says is a motto or a pull quote; elsewhere form must tell.
    if (!scene.readsCues && share >= DIRECT_SHARE && finished && words > SHORT_SPEECH) return 'direct';
    return words <= SCARE_WORDS ? 'scare' : 'partial';
  }
  return share >= DIRECT_SHARE ? 'direct' : 'partial';
}

/** The share of words inside quotation marks of all that the sentence reports. */
function quotedShare({ scene: { frame }, at, sentence }: Place, { cue, speaker, shape }: Candidate): number {
  let [from, to] = [sentence.from, sentence.to];
  const inSentence = cue !== null && shape !== 'carried' && cue.start >= frame[from]!.start;
  if (inSentence && cue.end <= frame[at]!.start) {
    from = reportedFrom(frame, at, cue.end);
    to = reportedTo(frame, at, to);
  } else if (inSentence) to = indexAt(frame, Math.min(cue.start, speaker?.start ?? cue.start), at + 1, to);
  let quoted = 0;
  let all = 0;
  for (const token of frame.slice(from, to)) {
    const words = token.kind === 'sign' ? 0 : token.kind === 'word' ? 1 : countWords(token.text);
    all += words;
    if (token.kind === 'quote') quoted += words;
  }
  return all === 0 ? 1 : quoted / all;
}

/** What is reported begins after "that", after a comma or colon before the quotation, else after the cue. */
function reportedFrom(frame: Frame, at: number, cueEnd: number): number {
  const before = frame[at - 1];
  if (before && (isComma(before) || /^[:—–-]$/.test(before.text))) return at;
  const start = indexAt(frame, cueEnd, 0, at);
  const that = frame.slice(start, start + FARTHEST_THAT).findIndex(({ lower }) => lower === 'that');
  return that >= 0 && start + that < at ? start + that + 1 : start;
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

function countWords(said: string): number {
  return said.match(/\S+/g)?.length ?? 0;
}

function endsFully(quote: string): boolean {
  return /[.…。]["“”»«’'‘‹›」』。]*$/u.test(quote);
}

function indexAt(frame: Frame, offset: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (frame[i]!.start >= offset) return i;
  return to;
}

/** The name of a work, or words written like one. */
function isTitle(said: string, frame: Frame, at: number, words: number): boolean {
  if (words > LONGEST_TITLE || /[.]$/.test(said)) return false;
  const near: (Token | undefined)[] = [frame[at - 1], frame[at - 2], frame[at + 1], frame[at + 2]];
  const besideWork = near.some((token) => token !== undefined && WORK.test(token.lower));
  return isTitleCase(said) || (besideWork && /^\p{Lu}/u.test(said));
}

/** William "Bo" Hart: a name between names. */
function isNickname(said: string, frame: Frame, at: number, words: number): boolean {
  const [before, after] = [frame[at - 1], frame[at + 1]];
  const isNamed = before?.capital === true && !before.opens && after?.capital === true && !after.opens;
  return isNamed && words <= LONGEST_NICKNAME && /^\p{Lu}[^.!?]*$/u.test(said);
}

const LONGEST_NICKNAME = 2;

/** On the programme "The Week", on the "Morning" show, on Radio Nine's "The Week." – whoever speaks on it. */
function isNamedWork(said: string, frame: Frame, at: number, words: number): boolean {
  if (words > LONGEST_TITLE || !/^\p{Lu}/u.test(said) || !hasTitleCase(said)) return false;
  const [beforeThat, before, after] = [frame[at - 2], frame[at - 1], frame[at + 1]];
  if ([before, after].some((token) => token !== undefined && WORK.test(token.lower))) return true;
  const isOwned = before?.lower === "'s" && beforeThat?.capital === true;
  return isOwned && IN.test(frame[startOfName(frame, at - 2) - 1]?.lower ?? '');
}

const IN = /^(?:on|in|of|from|for|to|hosts?|watch|watching)$/;

function startOfName(frame: Frame, last: number): number {
  let first = last;
  while (first > 0 && frame[first - 1]!.capital && !frame[first]!.opens) first--;
  return first;
}

/** Two words or more, and all but the small ones begin large. */
function isTitleCase(said: string): boolean {
  const large = (said.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length;
  return large > 1 && hasTitleCase(said);
}

function hasTitleCase(said: string): boolean {
  const words = said.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return words.every((word) => word.length < LONG_WORD || /^\p{Lu}/u.test(word));
}

/** Letters from which on a word in a title begins large. */
const LONG_WORD = 5;
