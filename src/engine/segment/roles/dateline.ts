import type { Part } from './part.ts';

/** Longest line that is nothing but a place and a date. */
const MOST_WORDS = 14;

/** Words and numbers of dates, times, and what stands with them in a line of its own. */
const DATE_WORDS = `
  (?:mon|tues|wednes|thurs|fri|satur|sun)day mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept? oct nov dec am pm a\\.m p\\.m [ecmp][sd]?t gmt utc bst cet
  published updated posted last first modified on at date today yesterday edt est of the
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember uhr
  stand veröffentlicht aktualisiert am vom um
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre
  novembre décembre publié mis à jour le
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre publicado actualizado el de del a las
  segunda terça quarta quinta sexta feira janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  atualizado em às de do
  lunedì martedì mercoledì giovedì venerdì gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  pubblicato aggiornato il alle ore
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря г года опубликовано обновлено`;

const DATE_WORD = new RegExp(`^(?:${DATE_WORDS.match(/\S+/g)!.join('|')})$`, 'iu');

/** "3", "3rd", "2019", "10:30", "2019-11-03", "03/11/19", "10h30". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|º|[.:/h-]\d{1,2}(?:[.:/-]\d{1,4})?)?(?:am|pm)?$/iu;

const CJK_DATE = /^\D{0,8}\d{4}[年년/.-]\s?\d{1,2}[月월/.-]\s?\d{1,2}[日일]?[^。]{0,20}$/u;

/** "WASHINGTON (Reuters) -", "LONDON, March 3 —" alone in a line. */
const PLACE =
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s[\p{L}.]+)?\s?(?:\((?:[\p{Lu}][\p{L}\s]{1,20})\))?\s?(?:[-–—]+\s?)$/u;

/** Whether a paragraph is nothing but a place or a date. */
export function isDateline({ text, words }: Part): boolean {
  if (words > MOST_WORDS) return false;
  return PLACE.test(text) || CJK_DATE.test(text) || isDate(text);
}

function isDate(text: string): boolean {
  const tokens = text.match(/[^\s,|•·()–—]+/gu) ?? [];
  const plain = tokens.map((token) => token.replace(/[.:]$/, ''));
  return (
    plain.length > 1 &&
    plain.some((token) => NUMBER.test(token)) &&
    plain.some(isDay) &&
    plain.every(isDateToken)
  );
}

function isDateToken(token: string): boolean {
  return NUMBER.test(token) || DATE_WORD.test(token) || /^[-/]$/.test(token);
}

/** A month, a weekday, a year, or a date in figures: an hour alone is a mark in a running report. */
function isDay(token: string): boolean {
  return /^\d{4}$|^\d{1,4}[./-]\d/.test(token) || (DATE_WORD.test(token) && /\p{L}{3}/u.test(token));
}
