const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/**
 * An ISO 8601 date in words, as it is written there: "3 September 2020". Anything else is given back as it is. Not left
 * to `Intl`, whose words change from one version of its data to the next.
 */
export function dateInWords(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${Number(year)}` : iso;
}

/** A time in UTC in words: "3 September 2020, 14:05 UTC". */
export function timeInWords(iso: string): string {
  const [, , , , hour, minute] = ISO.exec(iso) ?? [];
  return hour && minute ? `${dateInWords(iso)}, ${hour}:${minute} UTC` : dateInWords(iso);
}

/** A time as a part of a file name, so that names sort by it: "2020-09-03-1405". */
export function timeInName(iso: string): string {
  const [, year, month, day, hour, minute] = ISO.exec(iso) ?? [];
  return year ? `${year}-${month!}-${day!}${hour ? `-${hour}${minute!}` : ''}` : 'undated';
}
