import type { AccountInput, FindingKind, Metadata, Range } from '../engine/index.ts';

/** The words of a passage and the words around it (W3C Text Quote Selector). */
export interface QuoteSelector {
  readonly exact: string;
  /** What stands right before and right after: the rest of the enclosing sentence, 32 to 200 code units. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a passage is and what it says: enough to find it again in a text that was edited. */
export interface TextSelector {
  /** In UTF-16 code units of the text that the target's hash names; `null` if nobody ever knew. */
  readonly position: Range | null;
  readonly quote: QuoteSelector;
}

/** A passage of an account, or all of it. */
export interface Target {
  /** Id of the account in the story. */
  readonly account: string;
  /** Of the account's text as given (its raw text): which edition this was said of. */
  readonly sha256: string;
  /** Of the text that the position indexes: the cleaned text, or for put-back removals the raw one. */
  readonly textSha256: string;
  /** `null`: the whole account. */
  readonly selector: TextSelector | null;
}

export type Status = 'open' | 'settled';

/** A note on one or more passages. */
export interface Annotation {
  readonly id: string;
  /** Plain text with light Markdown; may be empty when tags say it all. */
  readonly body: string;
  /** Ids of codes, in the order in which they were given; each once. */
  readonly tags: readonly string[];
  /** The name that its author goes by. */
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly status: Status;
  /** At least one; several for a note on a pair or a tuple. */
  readonly targets: readonly Target[];
}

/** An entry of the codebook: a tag with a meaning. */
export interface Code {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  readonly description: string;
  /** The key that gives this tag, one character; `null` for none. */
  readonly key: string | null;
}

interface Signed {
  readonly id: string;
  /** Who, and when (ISO 8601, UTC). */
  readonly author: string;
  readonly created: string;
}

/**
 * What the reader put right. Corrections name what they are about by its words and place and never by index or
 * engine id alone, so that they outlive a re-run of the engine, a better engine and an edited text.
 */
export type Correction = LinkCorrection | Dismissal | SpeakerCorrection | PutBack;

/**
 * About the sentences of two accounts, one target a sentence. `link`: they tell the same. `unlink`: they do not.
 * `lock`: they do, and what the engine finds may not change it.
 */
export interface LinkCorrection extends Signed {
  readonly kind: 'link' | 'unlink' | 'lock';
  readonly a: readonly Target[];
  readonly b: readonly Target[];
}

/** A finding that the reader does not want to see. */
export interface Dismissal extends Signed {
  readonly kind: 'dismiss';
  /** The engine's id: the same as long as the text is. */
  readonly finding: string;
  readonly rule: string;
  readonly findingKind: FindingKind;
  readonly spans: readonly Target[];
}

/** Who really says a quotation; `null`: nobody can be named. */
export interface SpeakerCorrection extends Signed {
  readonly kind: 'speaker';
  readonly quote: Target;
  readonly speaker: string | null;
}

/** Text that cleaning took out and the reader wants back: a target in the raw text. */
export interface PutBack extends Signed {
  readonly kind: 'put-back';
  readonly removal: Target;
}

export type CorrectionKind = Correction['kind'];

/** An account as given, with what the reader mended of its metadata. */
export interface AccountRecord extends Metadata, Pick<AccountInput, 'id' | 'text'> {
  readonly standfirst: string | null;
  /** Why a field that the text itself does not give is believed. */
  readonly inferred: Readonly<Record<string, string>>;
}

/** A remembered choice of the reader on this story. */
export type Setting = string | number | boolean;

/** All that is saved of a story: what the reader gave and did. The comparison is derived from it. */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly accounts: readonly AccountRecord[];
  readonly corrections: readonly Correction[];
  readonly annotations: readonly Annotation[];
  readonly codebook: readonly Code[];
  readonly settings: Readonly<Record<string, Setting>>;
}
