import type { Finding, MessageId, Removal } from '../../engine/index.ts';

/** What the engine says in its results, in a language that is not its own. */
export interface EngineWords {
  /** By message; `{name}` stands for a value. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** How values are told that are no words of the accounts, by name. */
  readonly told: Readonly<Record<string, (value: string) => string>>;
  /** Why something was taken out, by rule. */
  readonly removals: Readonly<Record<string, string>>;
}

/** Why a finding is listed. One that an older or newer engine made keeps the sentence that it came with. */
export function explanationIn(words: EngineWords | null, finding: Pick<Finding, 'explanation' | 'message'>) {
  const { message, explanation } = finding;
  const template = words && message && (words.messages as Readonly<Record<string, string>>)[message.id];
  if (!template) return explanation;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name];
    return value === undefined ? whole : (words.told[name]?.(value) ?? value);
  });
}

/** Why a passage was taken out of an account. */
export function reasonIn(
  words: EngineWords | null,
  { rule, reason }: Pick<Removal, 'rule' | 'reason'>,
): string {
  return words?.removals[rule] ?? reason;
}
