/**
 * Number words of the languages that the engine knows best, with their digits. Own list; no source. "One" and its
 * like are left out: they are articles and pronouns more often than numbers.
 */
const LISTS: readonly (readonly [number, string])[] = [
  [2, 'two dois duas dos deux zwei twee due два две'],
  [3, 'three três tres trois drei drie tre три'],
  [4, 'four quatro cuatro quatre vier quattro четыре'],
  [5, 'five cinco cinq fünf vijf cinque пять'],
  [6, 'six seis sechs zes sei шесть'],
  [7, 'seven sete siete sept sieben zeven sette семь'],
  [8, 'eight oito ocho huit acht otto восемь'],
  [9, 'nine nove nueve neuf neun negen девять'],
  [10, 'ten dez diez dix zehn tien dieci десять'],
  [11, 'eleven onze once elf undici одиннадцать'],
  [12, 'twelve doze doce douze zwölf twaalf dodici двенадцать'],
  [13, 'thirteen treze trece treize dreizehn dertien tredici'],
  [14, 'fourteen catorze quatorze catorce vierzehn veertien quattordici'],
  [15, 'fifteen quinze quince fünfzehn vijftien quindici'],
  [16, 'sixteen dezesseis dieciséis seize sechzehn zestien sedici'],
  [17, 'seventeen dezessete diecisiete siebzehn zeventien diciassette'],
  [18, 'eighteen dezoito dieciocho achtzehn achttien diciotto'],
  [19, 'nineteen dezenove diecinueve neunzehn negentien diciannove'],
  [20, 'twenty vinte veinte vingt zwanzig twintig venti двадцать'],
  [30, 'thirty trinta treinta trente dreißig dertig trenta тридцать'],
  [40, 'forty quarenta cuarenta quarante vierzig veertig quaranta сорок'],
  [50, 'fifty cinquenta cincuenta cinquante fünfzig vijftig cinquanta пятьдесят'],
  [60, 'sixty sessenta sesenta soixante sechzig zestig sessanta'],
  [70, 'seventy setenta siebzig zeventig settanta'],
  [80, 'eighty oitenta ochenta achtzig tachtig ottanta'],
  [90, 'ninety noventa neunzig negentig novanta'],
  [100, 'hundred cem cien ciento cent hundert honderd cento сто'],
  [1000, 'thousand mil mille tausend duizend mila тысяча тысяч'],
];

export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap(([value, words]) => words.split(' ').map((word) => [word, String(value)] as const)),
);
