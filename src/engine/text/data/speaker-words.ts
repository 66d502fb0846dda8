/**
 * Words that build the noun phrase of a speaker. Curated by the authors of this project; no list was copied.
 * Licence: that of the project.
 */

import { pronouns, set, type SpeakerWords } from './speaker-words-form.ts';
import { DUTCH, ITALIAN, POLISH, RUSSIAN, SWEDISH } from './speaker-words-more.ts';

export type { PronounKind, SpeakerWords } from './speaker-words-form.ts';

/** One list for these: names take their particles into any of the languages. */
const INSIDE = set('of for from de del du des da do dos das von vom der the la le el los las les den');

const ENGLISH: SpeakerWords = {
  pronouns: pronouns({
    male: 'he him',
    female: 'she her',
    thing: 'it',
    many: 'they them',
    self: 'we i',
    any: 'who',
  }),
  objects: set('him her them it i we'),
  determiners: set(
    `the a an his her their its this that these those one another some many several two three four five six other both
    all each every most no my our your few dozens hundreds`,
  ),
  definite: set('the'),
  auxiliaries: set(
    `has have had is are was were be been being will would can could may might must shall should did does do to not
    never also then later once again often repeatedly already still even just only simply recently reportedly
    previously famously first further n't`,
  ),
  prepositions: set(
    `of in on at by for from with to after before during about against between into over under through as per amid
    among despite since until via while without within near toward towards outside inside upon`,
  ),
  conjunctions: set(
    `and but or because when while if although though so that as since where whether unless yet before after until`,
  ),
  relatives: set('who which that whom whose'),
  times: set(
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later meanwhile
    however`,
  ),
  joins: set('and & or'),
  inside: INSIDE,
  verbFirst: false,
  dropsSubject: false,
};

const SPANISH: SpeakerWords = {
  pronouns: pronouns({ male: 'él', female: 'ella', many: 'ellos ellas', any: 'quien' }),
  objects: set('le les lo'),
  determiners: set(
    `el la los las un una unos unas su sus este esta estos estas otro otra dos tres varios varias algunos algunas
    muchos`,
  ),
  definite: set('el la los las'),
  auxiliaries: set('ha han había habían he se le les lo también ya no nunca fue luego después'),
  prepositions: set(
    'de del en a al por para con sin sobre tras desde hasta ante durante entre según contra bajo hacia mediante',
  ),
  conjunctions: set('y e o pero porque cuando mientras si aunque como'),
  relatives: set('que quien quienes cual'),
  times: set('lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana anoche'),
  joins: set('y e o &'),
  inside: INSIDE,
  verbFirst: true,
  dropsSubject: true,
};

const FRENCH: SpeakerWords = {
  pronouns: pronouns({ male: 'il', female: 'elle', many: 'ils elles', self: 'on' }),
  objects: set('lui leur'),
  determiners: set(
    'le la les l un une des son sa ses ce cette ces leur leurs plusieurs deux trois quelques certains',
  ),
  definite: set("le la les l'"),
  auxiliaries: set(
    `a ont avait avaient aurait auraient s' est sont était étaient ne pas n' plus jamais se lui leur y en aussi ensuite
    également encore toutefois cependant pourtant notamment`,
  ),
  prepositions: set(
    `de du d d' à au aux par pour avec sans sur sous après avant depuis pendant entre selon chez dans lors contre vers malgré devant dès durant parmi outre`,
  ),
  conjunctions: set(`et ou mais car quand lorsque lorsqu' puisque puisqu' si comme alors qu' jusqu'`),
  relatives: set('qui que dont'),
  times: set(`lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui`),
  joins: set('et ou &'),
  inside: INSIDE,
  verbFirst: true,
  dropsSubject: false,
};

const GERMAN: SpeakerWords = {
  pronouns: pronouns({ male: 'er', female: 'sie', thing: 'es', self: 'man' }),
  objects: set('ihm ihr ihn'),
  determiners: set(
    `der die das den dem des ein eine einer eines einem einen sein seine ihr ihre dieser diese dieses zwei drei mehrere
    einige viele`,
  ),
  definite: set('der die das'),
  auxiliaries: set(
    `hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden ist sind war waren sei seien wäre
    wären sich nicht auch dann später noch zudem dagegen hingegen jedoch allerdings indes unterdessen außerdem
    schließlich daraufhin dazu dabei weiter ebenfalls wiederum bereits kürzlich zuletzt`,
  ),
  prepositions: set(
    `von vom in im an am auf bei beim mit nach zu zum zur aus für über unter vor seit gegen während laut durch ohne trotz wegen zwischen hinter neben`,
  ),
  conjunctions: set('und oder aber denn weil wenn als dass ob während da'),
  // "der", "die" and "das" begin noun phrases far more often than relative clauses.
  relatives: set('welcher welche welches'),
  times: set(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen vorgestern',
  ),
  joins: set('und oder &'),
  inside: INSIDE,
  verbFirst: true,
  dropsSubject: false,
};

const PORTUGUESE: SpeakerWords = {
  pronouns: pronouns({ male: 'ele', female: 'ela', many: 'eles elas', any: 'quem' }),
  objects: set('lhe lhes'),
  determiners: set(
    `o a os as um uma uns umas seu sua seus suas este esta esse essa outro outra dois duas três vários várias alguns
    algumas`,
  ),
  definite: set('o a os as'),
  auxiliaries: set('tem têm tinha tinham havia haviam foi se lhe também já não ainda depois'),
  prepositions: set(
    `de do da dos das em no na nos nas ao à por pelo pela para com sem sobre após desde até durante entre segundo contra sob`,
  ),
  conjunctions: set('e ou mas porque quando enquanto se embora como'),
  relatives: set('que quem'),
  times: set(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem amanhã',
  ),
  joins: set('e ou &'),
  inside: INSIDE,
  verbFirst: true,
  dropsSubject: true,
};

const BY_LANGUAGE: ReadonlyMap<string, SpeakerWords> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['nl', DUTCH],
  ['sv', SWEDISH],
  ['pl', POLISH],
  ['ru', RUSSIAN],
]);

/** The words of a BCP 47 language; English where there are none. */
export function speakerWords(language: string): SpeakerWords {
  return BY_LANGUAGE.get(language.toLowerCase().split(/[-_]/)[0]!) ?? ENGLISH;
}
