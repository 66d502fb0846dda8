import type { QuoteKind } from '../model.ts';
import type { Attribution } from './attribution.ts';
import type { Frame } from './frame.ts';
import type { Stretch } from './stretches.ts';

/** Words whose quoted neighbour is a work: the film "…", "…", a song. */
const WORK =
  /^(?:film|movie|book|novel|song|album|show|series|play|poem|essay|documentary|single|painting|magazine|novella|memoir|musical|opera|podcast|episode|bestseller|best-seller|track|hit|tune|ballad|anthem|sitcom|drama|comedy|program|programme)s?$/;
const SIGN_OF_CLAUSE = /[,.?!…]["“”»«’'‘‹›」』。]*$/u;
/** A quotation this long that nobody is named for is somebody's speech; a shorter one may be a name or a wink. */
const SPEECH_WORDS = 6;
/** A quoted word or two with no cue is held at arm's length. */
const SCARE_WORDS = 3;

/** What a quotation is: a clause or more that someone said, a fragment of it, a word at arm's length, a title. */
export function kindOf(
  text: string,
  frame: Frame,
  at: number,
  { inner, lastParagraph, paragraph }: Stretch,
  attribution: Attribution | null,
): QuoteKind {
  const said = text.slice(inner.start, inner.end).trim();
  const words = said.split(/\s+/).length;
  if (lastParagraph > paragraph) return 'direct';
  if (!attribution?.cue && isTitle(said, frame, at, words)) return 'title';
  const startsLarge = /^[("“‘'[…. ]*[\p{Lu}\p{Lo}\p{N}]/u.test(said);
  const before = frame[at - 1];
  const free = frame[at]!.opens || !before || (before.kind === 'sign' && /[,:;—–―-]/.test(before.text));
  const ends = SIGN_OF_CLAUSE.test(frame[at]!.text);
  if (attribution) {
    if (attribution.side === 'after') return free && (words > 1 || startsLarge) ? 'direct' : 'partial';
    if (free && (startsLarge || words >= SPEECH_WORDS)) return 'direct';
    return words >= SCARE_WORDS || attribution.strength >= 4 ? 'partial' : 'scare';
  }
  if (free && startsLarge && ends && words >= SCARE_WORDS) return 'direct';
  return words <= SCARE_WORDS ? 'scare' : words >= SPEECH_WORDS ? 'partial' : 'scare';
}

function isTitle(said: string, frame: Frame, at: number, words: number): boolean {
  if (words > 10) return false;
  const large = said.split(/\s+/).filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  if (large < words / 2 || /[.]$/.test(said)) return false;
  const near = [frame[at - 1], frame[at - 2], frame[at + 1], frame[at + 2]];
  return (
    near.some((token) => token !== undefined && WORK.test(token.lower)) || (words > 1 && large === words)
  );
}
