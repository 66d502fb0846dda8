import { ALIASES_EN } from './data/aliases-en.ts';
import { CONTRAST_SETS_EN } from './data/contrast-sets-en.ts';
import { RELATED_EN } from './data/related-en.generated.ts';
import type { CertaintyData, CertaintyKind } from './certainty-data.ts';
import { once } from '../text/once.ts';
import { FUNCTION_WORDS } from './data/function-words.ts';
import { CERTAINTY_DATA } from './data/hedges.ts';
import { LABELS_EN } from './data/labels-en.ts';
import { LOADED_EN } from './data/loaded-en.ts';
import { derivationOf, type Derivation, wordKey } from './keys.ts';
import { PhraseIndex } from './phrase-index.ts';

/** A word's place in a contrast set: which set, and whether it is the coloured side. */
export interface SetPlace {
  readonly set: number;
  readonly charged: boolean;
  /** How the last word of the listed member is derived: "attacker" shares its key with "attack" and is another word. */
  readonly derivation: Derivation;
}

/** A label and the set of labels that it belongs to. */
export interface LabelPlace {
  readonly set: number;
  readonly label: string;
  /** As in `SetPlace`. */
  readonly derivation: Derivation;
  /** Ends in -ing as listed: "spying" and "spy" are one label, "dealing" is none of "deal". */
  readonly gerund: boolean;
}

export type LoadedClass = keyof typeof LOADED_EN;

/** What a stance-bearing word colours. */
export interface LoadedPlace {
  readonly kind: LoadedClass;
  /** As in `SetPlace`: "openly" takes a stance, "opened" does not. */
  readonly derivation: Derivation;
  /** As in `LabelPlace`: "sweeping" takes a stance, "a sweep" does not. */
  readonly gerund: boolean;
}

/**
 * The lists of expressions of which one may begin with a word, as bits of `Token.begins`: most words begin none, so
 * that who looks for an expression passes over them without a look-up.
 */
export const BEGINS = {
  loaded: 1,
  set: 2,
  label: 4,
  certainty: 8,
  reporting: 16,
  alias: 32,
  /** Begins a number or is within one: no number is without such a word. */
  number: 64,
} as const;

/** The word lists of one language, ready for look-up. Phrases are found by word keys, certainty by plain forms. */
export interface FramingLexicon {
  /** Function words beside those that `engine/text` knows; French ones without elision. By plain forms. */
  readonly functionWords: ReadonlySet<string>;
  readonly sets: PhraseIndex<SetPlace>;
  readonly labels: PhraseIndex<LabelPlace>;
  readonly loaded: PhraseIndex<LoadedPlace>;
  readonly certainty: PhraseIndex<CertaintyKind>;
  /** A group of names of one thing; the value is the group's key. By plain forms. */
  readonly aliases: PhraseIndex<string>;
  /** The word keys after this one in the alphabet that can stand for it. */
  readonly relativesOf: (key: string) => ReadonlySet<string> | undefined;
  /** Bits of `BEGINS` by the first words of the lists that are looked up by word keys, and of those by plain forms. */
  readonly beginsByKey: ReadonlyMap<string, number>;
  readonly beginsByNorm: ReadonlyMap<string, number>;
}

/** The lexicon of a BCP 47 language; empty lists where there are none, so that the rules then stay silent. */
export function framingLexicon(language: string): FramingLexicon {
  return LEXICONS.get(language.slice(0, 2).toLowerCase())?.() ?? NOTHING;
}

function buildSets(text: string, language: string): PhraseIndex<SetPlace> {
  const index = new PhraseIndex<SetPlace>();
  text
    .trim()
    .split('\n')
    .forEach((line, set) => {
      line.split('|').forEach((side, i) => {
        for (const entry of entriesOf(side)) {
          const keys = keysOf(entry, language);
          index.add(keys, { set, charged: i === 1, derivation: derivationOfEntry(entry, keys) });
        }
      });
    });
  return index;
}

function buildLabels(text: string, language: string): PhraseIndex<LabelPlace> {
  const index = new PhraseIndex<LabelPlace>();
  text
    .trim()
    .split('\n')
    .forEach((line, set) => {
      for (const entry of entriesOf(line)) {
        const keys = keysOf(entry, language);
        index.add(keys, {
          set,
          label: keys.join(' '),
          derivation: derivationOfEntry(entry, keys),
          gerund: entry.endsWith('ing'),
        });
      }
    });
  return index;
}

