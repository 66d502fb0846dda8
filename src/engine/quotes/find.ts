import type { Account, Cue, Quote, Sentence, Speaker } from '../model.ts';
import { type Checkpoint, inTime } from '../text/checkpoint.ts';
import { noDeadline, type Deadline } from '../text/deadline.ts';
import type { Range } from '../text/range.ts';
import { createReader, type Reader } from '../text/reader.ts';
import { assemble, type Draft } from './assemble.ts';
import { findCandidates } from './candidates.ts';
import { buildCast, type Cast, type Spoken } from './cast.ts';
import { buildFrames, type Frame } from './frame.ts';
import { splitAtIncises } from './incises.ts';
import { kindOf } from './kinds.ts';
import { chooseBest, type Choose } from './rank.ts';
import type { Candidate, Talk } from './reading.ts';
import { readPlace, type Place } from './place.ts';
import { readScene, type Scene } from './scene.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { identify } from './who.ts';

export type QuoteInput = Pick<Account, 'text' | 'language' | 'paragraphs' | 'sentences'>;

export interface QuoteOptions {
  /** What other stages have read already. Default: nothing. */
  readonly reader?: Reader;
  /** Past it no further quotation is read. Default: never. */
  readonly deadline?: Deadline;
  /** For learning; leave it out. */
  readonly choose?: Choose;
}

/** What reading a text in order needs to remember. */
interface Memory {
  readonly cast: Cast;
  /** Speakers so far, the latest last. */
  readonly spoken: Spoken[];
  readonly drafts: Draft[];
  scene: Scene | null;
  talk: Talk | null;
  /** Draft that the talk is of. */
  head: number;
}

/**
 * The quotations of an account with their kinds, speakers and cues: by start, the enclosing before the enclosed.
 * A quotation of several sentences is followed by its sentences as `partial` quotations `within` it, so that a
 * sentence that another account quotes alone can be told.
 */
export function findQuotes(input: QuoteInput, options: QuoteOptions = {}): Quote[] {
  const { reader = createReader(), deadline = noDeadline, choose = chooseBest } = options;
  const { text, language, sentences } = input;
  const read = inTime(deadline, (checkpoint) => prepare(input, reader, checkpoint));
  if (!read) return [];
  const { stretches, outer, frames, cast } = read;
  const memory: Memory = { cast, spoken: [], drafts: [], scene: null, talk: null, head: -1 };
  let end = Infinity;
  for (const [number, frame] of frames.entries()) {
    const scene = readScene(frame, language);
    if (!readFrame(memory, scene, { number, stretches: outer, choose, deadline })) {
      end = memory.drafts.at(-1)?.stretch.end ?? 0;
      break;
    }
    memory.scene = scene;
  }
  const nested = stretches.filter(({ depth, start }) => depth > 0 && start < end);
  return assemble(text, sentences, memory.drafts, nested);
}

/** What is known of a text before its quotations are read one after another; `null` if it has none. */
function prepare(
  input: QuoteInput,
  reader: Reader,
  checkpoint: Checkpoint,
): { stretches: Stretch[]; outer: Stretch[]; frames: Frame[]; cast: Cast } | null {
  checkpoint();
  const { text, language, paragraphs, sentences } = input;
  const found = inArticle(findStretches(text, paragraphs, checkpoint), sentences);
  const stretches = splitAtIncises(text, found, language);
  if (stretches.length === 0) return null;
  const outer = stretches.filter(({ depth }) => depth === 0);
  const frames = buildFrames(text, paragraphs, sentences, outer, checkpoint);
  const cast = buildCast(input, reader.referents(input, checkpoint), outer);
  return { stretches, outer, frames, cast };
}

/** What stands in menus, comments and related links is said by nobody in the article. Both lists are sorted. */
function inArticle(stretches: readonly Stretch[], sentences: readonly Sentence[]): Stretch[] {
  let next = 0;
  return stretches.filter(({ start }) => {
    while (next < sentences.length && sentences[next]!.end <= start) next++;
    const sentence = sentences[next];
    return !(sentence?.role === 'boilerplate' && sentence.start <= start);
  });
}

/** How the quotations of one frame are read. */
interface FrameReading {
  /** Which frame of the text it is. */
  readonly number: number;
  readonly stretches: readonly Stretch[];
  readonly choose: Choose;
  readonly deadline: Deadline;
}

/** Reads the quotations of a frame; whether there was time for all of them. */
function readFrame(
  memory: Memory,
  scene: Scene,
  { number, stretches, choose, deadline }: FrameReading,
): boolean {
  if (deadline.expired()) return false;
  for (const [at, token] of scene.frame.entries()) {
    if (token.quote < 0) continue;
    // Each time: a paragraph may hold all the quotations of a text.
    if (deadline.expired()) return false;
    const { talk } = memory;
    const place = readPlace(scene, at);
    const chosen = choose(findCandidates(place, { scene: memory.scene, talk, frame: number }), token);
    const goesOn = talk !== null && talk.frame === number && isSameTalk(chosen, talk);
    const draft = draftQuote(memory, place, stretches[token.quote]!, chosen);
    memory.drafts.push({ continues: goesOn ? memory.head : null, ...draft });
    if (!chosen.speaker || !draft.speaker) continue;
    if (!goesOn) memory.head = memory.drafts.length - 1;
    const cueAfter = goesOn ? talk.cueAfter : chosen.shape === 'after' || chosen.shape === 'inverted';
    memory.talk = { speaker: chosen.speaker, cue: chosen.cue ?? null, quote: at, frame: number, cueAfter };
  }
  return true;
}

/** One cue for several stretches: "A," said X. "B." – "A," said X, "b." – X called it "a" and "b". */
function isSameTalk({ shape, cue, speaker }: Candidate, talk: Talk): boolean {
  if (shape === 'carried') return true;
  if (cue === null) return talk.cueAfter && speaker?.start === talk.speaker.start;
  return cue.start === talk.cue?.start && speaker?.start === talk.speaker.start;
}

function draftQuote(
  memory: Memory,
  place: Place,
  stretch: Stretch,
  chosen: Candidate,
): Omit<Draft, 'continues'> {
  const kind = kindOf(memory.cast.text, place, stretch, chosen);
  const said = kind === 'direct' || kind === 'partial';
  const speaker = said && chosen.speaker ? readSpeaker(memory, chosen.speaker) : null;
  return { stretch, kind, speaker, cue: said && chosen.cue ? exactCue(memory.cast.text, chosen.cue) : null };
}

function readSpeaker({ cast, spoken }: Memory, at: Range): Speaker {
  const known = spoken.slice(-LATEST).find((other) => other.at.start === at.start);
  const person = known?.person ?? identify(cast, at, spoken);
  if (!known) spoken.push({ person, at });
  return { ...at, name: person.name, mention: cast.text.slice(at.start, at.end) };
}

/** A speaker named before who speaks on is among these. */
const LATEST = 3;

function exactCue(text: string, cue: Cue): Cue {
  return { ...cue, text: text.slice(cue.start, cue.end) };
}
