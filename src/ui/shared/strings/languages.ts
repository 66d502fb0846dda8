import type { EngineWords } from '../../../report/words/engine-words.ts';
import type { Strings } from './catalogue.ts';
import { en } from './en/index.ts';

/** A language of the interface, ready for use. */
export interface Language extends LanguageEntry, Spoken {}

/** What is said in a language. */
interface Spoken {
  readonly strings: Strings;
  /** What the engine says of its findings and removals; `null`: its own words are in this language. */
  readonly engine: EngineWords | null;
  /** What is wrong, by the code of a problem; `null`: problems say it in this language. */
  readonly problems: Readonly<Record<string, string>> | null;
}

/** A language that the reader can choose. */
export interface LanguageEntry {
  /** BCP 47; goes to the document's `lang` and to `Intl`. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** English comes with the page; every other language is fetched when it is chosen. */
export const ENGLISH: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  strings: en,
  engine: null,
  problems: null,
};

interface Offered extends LanguageEntry {
  readonly load: () => Promise<Spoken>;
}

/** In the order of the menu. To add one, see the README beside this file. */
export const LANGUAGES: readonly Offered[] = [
  { ...ENGLISH, load: () => Promise.resolve(ENGLISH) },
  {
    tag: 'de',
    name: 'Deutsch',
    direction: 'ltr',
    load: async () => {
      const { de, germanEngine, problems } = await import('./de/index.ts');
      return { strings: de, engine: germanEngine, problems };
    },
  },
];

/**
 * The tag of the language that a reader gets who chose `choice`, a tag or `system`, in a browser that prefers `preferred`
 * (BCP 47, best first). A choice that is not offered counts as `system`; where nothing fits it is English.
 */
export function offeredTag(choice: unknown, preferred: readonly string[]): string {
  const wanted = [choice, ...preferred.map((tag) => tag.toLowerCase().split('-')[0])];
  const offered = wanted.flatMap((tag) => LANGUAGES.filter((each) => each.tag === tag));
  return offered[0]?.tag ?? ENGLISH.tag;
}
