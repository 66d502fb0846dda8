import { tongue } from '../shared/language.ts';
import type { Message } from '../shared/strings/catalogue.ts';
import { intake } from '../shared/strings/en/intake.ts';
import { phrase, type Values } from '../shared/t.ts';

type IntakeKey = keyof typeof intake;

/** As `t()`, for strings that in English come with these screens, and otherwise with their language. */
export function say(key: IntakeKey, values: Values = {}): string {
  const strings: Readonly<Partial<Record<string, Message>>> = tongue().language.strings;
  return phrase(strings[key] ?? intake[key], values) ?? key;
}
