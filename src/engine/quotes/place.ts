import { countHead } from '../text/count-head.ts';
import type { ReportingHit } from '../text/reporting.ts';
import { endsOpen, type Frame, type Token } from './frame.ts';
import { isComma } from './phrases.ts';
import type { Scene, TokenRun } from './scene.ts';

/** What the words inside a quotation tell, read once for all candidates. */
export interface QuoteFacts {
  /** Ends in a comma, inside or after the mark, a question, an exclamation or a dash: more of the sentence is to come. */
  readonly open: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** All words begin large. */
  readonly title: boolean;
  /** Number of words. */
  readonly words: number;
}

/** A quotation for which a speaker is sought, with what is near it. */
export interface Place {
  readonly scene: Scene;
  /** Token of the quotation. */
  readonly at: number;
  /** The sentence of the reporter's, cut to what is near. */
  readonly sentence: TokenRun;
  readonly facts: QuoteFacts;
  /** Reporting words of the sentence on either side, the nearest few. */
  readonly before: readonly ReportingHit[];
  readonly after: readonly ReportingHit[];
  /** Whether a word right before holds it at arm's length: the so-called "…". */
  readonly heldOff: boolean;
  /** The first reporting verb of the sentence. */
  readonly firstVerb: ReportingHit | null;
}

/** Reporting words farther away belong to other clauses; the bound keeps work linear in endless lists. */
const MOST_HITS = 4;
/** Tokens on either side beyond which nothing of a sentence concerns the quotation. */
export const REACH = 60;

export function readPlace(scene: Scene, at: number): Place {
  const whole = sentenceAt(scene, at);
  const sentence = { from: Math.max(whole.from, at - REACH), to: Math.min(whole.to, at + REACH) };
  const hits = hitsIn(scene, sentence);
  const inside = hits.filter(({ kind }) => kind !== 'marker');
  return {
    scene,
    at,
    sentence,
    facts: readFacts(scene.frame, at),
    before: inside.filter(({ to }) => to <= at).slice(-MOST_HITS),
    after: inside.filter(({ from }) => from > at).slice(0, MOST_HITS),
    heldOff: hits.some(({ kind, to }) => kind === 'marker' && to === at),
    firstVerb: inside.find(({ kind }) => kind === 'verb') ?? null,
  };
}

/** The sentence of the reporter's that the token is in. */
export function sentenceAt({ frame, runs, runOf }: Scene, at: number): TokenRun {
  const run = runs[runOf[at]!]!;
  // "This is what he said:" may end a sentence for the splitter, but the quotation belongs to it.
  const before = runs[runOf[at]! - 1];
  return run.from === at && before && isColon(frame[at - 1]) ? { from: before.from, to: run.to } : run;
}

export function isColon(token: Token | undefined): boolean {
  return token !== undefined && /^[:：]$/.test(token.text);
}

/** The reporting words that lie in a run of tokens, in order; as quick as the run is short. */
export function hitsIn({ hits }: Scene, { from, to }: TokenRun): ReportingHit[] {
  const found: ReportingHit[] = [];
  const first = countHead(hits, (hit) => hit.from < from);
  for (let i = first; i < hits.length && hits[i]!.to <= to; i++) found.push(hits[i]!);
  return found;
}

function readFacts(frame: Frame, at: number): QuoteFacts {
  const quote = frame[at]!.text;
  const words = quote.slice(0, LONGEST_READ).match(/\p{L}[^\s]*/gu) ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    open: endsOpen(quote) || isComma(frame[at + 1]),
    capital: /^\p{Lu}/u.test(words[0] ?? ''),
    title: large === words.length,
    words: words.length,
  };
}

/** Characters of a quotation that tell what it is. */
const LONGEST_READ = 200;
