import { tongue } from './language.ts';
import type { Message } from './strings/catalogue.ts';
import { phrase, type Values } from './t.ts';

/**
 * A `t()` for the strings of screens that come later: in English they come with these screens, so that the first view
 * does not load them, and otherwise with their language.
 */
export function sayFrom<Part extends Readonly<Record<string, Message>>>(part: Part) {
  return (key: keyof Part & string, values: Values = {}): string => {
    const strings: Readonly<Partial<Record<string, Message>>> = tongue().language.strings;
    return phrase(strings[key] ?? part[key]!, values) ?? key;
  };
}
