import { tongue } from './language.ts';
import type { Message, MessageKey } from './strings/catalogue.ts';

/** The values of a message, by the names in its text. */
export type Values = Readonly<Record<string, string | number>>;

/** The message in the language of the interface, with its values filled in; one that counts takes `n`. */
export function t(key: MessageKey, values: Values = {}): string {
  return phrase(tongue().language.strings[key], values) ?? key;
}

/** A message in the form that its count `n` asks for, with its values filled in; `undefined` if it has no such form. */
export function phrase(message: Message, values: Values): string | undefined {
  const form =
    typeof message === 'string'
      ? message
      : (message[tongue().plurals.select(Number(values['n']))] ?? message.other);
  return form === undefined ? form : fill(form, values);
}

/** Puts values into a text where their names stand in braces; one that is missing stays visible as its name. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === 'number' ? decimal(value) : value;
  });
}

/** A number as the language of the interface writes it. */
export function decimal(value: number): string {
  return tongue().numbers.format(value);
}

/** A share 0..1 as whole percent. */
export function percent(share: number): string {
  return tongue().percents.format(share);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date (ISO 8601) in words; a time of day counts in the reader's zone. What is no date is given back as it is. */
export function day(iso: string): string {
  return formatted(iso, { dateStyle: 'long', ...(DAY.test(iso) && { timeZone: 'UTC' }) });
}

/** A time (ISO 8601) in the reader's zone. What is no time is given back as it is. */
export function when(iso: string): string {
  return formatted(iso, { dateStyle: 'medium', timeStyle: 'short' });
}

function formatted(iso: string, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(tongue().language.tag, options).format(time);
}
