import type { Account, Cue, Quote, Speaker } from '../model.ts';
import { findNames } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import { groupNames } from '../text/referents.ts';
import { attribute, readScene, type Attribution, type Scene } from './attribution.ts';
import { assemble, type Draft } from './assemble.ts';
import { buildFrames, type Frame } from './frame.ts';
import { kindOf } from './kinds.ts';
import type { Phrase } from './phrases.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { buildCast, identify, type Cast, type Spoken } from './who.ts';

type Input = Pick<Account, 'text' | 'language' | 'paragraphs' | 'sentences'>;

/** What reading a text in order needs to remember. */
interface Reading {
  readonly input: Input;
  readonly cast: Cast;
  /** Speakers so far, the latest last. */
  readonly spoken: Spoken[];
  readonly drafts: Draft[];
}

/**
 * The quotations of an account with their kinds, speakers and cues: by start, the enclosing before the enclosed.
 * A quotation of several sentences is followed by its sentences as `partial` quotations `within` it, so that a
 * sentence that another account quotes alone can be told.
 */
export function findQuotes(input: Input): Quote[] {
  const { text, language, paragraphs, sentences } = input;
  const stretches = findStretches(text, paragraphs);
  if (stretches.length === 0) return [];
  const outer = stretches.filter(({ depth }) => depth === 0);
  const frames = buildFrames(text, paragraphs, sentences, outer);
  const cast = buildCast(text, language, groupNames(findNames(text, sentences, language)));
  const reading: Reading = { input, cast, spoken: [], drafts: [] };
  for (const frame of frames) readFrame(reading, readScene(frame, language), outer);
  const nested = stretches.filter(({ depth }) => depth > 0);
  return assemble(text, sentences, reading.drafts, nested);
}

function readFrame(reading: Reading, scene: Scene, stretches: readonly Stretch[]): void {
  let last: { readonly attribution: Attribution; readonly draft: number } | null = null;
  for (const [at, token] of scene.frame.entries()) {
    if (token.quote < 0) continue;
    const own = attribute(scene, at);
    const carried: Attribution | null = own ?? (last && carry(scene.frame, at, last.attribution));
    const goesOn: boolean =
      last !== null && carried !== null && (own === null || isSameCue(own, last.attribution));
    const draft = draftQuote(reading, scene, at, stretches[token.quote]!, carried);
    reading.drafts.push({ ...draft, continues: goesOn ? last!.draft : null });
    if (carried) last = { attribution: carried, draft: goesOn ? last!.draft : reading.drafts.length - 1 };
  }
}

function draftQuote(
  reading: Reading,
  { frame }: Scene,
  at: number,
  stretch: Stretch,
  attribution: Attribution | null,
): Omit<Draft, 'continues'> {
  const { text } = reading.input;
  const kind = kindOf(text, frame, at, stretch, attribution);
  const said = kind === 'direct' || kind === 'partial';
  const speaker = !said
    ? null
    : attribution?.speaker
      ? readSpeaker(reading, frame, attribution.speaker)
      : kind === 'direct' && at === 0
        ? lastSpeaker(reading, stretch)
        : null;
  return {
    stretch,
    kind,
    speaker,
    cue: said && attribution?.cue ? readCue(text, frame, attribution.cue) : null,
  };
}

/** "A," said X. "B." – what follows the cue's sentence at once is said by X too. */
function carry(frame: Frame, at: number, last: Attribution): Attribution | null {
  return last.side !== 'before' && frame[at]!.opens ? { ...last, side: 'carried' } : null;
}

/** "A," said X, "b." – one cue for two stretches. */
function isSameCue(one: Attribution, other: Attribution): boolean {
  return one.cue !== null && one.cue.from === other.cue?.from;
}

/** A quotation that opens its paragraph without a cue is said by the last speaker of the talk that runs before it. */
function lastSpeaker({ drafts, input }: Reading, { paragraph }: Stretch): Speaker | null {
  const last = drafts.at(-1);
  const before = input.paragraphs[paragraph - 1];
  return last && before && last.stretch.end > before.start ? last.speaker : null;
}

function readSpeaker({ cast, spoken }: Reading, frame: Frame, phrase: Phrase): Speaker {
  const at = rangeOf(frame, phrase);
  const person = identify(cast, at, spoken);
  spoken.push({ person, at });
  return { ...at, name: person.name, mention: cast.text.slice(at.start, at.end) };
}

function readCue(text: string, frame: Frame, cue: NonNullable<Attribution['cue']>): Cue {
  const { start, end } = rangeOf(frame, cue);
  return { text: text.slice(start, end), start, end, stance: cue.stance };
}

function rangeOf(frame: Frame, { from, to }: Phrase): Range {
  return { start: frame[from]!.start, end: frame[to - 1]!.end };
}
