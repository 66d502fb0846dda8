import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ENGLISH, LANGUAGES, type Language } from './strings/languages.ts';

/** A language in use, with its ways of writing. */
export interface Tongue {
  readonly language: Language;
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly percents: Intl.NumberFormat;
}

/**
 * The language in force: one for the document, as its `lang` attribute is, and so the one thing of the page that lives in
 * a module. `t()` speaks it from selectors and helpers as well as from components.
 */
const inForce = createStore<Tongue>(() => tongueOf(ENGLISH));

function tongueOf(language: Language): Tongue {
  const { tag } = language;
  return {
    language,
    plurals: new Intl.PluralRules(tag),
    numbers: new Intl.NumberFormat(tag),
    percents: new Intl.NumberFormat(tag, { style: 'percent' }),
  };
}

/** The language in force now. */
export function tongue(): Tongue {
  return inForce.getState();
}

/**
 * Tag of the language in force; the component is drawn again when that changes. The root of the page does, and with it
 * all below, so only what is kept by `memo` or `useMemo` and speaks needs this.
 */
export function useLanguage(): string {
  return useStore(inForce, ({ language }) => language.tag);
}

/** Fetches the language of that tag, one of `LANGUAGES`. Rejects if it cannot be fetched. */
export async function loadLanguage(tag: string): Promise<Language> {
  const { load, ...entry } = LANGUAGES.find((each) => each.tag === tag)!;
  return { ...entry, ...(await load()) };
}

/** Puts a language in force for the whole page. */
export function speak(language: Language): void {
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  inForce.setState(tongueOf(language));
}
