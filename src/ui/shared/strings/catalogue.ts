import type { en } from './en/index.ts';

/** A message: one text, or one for each plural category of its language. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type MessageKey = keyof typeof en;

/**
 * The translation of one part of the English strings, `Part`, into a language with the given plural categories. A key
 * that is missing or superfluous is a type error, and so is a plural form.
 */
export type Translation<Part, Categories extends Intl.LDMLPluralRule> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Readonly<Record<Categories, string>>;
};

/** All strings of the interface in one language. */
export type Strings = Readonly<Record<MessageKey, Message>>;
