import type { NumberLexicon } from './data/number-lexicon.ts';
import type { NumberToken } from './number-tokens.ts';
import { lookUp } from './number-tokens.ts';

/** A date, a part of one, or a clock time, and the token after it. `value` is as in `NumberMention`. */
export interface DateReading {
  readonly kind: 'date' | 'time';
  readonly value: number;
  readonly unit: 'day' | 'month' | 'year' | 'decade' | 'weekday' | 'minute';
  readonly next: number;
}

/** Years are taken from four bare digits in this span; "1,972 people" has a comma and "5000 people" lies outside. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** Reads the date or time that starts at a token; `null` if none does. */
export function readDate(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): DateReading | null {
  return (
    readWeekday(tokens, at, lexicon) ??
    readMonthFirst(tokens, at, lexicon) ??
    readIso(tokens, at) ??
    readDayFirst(tokens, at, lexicon) ??
    readTime(tokens, at) ??
    readYear(tokens, at, lexicon)
  );
}

function readWeekday(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): DateReading | null {
  const token = tokens[at]!;
  const compound = `${token.norm}-${tokens[at + 2]?.norm ?? ''}`;
  const value = lookUp(lexicon.weekdays, token.norm) ?? lookUp(lexicon.weekdays, compound);
  if (value === undefined) return null;
  const length = lookUp(lexicon.weekdays, token.norm) === undefined ? 3 : 1;
  return { kind: 'date', value, unit: 'weekday', next: at + length };
}

/** "Nov. 3, 2020", "November 2020", "November". */
function readMonthFirst(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): DateReading | null {
  const month = monthAt(tokens, at, lexicon);
  if (month === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.norm === '.' && tokens[at]!.norm.length <= 4) next++;
  const day = dayAt(tokens, next);
  if (day !== null) {
    next = afterDay(tokens, next);
    const yearAt = tokens[next]?.norm === ',' ? next + 1 : next;
    return dated(yearAfter(tokens, yearAt, lexicon), month, day, next);
  }
  const year = yearAfter(tokens, next, lexicon);
  if (year) return { kind: 'date', value: year.value * 10000 + month * 100, unit: 'month', next: year.next };
  if (!mayStandAlone(tokens, at, lexicon)) return null;
  return { kind: 'date', value: month * 100, unit: 'month', next };
}

/** "3 November 2020", "3rd of November", "3 de mayo de 2020". */
function readDayFirst(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): DateReading | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  let next = afterDay(tokens, at);
  if (tokens[next]?.norm === '.' && tokens[next]!.joined) next++;
  if (lexicon.dateJoiners.includes(tokens[next]?.norm ?? '')) next++;
  const month = monthAt(tokens, next, lexicon);
  if (month === undefined) return null;
  next++;
  if (tokens[next]?.norm === '.' && tokens[next - 1]!.norm.length <= 4) next++;
  return dated(yearAfter(tokens, next, lexicon), month, day, next);
}

function dated(
  year: { value: number; next: number } | null,
  month: number,
  day: number,
  next: number,
): DateReading {
  const value = (year?.value ?? 0) * 10000 + month * 100 + day;
  return { kind: 'date', value, unit: 'day', next: year?.next ?? next };
}

function monthAt(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): number | undefined {
  const token = tokens[at];
  const needsCapital = !lexicon.decimalComma;
  return token?.kind === 'word' && (token.capital || !needsCapital)
    ? lookUp(lexicon.months, token.norm)
    : undefined;
}

/** "May" and "March" are months alone only after a word that leads to a date. */
function mayStandAlone(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): boolean {
  if (!lexicon.doubtfulMonths.includes(tokens[at]!.norm)) return true;
  return lexicon.dateCues.includes(tokens[at - 1]?.norm ?? '');
}

function dayAt(tokens: readonly NumberToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' || !/^\d{1,2}$/.test(token.norm)) return null;
  const day = Number(token.norm);
  return day >= 1 && day <= 31 ? day : null;
}

