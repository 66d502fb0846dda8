import type { NumberMention } from './numbers.ts';

/**
 * How two numbers stand to each other: the same value; equal within rounding or hedging; different; or of kinds that
 * cannot be held against each other (dollars and years, a weekday and a date).
 */
export type Agreement = 'same' | 'close' | 'different' | 'incomparable';

/** Rounding dust below this share of a value is no difference. */
const DUST = 1e-9;

/** Compares two mentions by what they honestly mean. Symmetric. */
export function numbersAgree(one: NumberMention, other: NumberMention): Agreement {
  if (one.kind !== other.kind) return 'incomparable';
  if (one.kind === 'date') return datesAgree(one, other);
  if (one.unit !== other.unit) return 'incomparable';
  if (Math.abs(one.value - other.value) <= DUST * Math.abs(one.value)) return 'same';
  return one.low <= other.high && other.low <= one.high ? 'close' : 'different';
}

/** Dates are held against each other by the parts that both say. */
function datesAgree(one: NumberMention, other: NumberMention): Agreement {
  if (one.unit === 'weekday' || other.unit === 'weekday') {
    if (one.unit !== other.unit) return 'incomparable';
    return one.value === other.value ? 'same' : 'different';
  }
  if (one.unit === 'decade' || other.unit === 'decade') return decadesAgree(one, other);
  const shared = partsOf(one.value)
    .map((part, i) => [part, partsOf(other.value)[i]!] as const)
    .filter(([x, y]) => x > 0 && y > 0);
  if (shared.length === 0) return 'incomparable';
  if (shared.some(([x, y]) => x !== y)) return 'different';
  return one.value === other.value ? 'same' : 'close';
}

function decadesAgree(one: NumberMention, other: NumberMention): Agreement {
  const [decade, year] = [one, other].map(({ unit, value }) =>
    unit === 'decade' ? value : Math.floor(value / 100_000) * 10,
  );
  if (year === 0 || decade === 0) return 'incomparable';
  if (decade !== year) return 'different';
  return one.unit === other.unit ? 'same' : 'close';
}

/** Year, month and day; 0 for what is not said. */
function partsOf(value: number): readonly number[] {
  return [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
}
