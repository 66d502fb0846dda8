import type { NumberLexicon } from './number-lexicon.ts';
import { list, names, phrases, table } from './number-lexicon.ts';

// Spanish, French and Portuguese number words, units and dates. Own lists; no source; same licence as the project.

export const NUMBERS_ES: NumberLexicon = {
  words: table(
    `cero 0, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13,
    catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno veintiún 21,
    veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28,
    veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien
    ciento 100, doscientos doscientas 200, trescientos trescientas 300, cuatrocientos 400, quinientos quinientas 500,
    seiscientos 600, setecientos 700, ochocientos 800, novecientos 900`,
  ),
  scales: table('mil 1000, millón millones 1000000, billón billones 1000000000000, docena 12'),
  vague: {
    varios: [3, 10],
    varias: [3, 10],
    docenas: [24, 144],
    decenas: [20, 99],
    cientos: [200, 1999],
    centenares: [200, 1999],
    miles: [2000, 99_999],
  },
  times: {},
  fractions: table('mitad 2, tercio tercios 3, cuarto cuartos 4'),
  ordinals: table('tercero tercera tercer 3, cuarto cuarta 4, quinto quinta 5'),
  articles: list('un una la'),
  joiners: list('y'),
  among: ['de cada'],
  hedges: phrases({
    below: 'casi|hasta|menos de|cerca de',
    above: 'más de|al menos|por lo menos|como mínimo',
    about: 'unos|unas|alrededor de|aproximadamente|en torno a',
  }),
  hedgesAfter: {},
  percent: list('porciento'),
  currencies: names('USD: dólar dólares, EUR: euro euros, MXN: peso pesos, GBP: libras'),
  units: names(
    `second: segundo segundos, minute: minuto minutos, hour: hora horas, day: día días, week: semana semanas,
    month: mes meses, year: año años, kilometre: km kilómetro kilómetros, metre: metro metros, time: vez veces,
    tonne: tonelada toneladas, kilogram: kilo kilos kg`,
  ),
  months: table(
    `enero 1, febrero 2, marzo 3, abril 4, mayo 5, junio 6, julio 7, agosto 8, septiembre setiembre 9, octubre 10,
    noviembre 11, diciembre 12`,
  ),
  doubtfulMonths: [],
  dateCues: [],
  weekdays: table('lunes 1, martes 2, miércoles 3, jueves 4, viernes 5, sábado 6, domingo 7'),
  dateJoiners: list('de del'),
  ageAfter: [],
  ageBefore: [],
  decimalComma: true,
};

export const NUMBERS_FR: NumberLexicon = {
  words: table(
    `zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
    quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70,
    nonante 90`,
  ),
  scales: table('cent cents 100, mille 1000, million millions 1000000, milliard milliards 1000000000'),
  vague: {
    plusieurs: [3, 10],
    dizaine: [8, 12],
    dizaines: [20, 99],
    centaine: [80, 120],
    centaines: [200, 1999],
    milliers: [2000, 99_999],
  },
  times: {},
  fractions: table('moitié 2, tiers 3, quart quarts 4'),
  ordinals: table('troisième 3, quatrième 4, cinquième 5'),
  articles: list('un une la'),
  joiners: list('et'),
  among: ['sur'],
  hedges: phrases({
    below: "presque|jusqu'à|moins de|près de",
    above: 'plus de|au moins',
    about: 'environ|quelque|autour de',
  }),
  hedgesAfter: {},
  percent: list('pourcent'),
  currencies: names('USD: dollar dollars, EUR: euro euros, GBP: livres, CHF: francs'),
  units: names(
    `second: seconde secondes, minute: minute minutes, hour: heure heures, day: jour jours, week: semaine semaines,
    month: mois, year: an ans année années, kilometre: km kilomètre kilomètres, metre: mètre mètres, time: fois,
    tonne: tonne tonnes, kilogram: kilo kilos kg`,
  ),
  months: table(
    `janvier 1, février 2, mars 3, avril 4, mai 5, juin 6, juillet 7, août 8, septembre 9, octobre 10, novembre 11,
    décembre 12`,
  ),
  doubtfulMonths: list('mars'),
  dateCues: list('en depuis fin début'),
  weekdays: table('lundi 1, mardi 2, mercredi 3, jeudi 4, vendredi 5, samedi 6, dimanche 7'),
  dateJoiners: list('de'),
  ageAfter: [],
  ageBefore: [],
  decimalComma: true,
};

export const NUMBERS_PT: NumberLexicon = {
  words: table(
    `zero 0, dois duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13,
    catorze quatorze 14, quinze 15, dezesseis dezasseis 16, dezessete dezassete 17, dezoito 18, dezenove dezanove 19,
    vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, cem cento 100,
    duzentos duzentas 200, trezentos trezentas 300, quatrocentos 400, quinhentos quinhentas 500, seiscentos 600,
    setecentos 700, oitocentos 800, novecentos 900`,
  ),
  scales: table(
    'mil 1000, milhão milhões 1000000, bilhão bilhões 1000000000, trilhão trilhões 1000000000000, dúzia 12',
  ),
  vague: {
    vários: [3, 10],
    várias: [3, 10],
    dezenas: [20, 99],
    centenas: [200, 1999],
    milhares: [2000, 99_999],
  },
  times: {},
  fractions: table('metade 2, terço terços 3, quarto quartos 4'),
  ordinals: table('terceiro terceira 3, quarto quarta 4, quinto quinta 5'),
  articles: list('um uma'),
  joiners: list('e'),
  among: ['em cada', 'de cada'],
  hedges: phrases({
    below: 'quase|até|menos de|perto de',
    above: 'mais de|pelo menos|ao menos|no mínimo',
    about: 'cerca de|aproximadamente|em torno de|uns|umas',
  }),
  hedgesAfter: {},
  percent: list('porcento'),
  currencies: names('USD: dólar dólares, EUR: euro euros, BRL: real reais, GBP: libras'),
  units: names(
    `second: segundo segundos, minute: minuto minutos, hour: hora horas, day: dia dias, week: semana semanas,
    month: mês meses, year: ano anos, kilometre: km quilômetro quilômetros quilómetros, metre: metro metros,
    time: vez vezes, tonne: tonelada toneladas, kilogram: quilo quilos kg, point: ponto pontos`,
  ),
  months: table(
    `janeiro 1, fevereiro 2, março 3, abril 4, maio 5, junho 6, julho 7, agosto 8, setembro 9, outubro 10, novembro 11,
    dezembro 12`,
  ),
  doubtfulMonths: [],
  dateCues: [],
  weekdays: table(
    'segunda-feira 1, terça-feira 2, quarta-feira 3, quinta-feira 4, sexta-feira 5, sábado 6, domingo 7',
  ),
  dateJoiners: list('de do'),
  ageAfter: [],
  ageBefore: [],
  decimalComma: true,
};