function buildLoaded(
  data: Readonly<Record<LoadedClass, string>>,
  language: string,
): PhraseIndex<LoadedPlace> {
  const index = new PhraseIndex<LoadedPlace>();
  for (const kind of Object.keys(data) as LoadedClass[]) {
    for (const entry of entriesOf(data[kind])) {
      const keys = keysOf(entry, language);
      index.add(keys, {
        kind,
        derivation: derivationOfEntry(entry, keys),
        gerund: entry.endsWith('ing'),
      });
    }
  }
  return index;
}

function buildCertainty(data: CertaintyData): PhraseIndex<CertaintyKind> {
  const index = new PhraseIndex<CertaintyKind>();
  const put = (list: string, kind: CertaintyKind) => {
    for (const entry of list.trim().split(/\s+/)) index.add(forms(entry), kind);
  };
  put(data.hedges, 'hedge');
  put(data.boosters, 'booster');
  put(data.negators, 'negator');
  return index;
}

function buildAliases(text: string): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const line of text.trim().split('\n')) {
    const members = line.split(', ');
    for (const member of members) index.add(forms(member.replaceAll(' ', '_')), members[0]!);
  }
  return index;
}

/** Takes a line apart when its word is asked for: two accounts hold a few of thousands. */
function buildRelatives(lines: readonly string[]): FramingLexicon['relativesOf'] {
  const relatives = new Map<string, string | ReadonlySet<string>>();
  for (const line of lines) relatives.set(line.slice(0, line.indexOf(' ')), line);
  return (key) => {
    const known = relatives.get(key);
    if (typeof known !== 'string') return known;
    const others = new Set(known.split(' ').slice(1));
    relatives.set(key, others);
    return others;
  };
}

/** The pairs of places in two lists of word keys whose words can stand for each other, in order. */
export function relatedPlaces(
  { relativesOf }: FramingLexicon,
  ones: readonly string[],
  others: readonly string[],
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const before = others.map(relativesOf);
  ones.forEach((one, i) => {
    const after = relativesOf(one);
    others.forEach((other, j) => {
      if (after?.has(other) || before[j]?.has(one)) found.push([i, j]);
    });
  });
  return found;
}

function derivationOfEntry(entry: string, keys: readonly string[]): Derivation {
  return derivationOf(forms(entry).at(-1) ?? '', keys.at(-1) ?? '');
}

function entriesOf(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean);
}

function keysOf(entry: string, language: string): string[] {
  return forms(entry).map((form) => wordKey(form, language));
}

function forms(entry: string): string[] {
  return entry.toLowerCase().split(/[_-]/).filter(Boolean);
}

const NOTHING: FramingLexicon = {
  functionWords: new Set(),
  sets: new PhraseIndex(),
  labels: new PhraseIndex(),
  loaded: new PhraseIndex(),
  certainty: new PhraseIndex(),
  aliases: new PhraseIndex(),
  relativesOf: () => undefined,
  beginsByKey: new Map(),
  beginsByNorm: new Map(),
};

/** Each is built from its lists when a text in that language is read. */
const LEXICONS: ReadonlyMap<string, () => FramingLexicon> = new Map(
  Object.entries(CERTAINTY_DATA).map(([language, certainty]) => [
    language,
    once(() =>
      withBegins({
        ...NOTHING,
        functionWords: new Set(FUNCTION_WORDS[language]?.split(/\s+/)),
        certainty: buildCertainty(certainty),
        ...(language === 'en' && english()),
      }),
    ),
  ]),
);

function withBegins(lexicon: FramingLexicon): FramingLexicon {
  const { loaded, sets, labels, certainty, aliases } = lexicon;
  const beginsByNorm = bitsOf([certainty, BEGINS.certainty], [aliases, BEGINS.alias]);
  // "US" is an alias, which is read as "us" first.
  beginsByNorm.set('us', (beginsByNorm.get('us') ?? 0) | BEGINS.alias);
  const beginsByKey = bitsOf([loaded, BEGINS.loaded], [sets, BEGINS.set], [labels, BEGINS.label]);
  return { ...lexicon, beginsByKey, beginsByNorm };
}

function bitsOf(...lists: readonly (readonly [PhraseIndex<unknown>, number])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of lists)
    for (const word of list.firstWords()) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

function english(): Pick<FramingLexicon, 'sets' | 'labels' | 'loaded' | 'aliases' | 'relativesOf'> {
  return {
    sets: buildSets(CONTRAST_SETS_EN, 'en'),
    labels: buildLabels(LABELS_EN, 'en'),
    loaded: buildLoaded(LOADED_EN, 'en'),
    aliases: buildAliases(ALIASES_EN),
    relativesOf: buildRelatives(RELATED_EN),
  };
}
