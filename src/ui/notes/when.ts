const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A time (ISO 8601) as people write it, in their own zone; as it stands if it is none. */
export function when(time: string): string {
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? time : dates.format(parsed);
}
