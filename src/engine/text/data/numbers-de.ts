import type { NumberLexicon } from './number-lexicon.ts';
import { list, names, phrases, table } from './number-lexicon.ts';

/** German number words, units and dates. Own list; no source; same licence as the project. */
export const NUMBERS_DE: NumberLexicon = {
  words: table(
    `null 0, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13,
    vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40,
    fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, hundert einhundert 100, tausend eintausend 1000`,
  ),
  scales: table(
    'hundert 100, tausend 1000, million millionen mio 1000000, milliarde milliarden mrd 1000000000',
  ),
  vague: {
    mehrere: [3, 10],
    dutzende: [24, 144],
    hunderte: [200, 1999],
    tausende: [2000, 99_999],
  },
  times: table('einmal 1, zweimal 2, dreimal 3'),
  fractions: table('hälfte 2, drittel 3, viertel 4, fünftel 5'),
  ordinals: {},
  articles: list('ein eine die'),
  joiners: [],
  among: ['von'],
  hedges: phrases({
    below: 'fast|beinahe|knapp|bis zu|weniger als',
    above: 'mehr als|über|mindestens|gut',
    about: 'etwa|rund|ungefähr|circa|ca',
  }),
  hedgesAfter: {},
  percent: list('prozent'),
  currencies: names('USD: dollar, EUR: euro euros, GBP: pfund, CHF: franken'),
  units: names(
    `second: sekunde sekunden, minute: minute minuten, hour: stunde stunden, day: tag tage tagen, week: woche wochen,
    month: monat monate monaten, year: jahr jahre jahren, kilometre: km kilometer kilometern, metre: meter metern,
    time: mal, tonne: tonne tonnen, kilogram: kilo kilogramm kg`,
  ),
  months: table(
    `januar jänner 1, februar 2, märz 3, april 4, mai 5, juni 6, juli 7, august 8, september 9, oktober 10, november 11,
    dezember 12`,
  ),
  doubtfulMonths: [],
  dateCues: [],
  weekdays: table(
    'montag 1, dienstag 2, mittwoch 3, donnerstag 4, freitag 5, samstag sonnabend 6, sonntag 7',
  ),
  dateJoiners: [],
  ageAfter: list('alt alte alter'),
  ageBefore: [],
  decimalComma: true,
};
