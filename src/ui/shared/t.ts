import { en, type MessageKey } from './strings.ts';

/** The values of a message, by the names in its text. */
export type Values = Readonly<Record<string, string | number>>;

const LANGUAGE = 'en';
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const percents = new Intl.NumberFormat(LANGUAGE, { style: 'percent' });

/** The message in the language of the interface, with its values filled in; one that counts takes `n`. */
export function t(key: MessageKey, values: Values = {}): string {
  const message: string | Readonly<Record<'one' | 'other', string>> = en[key];
  const form = typeof message === 'string' ? message : message[pluralForm(values['n'])];
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** A number as the language of the interface writes it. */
export function decimal(value: number): string {
  return numbers.format(value);
}

/** A share 0..1 as whole percent. */
export function percent(share: number): string {
  return percents.format(share);
}

function pluralForm(n: string | number | undefined): 'one' | 'other' {
  return plurals.select(Number(n)) === 'one' ? 'one' : 'other';
}