function afterDay(tokens: readonly NumberToken[], at: number): number {
  const suffix = tokens[at + 1];
  return suffix?.joined && /^(?:st|nd|rd|th|er)$/.test(suffix.norm) ? at + 2 : at + 1;
}

function yearAfter(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): { value: number; next: number } | null {
  const skip = lexicon.decimalComma && lexicon.dateJoiners.includes(tokens[at]?.norm ?? '') ? 1 : 0;
  const value = yearOf(tokens[at + skip]);
  return value === null ? null : { value, next: at + skip + 1 };
}

function yearOf(token: NumberToken | undefined): number | null {
  if (token?.kind !== 'digits' || !/^\d{4}$/.test(token.norm)) return null;
  const value = Number(token.norm);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
}

/** "2020-11-03". */
function readIso(tokens: readonly NumberToken[], at: number): DateReading | null {
  const year = yearOf(tokens[at]);
  const [month, day] = [tokens[at + 2]?.norm, tokens[at + 4]?.norm];
  const dashed = tokens[at + 1]?.norm === '-' && tokens[at + 3]?.norm === '-';
  if (year === null || !dashed || !/^\d\d$/.test(month ?? '') || !/^\d\d$/.test(day ?? '')) return null;
  return {
    kind: 'date',
    value: year * 10000 + Number(month) * 100 + Number(day),
    unit: 'day',
    next: at + 5,
  };
}

/** "3:30 p.m.", "15:30", "10 a.m.". */
function readTime(tokens: readonly NumberToken[], at: number): DateReading | null {
  const token = tokens[at]!;
  if (token.kind !== 'digits' || !/^\d{1,2}$/.test(token.norm)) return null;
  const colon = tokens[at + 1]?.norm === ':' && tokens[at + 1]!.joined && tokens[at + 2]?.joined;
  const minutes = colon && /^\d\d$/.test(tokens[at + 2]!.norm) ? Number(tokens[at + 2]!.norm) : null;
  const next = minutes === null ? at + 1 : at + 3;
  const half = halfOfDay(tokens, next);
  const hour = Number(token.norm);
  if ((minutes === null && !half) || hour > 24 || (minutes ?? 0) > 59) return null;
  const shifted = half ? (hour % 12) + (half.afternoon ? 12 : 0) : hour;
  return { kind: 'time', value: shifted * 60 + (minutes ?? 0), unit: 'minute', next: half?.next ?? next };
}

function halfOfDay(tokens: readonly NumberToken[], at: number): { afternoon: boolean; next: number } | null {
  const [first, point, second, last] = [0, 1, 2, 3].map((i) => tokens[at + i]?.norm ?? '');
  if (first === 'am' || first === 'pm') return { afternoon: first === 'pm', next: at + 1 };
  const spelled = (first === 'a' || first === 'p') && point === '.' && second === 'm';
  return spelled ? { afternoon: first === 'p', next: at + (last === '.' ? 4 : 3) } : null;
}

/** A bare year, or a decade: "2016", "the 1990s". Not "$2016", "2016%" or "2000 miles". */
function readYear(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): DateReading | null {
  const value = yearOf(tokens[at]);
  if (value === null) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.norm === 's' && after.joined) return { kind: 'date', value, unit: 'decade', next: at + 2 };
  const joinedToWord = before?.joined === true && before.norm === '-' && tokens[at - 2]?.kind === 'word';
  const counted =
    lookUp(lexicon.units, after?.norm) ??
    lookUp(lexicon.scales, after?.norm) ??
    lookUp(lexicon.currencies, after?.norm);
  if (counted !== undefined || /^[$£€¥%#]$/.test(before?.norm ?? '') || after?.norm === '%') return null;
  if (joinedToWord && tokens[at - 2]!.norm.length === 1) return null;
  return { kind: 'date', value: value * 10000, unit: 'year', next: at + 1 };
}
