import { IRREGULAR_EN } from './data/irregular-en.ts';
import { SPELLING_EN } from './data/spelling-en.ts';
import { flatMap } from '../text/flat-map.ts';
import { stem } from '../text/stem.ts';
import { lightStem } from './light-stem.ts';

/**
 * What two words are compared by: equal for inflections ("meddle", "meddling"), irregular forms ("said", "say"), British
 * and American spellings ("labour", "labor") and abbreviations with points or without ("N.A.A.C.P", "NAACP"). In other
 * languages what `lightStem` leaves of it. `known` is the stem of the norm, if it has been found before.
 */
export function wordKey(norm: string, language: string, known?: string): string {
  if (!language.startsWith('en')) return lightStem(norm, language);
  const bare = PLAIN.test(norm) ? norm : norm.replace(/'s?$/, '').replace(/(?<=^|\.)(\p{L})\./gu, '$1');
  const spelled = americanSpelling(SPELLINGS.get(bare) ?? bare);
  const lemma = LEMMAS.get(spelled) ?? spelled;
  return lemma === norm && known !== undefined ? known : stem(lemma, language);
}

/** No apostrophe and no point to take out. */
const PLAIN = /^[a-z]+$/;

/** What an English word is made from another as: who does it, to do it, that it is done, what is like it, how, or none. */
export type Derivation = 'agent' | 'act' | 'action' | 'quality' | 'manner' | 'none';

/**
 * How a word is derived, by the ending that its key has lost. Words of one key that differ in it are different words:
 * "attacker" and "attack", "publication" and "public", "executive" and "execute", "bombastic" and "bombast", "officially"
 * and "official". "Murder" and "question" keep theirs and are derived from nothing.
 */
export function derivationOf(norm: string, key: string): Derivation {
  if (!DERIVED.test(norm)) return 'none';
  if (/(?:er|or|ist)s?$/.test(norm)) return /(?:er|or|ist)$/.test(key) ? 'none' : 'agent';
  if (/ly$/.test(norm) && !/l[iy]$/.test(key)) return 'manner';
  if (/ives?$/.test(norm) && !/ive?$/.test(key)) return 'quality';
  if (/(?:[^aeiou]ic|ous|able|ible)$/.test(norm) && !/(?:ic|ous|able|ible|abl|ibl)$/.test(key))
    return 'quality';
  if (/ial$/.test(norm) && !key.endsWith('ial')) return 'quality';
  if (/i[sz](?:e[sd]?|ing)$/.test(norm) && !/i[sz]e?$/.test(key)) return 'act';
  if (/at(?:e[sd]?|ing)$/.test(norm) && !/ate?$/.test(key)) return 'act';
  return /(?:ion|ment)s?$/.test(norm) && !/(?:ion|ment)$/.test(key) ? 'action' : 'none';
}

/** What each of the endings looks for, at once: most words have none. */
const DERIVED = /(?:er|or|ist|ly|ive|ic|ous|[ai]ble|ial|i[sz]e[sd]?|i[sz]ing|ate[sd]?|ating|ion|ment)s?$/;

/** The share of the letters of the longer word with which two forms of one word begin. */
const SAME_START = 0.6;

/** Whether two words are forms of one that the stemmer keeps apart ("lost", "loss"; "depart", "departure"). */
export function isInflection(one: string, other: string): boolean {
  const same = sameStart(one, other);
  return same >= 3 && same >= SAME_START * Math.max(one.length, other.length);
}

/** Whether one of two names is made from the other: "Iran" and "Iranian", "Ukraine" and "Ukrainian". */
export function isKindredName(one: string, other: string): boolean {
  return sameStart(one, other) >= Math.max(4, Math.min(one.length, other.length) - 1);
}

/** With how many letters two words begin alike. */
function sameStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same;
}

const LEMMAS: ReadonlyMap<string, string> = new Map(
  flatMap(IRREGULAR_EN.trim().split('\n'), (line) => {
    const [lemma = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((form) => [form, lemma] as const);
  }),
);

/** Past forms and participles of irregular verbs. */
export const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
  [...LEMMAS.keys()].filter((form) => !/^(?:men|women|children|people|persons|feet|crises)$/.test(form)),
);

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLING_EN.trim()
    .split('\n')
    .map((line) => {
      const [american = '', british = ''] = line.split(' ');
      return [british, american] as const;
    }),
);

/** Short words ("four", "our", "rise") would be hit by the rules by accident. */
const RULED_LENGTH = 6;

/** What each of the rules looks for, at once: few words have it. */
const BRITISH = /is(?:e|ing|ation)|our|[bt]re|ell(?:ed|ing|er)|ogue/;

/** organise -> organize, labour -> labor, centre -> center, travelled -> traveled, dialogue -> dialog. */
function americanSpelling(word: string): string {
  if (word.length < RULED_LENGTH || !BRITISH.test(word)) return word;
  return word
    .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|er|ers|ite|ful|hood)?$/, 'or$1')
    .replace(/([bt])re(s)?$/, '$1er$2')
    .replace(/([aeiou][^aeiou]+)ell(ed|ing|er|ers)$/, '$1el$2')
    .replace(/ogue(s)?$/, 'og$1');
}
