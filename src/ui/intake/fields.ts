/** ISO 8601: a year, a month, a day or an instant. */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date as people write it as ISO 8601, to the day; `null` if it is none. What is ISO 8601 stays as it is. */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  if (ISO.test(trimmed)) return Number.isNaN(Date.parse(trimmed)) ? null : trimmed;
  // Without four digits there is no year, and what browsers then make of it is a guess.
  if (!/\d{4}/.test(trimmed)) return null;
  const date = new Date(trimmed);
  if (Number.isNaN(date.getTime())) return null;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A web address as it is kept, or `null` if it is none; one without `https://` before it is given that. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  const full = /^[a-z][\w+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!/^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(full) || !URL.canParse(full)) return null;
  return full;
}
