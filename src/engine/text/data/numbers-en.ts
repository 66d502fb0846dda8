import type { NumberLexicon } from './number-lexicon.ts';
import { list, names, phrases, table } from './number-lexicon.ts';

/** English number words, units, dates and what blurs a number. Own list; no source; same licence as the project. */
export const NUMBERS_EN: NumberLexicon = {
  words: table(
    `zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
    thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30,
    forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`,
  ),
  scales: table(
    `hundred 100, dozen 12, thousand k 1000, million mn m mln 1000000, billion bn b bln 1000000000,
    trillion tn trn 1000000000000`,
  ),
  vague: {
    several: [3, 10],
    dozens: [24, 144],
    hundreds: [200, 1999],
    thousands: [2000, 99_999],
    millions: [2e6, 999e6],
    billions: [2e9, 999e9],
    couple: [2, 3],
    handful: [3, 7],
  },
  times: table('once 1, twice 2, thrice 3'),
  fractions: table(
    'half 2, third thirds 3, quarter quarters 4, fifth fifths 5, sixth sixths 6, eighth eighths 8, tenth tenths 10',
  ),
  ordinals: table(
    `third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12,
    thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19,
    twentieth 20`,
  ),
  articles: list('a an'),
  joiners: list('and'),
  among: ['in', 'out of', 'of every'],
  hedges: phrases({
    below:
      `nearly|almost|up to|less than|fewer than|under|below|just under|close to|approaching|as many as|as much as|
      no more than|at most`.replace(/\n\s*/g, ''),
    above:
      `more than|over|at least|upwards of|upward of|just over|in excess of|greater than|no fewer than|no less than|
      above|well over`.replace(/\n\s*/g, ''),
    about:
      'about|around|roughly|approximately|some|an estimated|estimated|approx|circa|somewhere around|perhaps',
  }),
  hedgesAfter: phrases({ about: 'or so', above: 'or more|plus', below: 'or less|or fewer' }),
  percent: list('percent pct'),
  currencies: names(
    `USD: dollar dollars bucks, GBP: sterling, EUR: euro euros, JPY: yen, RUB: ruble rubles rouble roubles,
    CNY: yuan renminbi, INR: rupee rupees, MXN: peso pesos, CHF: franc francs, ILS: shekel shekels, KRW: won`,
  ),
  units: names(
    `second: second seconds sec, minute: minute minutes min mins, hour: hour hours hr hrs, day: day days,
    week: week weeks, month: month months, year: year years yr yrs, decade: decade decades, century: century centuries,
    mile: mile miles, kilometre: kilometer kilometers kilometre kilometres km kms, metre: meter meters metre metres,
    foot: foot feet ft, inch: inch inches, yard: yard yards, acre: acre acres, hectare: hectare hectares,
    pound: pound pounds lb lbs, kilogram: kilogram kilograms kilo kilos kg, gram: gram grams, ounce: ounce ounces oz,
    tonne: ton tons tonne tonnes, gallon: gallon gallons, litre: liter liters litre litres, barrel: barrel barrels,
    degree: degree degrees, mph: mph, point: point points, cent: cent cents, time: time times`,
  ),
  months: table(
    `january jan 1, february feb 2, march mar 3, april apr 4, may 5, june jun 6, july jul 7, august aug 8,
    september sept sep 9, october oct 10, november nov 11, december dec 12`,
  ),
  doubtfulMonths: list('may march mar jan sep august'),
  dateCues: list('in last since of this next by until early late mid before after from through during'),
  weekdays: table(
    `monday mondays 1, tuesday tuesdays 2, wednesday wednesdays 3, thursday thursdays 4, friday fridays 5,
    saturday saturdays 6, sunday sundays 7`,
  ),
  dateJoiners: list('of'),
  ageAfter: list('old'),
  ageBefore: list('aged age'),
  decimalComma: false,
};
