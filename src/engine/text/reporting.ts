import { REPORTING_DE } from './data/reporting-verbs-de.ts';
import { REPORTING_EN } from './data/reporting-verbs-en.ts';
import { REPORTING_ES } from './data/reporting-verbs-es.ts';
import { REPORTING_FR } from './data/reporting-verbs-fr.ts';
import { REPORTING_IT } from './data/reporting-verbs-it.ts';
import { REPORTING_NL } from './data/reporting-verbs-nl.ts';
import { REPORTING_PL } from './data/reporting-verbs-pl.ts';
import { REPORTING_PT } from './data/reporting-verbs-pt.ts';
import { REPORTING_RU } from './data/reporting-verbs-ru.ts';
import { REPORTING_SV } from './data/reporting-verbs-sv.ts';
import type { ReportingData, ReportingStance } from './reporting-data.ts';
import { inflect, type InflectedLanguage } from './inflect.ts';
import { once } from './once.ts';

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
  /** All of these by first word, in the order in which they are tried: most words begin none. */
  readonly byFirst: ReadonlyMap<string, readonly Expression[]>;
  /** Whether a verb's prefix may stand at the end of its clause, apart from it. */
  readonly partsVerbs: boolean;
}

interface Expression {
  readonly forms: readonly string[];
  readonly kind: ReportingHit['kind'];
  readonly word: ReportingWord;
}

/** Of expressions of one length, which kind is tried first. */
const KINDS: readonly ReportingHit['kind'][] = ['phrase', 'marker', 'verb', 'noun'];

/** Languages that part verbs put objects and adverbs before the prefix: "gab am Montag bekannt". */
const FARTHEST_PREFIX = 12;

/** Languages that part a verb from its prefix or particle: gibt … zu, geeft … toe, lade … till. */
const PARTING: ReadonlySet<string> = new Set(['de', 'nl', 'sv']);

/** Each is built from its lists when a text in that language is read: five took a tenth of the engine's start. */
const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map([
  ['en', once(() => buildLexicon(REPORTING_EN, 'en'))],
  ['es', once(() => buildLexicon(REPORTING_ES, 'es'))],
  ['fr', once(() => buildLexicon(REPORTING_FR, 'fr'))],
  ['de', once(() => buildLexicon(REPORTING_DE, 'de'))],
  ['pt', once(() => buildLexicon(REPORTING_PT, 'pt'))],
  ['it', once(() => buildLexicon(REPORTING_IT, 'it'))],
  ['nl', once(() => buildLexicon(REPORTING_NL, 'nl'))],
  ['sv', once(() => buildLexicon(REPORTING_SV, 'sv'))],
  ['pl', once(() => buildLexicon(REPORTING_PL, 'pl'))],
  ['ru', once(() => buildLexicon(REPORTING_RU, 'ru'))],
]);

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
 * The words that begin an expression of the reporting words of a language, nouns among them; to be asked for norms, in
 * small letters and with straight apostrophes.
 */
export function reportingStarters(language: string): Pick<ReadonlySet<string>, 'has'> {
  return lexiconOf(language)?.byFirst ?? NO_STARTERS;
}

const NO_STARTERS: ReadonlySet<string> = new Set();

interface ReportingOptions {
  /** Default: false. */
  readonly nouns?: boolean;
  /** Whether the word at an index begins an expression, where that is known. Default: looked up. */
  readonly mayBegin?: (at: number) => boolean;
}

/**
 * The reporting words in a list of words, in order, without overlap; the longest expression at a place wins
 * ("pointed out" before "pointed"). Nouns are left out unless asked for.
 */
export function findReporting(
  words: readonly string[],
  language: string,
  { nouns = false, mayBegin = () => true }: ReportingOptions = {},
): ReportingHit[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const hits: ReportingHit[] = [];
  for (let from = 0; from < words.length;) {
    const hit = mayBegin(from) ? hitAt(lexicon, words, from, nouns) : null;
    if (hit) hits.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return hits;
}

function hitAt(
  lexicon: Lexicon,
  words: readonly string[],
  from: number,
  nouns: boolean,
): ReportingHit | null {
  const known = lexicon.byFirst.get(normalise(words[from]!));
  if (!known) return null;
  const found = known.find(({ forms, kind }) => (nouns || kind !== 'noun') && isAt(forms, words, from));
  const isWeak = !found || (found.kind === 'noun' && found.forms.length === 1);
  const parted = isWeak ? separated(lexicon, known, words, from) : undefined;
  if (parted) return hitOf(parted, 'verb', from, from + 1);
  return found ? hitOf(found.word, found.kind, from, from + found.forms.length) : null;
}

/** Written out: an object that is spread into and then grows is slow to make. */
function hitOf(
  { lemma, stance, sure }: ReportingWord,
  kind: ReportingHit['kind'],
  from: number,
  to: number,
): ReportingHit {
  return { lemma, stance, sure, kind, from, to };
}

function isAt(forms: readonly string[], words: readonly string[], from: number): boolean {
  if (from + forms.length > words.length) return false;
  for (let i = 1; i < forms.length; i++) if (normalise(words[from + i]!) !== forms[i]) return false;
  return true;
}

/** A separable verb whose prefix stands at the end of the clause. */
function separated(
  lexicon: Lexicon,
  known: readonly Expression[],
  words: readonly string[],
  from: number,
): ReportingWord | undefined {
  if (!lexicon.partsVerbs || known[0]!.forms.length < 2) return undefined;
  const first = known[0]!.forms[0]!;
  for (const particle of words.slice(from + 1, from + FARTHEST_PREFIX)) {
    const verb = lexicon.verbs.get(`${first} ${normalise(particle)}`);
    if (verb) return verb;
  }
  return undefined;
}

function lexiconOf(language: string): Lexicon | undefined {
  return (LEXICONS.get(language) ?? LEXICONS.get(language.toLowerCase().split(/[-_]/)[0]!))?.();
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
  const lists = { verbs, nouns, phrases, markers };
  return { ...lists, byFirst: indexByFirst(lists), partsVerbs: PARTING.has(language) };
}

function indexByFirst(maps: Omit<Lexicon, 'byFirst' | 'partsVerbs'>): Map<string, Expression[]> {
  const byFirst = new Map<string, Expression[]>();
  for (const kind of KINDS) {
    for (const [form, word] of maps[`${kind}s`]) {
      const forms = form.split(' ');
      const known = byFirst.get(forms[0]!);
      if (known) known.push({ forms, kind, word });
      else byFirst.set(forms[0]!, [{ forms, kind, word }]);
    }
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.forms.length - one.forms.length);
  return byFirst;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
