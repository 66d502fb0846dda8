import type { OffsetMap } from './text/offset-map.ts';
import type { Range } from './text/range.ts';

/** The version of the comparison JSON; a breaking change raises it and comes with an upgrader. */
export const COMPARISON_VERSION = 1;

/** What is known of an account beside its text. Everything may be unknown. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** One account as given: its text and whatever is known of it. */
export interface AccountInput extends Partial<Metadata> {
  /** Unique within a comparison. */
  readonly id: string;
  readonly text: string;
  /** Raw ranges that cleaning would take out and the reader put back. */
  readonly keep?: readonly RawRange[];
}

export interface RawRange {
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** Text that cleaning took out, with the rule that did and a reason for people. */
export interface Removal extends RawRange {
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}

/** What a sentence is to its article. `boilerplate` is page furniture that was kept because it may be prose. */
export type Role = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'bio' | 'boilerplate';

export type Paragraph = Range;

export interface Sentence extends Range {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly role: Role;
}

/** Whether it is furniture of the page, and no part of the article: what counts the sentences of one leaves it out. */
export function isFurniture({ role }: Pick<Sentence, 'role'>): boolean {
  return role === 'boilerplate';
}

export type QuoteKind = 'direct' | 'partial' | 'scare' | 'title';

/** How a reporting verb stands to what it reports: said, claimed, admitted, explained. */
export type Stance = 'neutral' | 'distancing' | 'factive' | 'endorsing';

/** Who speaks. The range is the words in the text that name the speaker there, `mention`; `name` is the fullest form. */
export interface Speaker extends Range {
  readonly name: string;
  readonly mention: string;
}

/** The word that introduces a quotation. */
export interface Cue extends Range {
  readonly text: string;
  readonly stance: Stance;
}

/** A quotation; the range includes the quotation marks. */
export interface Quote extends Range {
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** Indexes of the sentences that it touches, ascending. */
  readonly sentences: readonly number[];
  /** Index of the quotation that encloses this one; absent at the top level. */
  readonly within?: number;
  /** Set on a sentence of the quotation that it is within, listed so that an utterance can name it alone. */
  readonly part?: true;
  /** Index of the quotation that this one goes on with after the reporter's words: "A," he said. "B." */
  readonly continues?: number;
}

/** Whether it is something said as a whole: no title, nothing held at arm's length, no part of another quotation. */
export function isSpeech({ kind, within }: Quote): boolean {
  return (kind === 'direct' || kind === 'partial') && within === undefined;
}

/** An account after cleaning, segmentation and quote finding. All ranges index `text`. */
export interface Account extends Metadata {
  readonly id: string;
  readonly language: string;
  /** Of the raw input's UTF-8 bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly offsetMap: OffsetMap;
  readonly removals: readonly Removal[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** What made the engine link two sentences. */
export type EvidenceKind = 'words' | 'number' | 'name' | 'quote' | 'meaning' | 'position';

/** A passage of either side that speaks for the link. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly a: Range;
  readonly b: Range;
}

export interface LinkSide {
  readonly account: string;
  /** Indexes of sentences, ascending. */
  readonly sentences: readonly number[];
}

/** Sentences of two accounts that tell the same thing (`same`) or share a part of it (`partial`). */
export interface Link {
  readonly id: string;
  readonly kind: 'same' | 'partial';
  /** 0..1: the engine's estimate of the chance that a reader would link the two. */
  readonly score: number;
  readonly a: LinkSide;
  readonly b: LinkSide;
  readonly origin: 'machine' | 'reader';
  readonly evidence: readonly Evidence[];
}

/** One account's version of an utterance: a quotation by index, or a range that reports it in other words. */
export type Rendering =
  | { readonly account: string; readonly quote: number }
  | { readonly account: string; readonly start: number; readonly end: number; readonly indirect: true };

export type UtteranceMatch = 'identical' | 'trimmed' | 'reworded' | 'single';

/** One thing somebody said, with every rendering of it. */
export interface Utterance {
  readonly id: string;
  readonly speaker: string | null;
  readonly match: UtteranceMatch;
  readonly renderings: readonly Rendering[];
  /** Id of the utterance before it in the same run of talk, in every account that renders both; absent for the first. */
  readonly continues?: string;
}

export type FindingKind =
  'wording' | 'naming' | 'attribution' | 'certainty' | 'number' | 'order' | 'only-here' | 'loaded';

export interface Span extends Range {
  readonly account: string;
}

/** A difference between the accounts, shown as words against words. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly rule: string;
  /** 0..1: how much a reader would care. */
  readonly weight: number;
  readonly spans: readonly Span[];
  /**
   * Where the spans are whole clauses: the words in them that differ, sorted, each within a span; those of a side may be
   * none. Absent where the spans themselves are the words.
   */
  readonly differing?: readonly Span[];
  /** Only-here: the closest sentence of the other account, so that a reader can overrule. */
  readonly nearest: Nearest | null;
  /** Where all spans are of one account: the account that has nothing of the kind. */
  readonly against?: string;
  readonly links: readonly string[];
  /** One plain sentence, with no verdict on who is right. */
  readonly explanation: string;
  /**
   * The explanation as a catalogue entry and its values, for translation. Values are words of the accounts, but for
   * numbers in digits (`sentences`, `count...`) and the names of places (`place...`): top, early, middle, late.
   */
  readonly message?: { readonly id: string; readonly values: Readonly<Record<string, string>> };
  /** Set where what stands against each other is more often two things than one thing told in two ways. */
  readonly tentative?: true;
  /** Other rules that saw the same difference. */
  readonly alsoSeen?: readonly string[];
}

