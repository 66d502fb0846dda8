import { flatMap } from '../flat-map.ts';

/** What is told of a language to build the noun phrase of a speaker. */
export interface SpeakerWords {
  /** Pronouns that may speak, with what they tell of the speaker. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Forms of pronouns that are mostly no subjects. */
  readonly objects: ReadonlySet<string>;
  /** Words that a speaker's noun phrase may begin with. */
  readonly determiners: ReadonlySet<string>;
  /** Those of them that point to who was told of before; an elided one with its apostrophe. */
  readonly definite: ReadonlySet<string>;
  /** Verb forms and adverbs between a subject and its reporting verb: has, had, also. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** And, or. */
  readonly joins: ReadonlySet<string>;
  /** Words that stay inside a noun phrase though they also begin adverbials: the head of the council. */
  readonly inside: ReadonlySet<string>;
  /** Days and adverbs of time, which may stand anywhere. */
  readonly times: ReadonlySet<string>;
  /** Whether the verb regularly stands before its subject beside a quotation, on either side. */
  readonly verbFirst: boolean;
  /** Whether a verb may do without a subject: «…», añadió. */
  readonly dropsSubject: boolean;
}

/** `self`: of the one who writes, or of nobody in particular; `any`: of whoever was told of. */
export type PronounKind = 'male' | 'female' | 'thing' | 'many' | 'self' | 'any';

/** The words of a list that is parted by white space. */
export const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The pronouns of each kind, parted by spaces. */
export const pronouns = (kinds: Partial<Record<PronounKind, string>>): ReadonlyMap<string, PronounKind> =>
  new Map(
    flatMap(['male', 'female', 'thing', 'many', 'self', 'any'] as const, (kind) =>
      (kinds[kind] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, kind] as const),
    ),
  );
