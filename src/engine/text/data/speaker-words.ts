/**
 * Words that build the noun phrase of a speaker. Curated by the authors of this project; no list was copied.
 * Licence: that of the project.
 */

export interface SpeakerWords {
  /** Pronouns that may speak, with what they tell of the speaker. */
  readonly pronouns: Readonly<Record<string, 'male' | 'female' | 'many' | 'any'>>;
  /** Words that a speaker's noun phrase may begin with. */
  readonly determiners: ReadonlySet<string>;
  /** Verb forms between a subject and its reporting verb: has, had, would. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const SPEAKER_WORDS: Readonly<Record<string, SpeakerWords>> = {
  en: {
    pronouns: {
      he: 'male',
      she: 'female',
      they: 'many',
      it: 'any',
      we: 'any',
      i: 'any',
      who: 'any',
      him: 'male',
      her: 'female',
      them: 'many',
    },
    determiners: set(
      'the a an his her their its this that these those one another some many several two three four five six other both all each every most no my our your few dozens hundreds',
    ),
    auxiliaries: set(
      "has have had is are was were be been being will would can could may might must shall should did does do to not never also then later once again often repeatedly already still even just only simply recently reportedly previously famously first n't has also",
    ),
    prepositions: set(
      'of in on at by for from with to after before during about against between into over under through as per amid among despite since until via while without within near toward towards outside inside upon',
    ),
    conjunctions: set(
      'and but or because when while if although though so that as since where whether unless yet before after until',
    ),
    relatives: set('who which that whom whose'),
  },
  es: {
    pronouns: { él: 'male', ella: 'female', ellos: 'many', ellas: 'many', quien: 'any' },
    determiners: set(
      'el la los las un una unos unas su sus este esta estos estas otro otra dos tres varios varias algunos algunas muchos',
    ),
    auxiliaries: set('ha han había habían he se le les lo también ya no nunca fue'),
    prepositions: set('de del en a al por para con sin sobre tras desde hasta ante durante entre según'),
    conjunctions: set('y e o pero porque cuando mientras si aunque que como'),
    relatives: set('que quien quienes cual'),
  },
  fr: {
    pronouns: { il: 'male', elle: 'female', ils: 'many', elles: 'many', on: 'any', 't-il': 'male' },
    determiners: set(
      'le la les l un une des son sa ses ce cette ces leur leurs plusieurs deux trois quelques',
    ),
    auxiliaries: set(
      "a ont avait avaient aurait auraient s'est est ne pas n' se lui leur y en aussi ensuite également encore",
    ),
    prepositions: set(
      'de du des d en à au aux par pour avec sans sur sous après avant depuis pendant entre selon chez dans lors',
    ),
    conjunctions: set('et ou mais car quand lorsque si que comme alors'),
    relatives: set('qui que dont'),
  },
  de: {
    pronouns: { er: 'male', sie: 'female', es: 'any', man: 'any' },
    determiners: set(
      'der die das den dem des ein eine einer eines einem einen sein seine ihr ihre dieser diese dieses zwei drei mehrere einige viele',
    ),
    auxiliaries: set(
      'hat haben hatte hatten habe hätte hätten wird werden wurde ist sich nicht auch dann später noch zudem',
    ),
    prepositions: set(
      'von vom in im an am auf bei beim mit nach zu zum zur aus für über unter vor seit gegen während laut durch',
    ),
    conjunctions: set('und oder aber denn weil wenn als dass ob während da'),
    relatives: set('der die das welcher welche'),
  },
  pt: {
    pronouns: { ele: 'male', ela: 'female', eles: 'many', elas: 'many', quem: 'any' },
    determiners: set(
      'o a os as um uma uns umas seu sua seus suas este esta esse essa outro outra dois duas três vários várias alguns algumas',
    ),
    auxiliaries: set('tem têm tinha tinham havia haviam foi se lhe também já não ainda'),
    prepositions: set(
      'de do da dos das em no na nos nas a ao à por pelo pela para com sem sobre após desde até durante entre segundo',
    ),
    conjunctions: set('e ou mas porque quando enquanto se embora que como'),
    relatives: set('que quem'),
  },
};

/** The words of a BCP 47 language; English where there are none. */
export function speakerWords(language: string): SpeakerWords {
  return SPEAKER_WORDS[language.toLowerCase().split(/[-_]/)[0]!] ?? SPEAKER_WORDS.en!;
}