/** The closest sentence of the other account, and how like it is, 0..1. */
export interface Nearest {
  readonly account: string;
  readonly sentence: number;
  readonly score: number;
}

/** One speaker in one account. */
export interface Voice {
  /** The fullest form of the name or description; `null` for quotations whose speaker the text does not tell. */
  readonly speaker: string | null;
  /** False for a source without a name: "officials", "a spokesman". */
  readonly named: boolean;
  readonly quotes: number;
  /** Words inside quotation marks. */
  readonly words: number;
  /** Where the first quotation begins, and in which sentence. */
  readonly start: number;
  readonly sentence: number;
}

/** Who gets to speak in one account, and how it speaks itself. */
export interface AccountVoices {
  readonly account: string;
  /** All words of the article, without page furniture, and those inside quotations. */
  readonly words: number;
  readonly quotedWords: number;
  /** Stance-bearing words outside quotations, and how many of them there are to 100 words. */
  readonly loadedWords: number;
  readonly loadedPerHundred: number;
  /** The stance-bearing words themselves, most used first. */
  readonly loaded: readonly WordUse[];
  /** Most words first. */
  readonly voices: readonly Voice[];
}

/** A word or name as an account writes it, how often, and where it first does. */
export interface WordUse extends Span {
  readonly text: string;
  /** Equal for the forms of one word: meddle, meddling. */
  readonly key: string;
  readonly count: number;
}

/** What the accounts call one person, group or matter in their own voice. Each use is one account's. */
export interface Naming {
  readonly id: string;
  readonly kind: 'person' | 'group' | 'matter';
  /** In the order of the accounts, most used first. */
  readonly uses: readonly WordUse[];
}

/** A run of the same words outside quotations, in both accounts: one report, not two. */
export interface CommonText {
  readonly id: string;
  readonly words: number;
  readonly a: Span;
  readonly b: Span;
}

/** The stages that a deadline can cut short, in the order of work. */
export const STAGES = ['clean', 'segment', 'quotes', 'align', 'utterances', 'framing'] as const;
export type Stage = (typeof STAGES)[number];

/** Two accounts by id. */
export type AccountIds = readonly [string, string];

/** Everything the engine says of two or more accounts: plain JSON, the same bytes for the same input. */
export interface Comparison {
  readonly version: typeof COMPARISON_VERSION;
  readonly engine: {
    readonly name: 'parallax';
    readonly version: string;
    readonly options: Readonly<Record<string, unknown>>;
  };
  readonly complete: boolean;
  /** The stages that were cut short; present only when there are any. */
  readonly incomplete?: readonly Stage[];
  /** Pairs of accounts that are not compared, in the order of the accounts; present only when there are any. */
  readonly missing?: readonly AccountIds[];
  readonly accounts: readonly Account[];
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
  readonly findings: readonly Finding[];
  /** One entry an account, in the order of `accounts`. */
  readonly voices?: readonly AccountVoices[];
  /** For each pair of accounts, in the order of the pairs. */
  readonly commonText?: readonly CommonText[];
  /** What two accounts or more name; most used first. */
  readonly namings?: readonly Naming[];
}
