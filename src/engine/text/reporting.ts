import { REPORTING_DE } from './data/reporting-verbs-de.ts';
import { REPORTING_EN } from './data/reporting-verbs-en.ts';
import { REPORTING_ES } from './data/reporting-verbs-es.ts';
import { REPORTING_FR } from './data/reporting-verbs-fr.ts';
import { REPORTING_PT } from './data/reporting-verbs-pt.ts';
import type { ReportingData, ReportingStance } from './reporting-data.ts';
import { inflect, type InflectedLanguage } from './inflect.ts';

export interface ReportingWord {
  /** Dictionary form, particle included: "point out". */
  readonly lemma: string;
  readonly stance: ReportingStance;
  /** False for a verb with a more usual other sense (add, find, hold): it reports only where the context says so. */
  readonly sure: boolean;
}

/** A reporting word found in a list of words: items `from` (inclusive) to `to` (exclusive). */
export interface ReportingHit extends ReportingWord {
  readonly kind: 'verb' | 'noun' | 'phrase' | 'marker';
  readonly from: number;
  readonly to: number;
}

interface Lexicon {
  readonly verbs: ReadonlyMap<string, ReportingWord>;
  readonly nouns: ReadonlyMap<string, ReportingWord>;
  readonly phrases: ReadonlyMap<string, ReportingWord>;
  readonly markers: ReadonlyMap<string, ReportingWord>;
  /** By first word, how many words the longest expression has: most words begin none and are passed over at once. */
  readonly longest: ReadonlyMap<string, number>;
}

/** German separates a prefix from its verb by objects and adverbs: "gab am Montag bekannt". */
const FARTHEST_PREFIX = 12;

const LEXICONS: Readonly<Record<InflectedLanguage, Lexicon>> = {
  en: buildLexicon(REPORTING_EN, 'en'),
  es: buildLexicon(REPORTING_ES, 'es'),
  fr: buildLexicon(REPORTING_FR, 'fr'),
  de: buildLexicon(REPORTING_DE, 'de'),
  pt: buildLexicon(REPORTING_PT, 'pt'),
};

/**
 * The reporting verb behind a form ("claimed", "pointed out", "reconoció"), or `null` if the form is none in that
 * language. Case and curly apostrophes do not matter. A language without data has no reporting verbs.
 */
export function reportingVerb(form: string, language: string): ReportingWord | null {
  return lexiconOf(language)?.verbs.get(normalise(form)) ?? null;
}

/** Whether there are reporting words of the language here at all. */
export function hasReportingWords(language: string): boolean {
  return lexiconOf(language) !== undefined;
}

/** The noun that stands for something said ("allegation", "statement"), with its stance, or `null`. */
export function reportingNoun(form: string, language: string): ReportingWord | null {
  return lexiconOf(language)?.nouns.get(normalise(form)) ?? null;
}

/** The set phrase that attributes what follows ("according to"), or `null`. */
export function reportingPhrase(form: string, language: string): ReportingWord | null {
  return lexiconOf(language)?.phrases.get(normalise(form)) ?? null;
}

/**
 * The reporting words in a list of words, in order, without overlap; the longest expression at a place wins
 * ("pointed out" before "pointed"). Nouns are left out unless asked for.
 */
export function findReporting(
  words: readonly string[],
  language: string,
  options: { readonly nouns?: boolean } = {},
): ReportingHit[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const norms = words.map(normalise);
  const hits: ReportingHit[] = [];
  for (let from = 0; from < norms.length;) {
    const hit = hitAt(lexicon, norms, from, options.nouns ?? false);
    if (hit) hits.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return hits;
}

function hitAt(
  lexicon: Lexicon,
  norms: readonly string[],
  from: number,
  nouns: boolean,
): ReportingHit | null {
  const longest = lexicon.longest.get(norms[from]!);
  if (longest === undefined) return null;
  for (let length = Math.min(longest, norms.length - from); length > 0; length--) {
    const form = length === 1 ? norms[from]! : norms.slice(from, from + length).join(' ');
    const to = from + length;
    const phrase = lexicon.phrases.get(form);
    if (phrase) return { ...phrase, kind: 'phrase', from, to };
    const marker = lexicon.markers.get(form);
    if (marker) return { ...marker, kind: 'marker', from, to };
    const verb = lexicon.verbs.get(form) ?? (length === 1 ? separated(lexicon, norms, from) : undefined);
    if (verb) return { ...verb, kind: 'verb', from, to };
    const noun = nouns ? lexicon.nouns.get(form) : undefined;
    if (noun) return { ...noun, kind: 'noun', from, to };
  }
  return null;
}

/** A separable verb whose prefix stands at the end of the clause. */
function separated(lexicon: Lexicon, norms: readonly string[], from: number): ReportingWord | undefined {
  if (lexicon !== LEXICONS.de || (lexicon.longest.get(norms[from]!) ?? 0) < 2) return undefined;
  for (const particle of norms.slice(from + 1, from + FARTHEST_PREFIX)) {
    const verb = lexicon.verbs.get(`${norms[from]!} ${particle}`);
    if (verb) return verb;
  }
  return undefined;
}

function lexiconOf(language: string): Lexicon | undefined {
  const primary = language.toLowerCase().split(/[-_]/)[0]!;
  return primary in LEXICONS ? LEXICONS[primary as InflectedLanguage] : undefined;
}

function normalise(form: string): string {
  if (/^[a-z'-]+$/.test(form)) return form;
  return form.normalize('NFC').toLowerCase().replace(/’/g, "'");
}

function buildLexicon(data: ReportingData, language: InflectedLanguage): Lexicon {
  const verbs = new Map<string, ReportingWord>();
  const nouns = new Map<string, ReportingWord>();
  const phrases = new Map<string, ReportingWord>();
  const put = (map: Map<string, ReportingWord>, form: string, word: ReportingWord) => {
    const known = map.get(form);
    // A form that two verbs share ("found") belongs to the first that reports without doubt.
    if (!known || (!known.sure && word.sure)) map.set(form, word);
  };
  for (const stance of ['neutral', 'distancing', 'factive', 'endorsing'] as const) {
    for (const entry of words(data.verbs[stance])) {
      const { lemma, sure, forms } = inflect(entry, language);
      for (const form of forms) put(verbs, form, { lemma, stance, sure });
    }
    for (const noun of words(data.nouns[stance])) {
      const lemma = noun.toLowerCase();
      for (const form of language === 'en' ? [lemma, `${lemma.replace(/y$/, 'ie')}s`] : [lemma])
        put(nouns, form, { lemma, stance, sure: true });
    }
    for (const phrase of data.phrases[stance].split('|').filter(Boolean))
      put(phrases, phrase.replace(/’/g, "'"), { lemma: phrase, stance, sure: true });
  }
  const markers = new Map<string, ReportingWord>();
  for (const marker of data.markers.split('|'))
    put(markers, marker, { lemma: marker, stance: 'distancing', sure: true });
  const longest = longestByFirstWord([verbs, nouns, phrases, markers].flatMap((map) => [...map.keys()]));
  return { verbs, nouns, phrases, markers, longest };
}

function longestByFirstWord(forms: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const form of forms) {
    const parts = form.split(' ');
    longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length));
  }
  return longest;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
