const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/** Year, month (1 to 12) and day of an ISO 8601 date, as it is written there; `null` for anything else. */
export function dateParts(
  iso: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [year, month, day] = (ISO.exec(iso) ?? []).slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return month >= 1 && month <= 12 ? { year, month, day } : null;
}

/** A time in UTC in words, with its date as `date` writes dates: "3 September 2020, 14:05 UTC". */
export function timeInWords(iso: string, date: (iso: string) => string): string {
  const [, , , , hour, minute] = ISO.exec(iso) ?? [];
  return hour && minute ? `${date(iso)}, ${hour}:${minute} UTC` : date(iso);
}

/** A time as a part of a file name, so that names sort by it: "2020-09-03-1405". */
export function timeInName(iso: string): string {
  const [, year, month, day, hour, minute] = ISO.exec(iso) ?? [];
  return year ? `${year}-${month!}-${day!}${hour ? `-${hour}${minute!}` : ''}` : 'undated';
}
