import { type Checkpoint, unhurried } from './checkpoint.ts';
import { findNames, type NameMention } from './names.ts';
import type { Range } from './range.ts';
import { groupNames, type Referent } from './referents.ts';
import { findSentenceWords, type SentenceWords } from './sentence-words.ts';
import { wordReader, type Word, type WordReader } from './words.ts';

/** What the reader needs of an account. */
export interface ReadableText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly Range[];
}

/**
 * Reads texts for the stages of one comparison and remembers what it read: each stage asks for the same words and
 * names, and finding them is much of the engine's work. Made anew for each comparison, it keeps nothing between them.
 */
export interface Reader {
  /** The words of each sentence. */
  sentenceWords(of: ReadableText, checkpoint?: Checkpoint): SentenceWords;
  /** The names of the text, in order. */
  names(of: ReadableText, checkpoint?: Checkpoint): readonly NameMention[];
  /** Whom and what the names of the text stand for. */
  referents(of: ReadableText, checkpoint?: Checkpoint): readonly Referent[];
  /** The words of any passage of a text, in order. `checkpoint` is called now and then. */
  words(text: string, within: Range, language: string, checkpoint?: Checkpoint): Word[];
}

/** A reader that has read nothing yet. It knows a text again by its list of sentences. */
export function createReader(): Reader {
  const readers = new Map<string, WordReader>();
  const words = new Map<readonly Range[], SentenceWords>();
  const names = new Map<readonly Range[], NameMention[]>();
  const referents = new Map<readonly Range[], Referent[]>();
  const namesIn = ({ text, language, sentences }: ReadableText, checkpoint?: Checkpoint) =>
    known(names, sentences, () => findNames(text, sentences, language, checkpoint));
  const readIn = (language: string) => known(readers, language, () => wordReader(language));
  return {
    sentenceWords: ({ text, language, sentences }, checkpoint = unhurried) =>
      known(words, sentences, () => findSentenceWords(text, sentences, readIn(language), checkpoint)),
    names: namesIn,
    referents: (of, checkpoint) =>
      known(referents, of.sentences, () => groupNames(namesIn(of, checkpoint), checkpoint)),
    words: (text, within, language, checkpoint) => readIn(language).find(text, within, checkpoint),
  };
}

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}
