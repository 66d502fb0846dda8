import { tongue } from '../shared/language.ts';
import { de } from './text/de.ts';
import { en, type HelpKey } from './text/en.ts';

const TEXTS: Readonly<Record<string, Readonly<Record<HelpKey, string>>>> = { en, de };

/** What help says in the language in force; in English where help does not speak it. */
export function help(key: HelpKey): string {
  return (TEXTS[tongue().language.tag] ?? en)[key];
}
