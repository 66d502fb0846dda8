import type { StoryRecord } from '../../annotation/model.ts';

/** Where the text of an account came from, and what of that is not in it: kept with the story. */
export interface Source {
  /** The name of the file. */
  readonly file?: string;
  /** All visible text of the page of which the text is the article. */
  readonly whole?: string;
  /** Running heads and page numbers. */
  readonly leftOut?: readonly string[];
}

/** The setting of a story that says where the text of that account came from. */
export function sourceSetting(account: string): string {
  return `source ${account}`;
}

/** Where the text of an account came from; `null` if nobody knows. */
export function sourceOf(record: StoryRecord | null, account: string): Source | null {
  const setting = record?.settings[sourceSetting(account)];
  if (typeof setting !== 'string') return null;
  try {
    const value: unknown = JSON.parse(setting);
    return typeof value === 'object' && value !== null ? checked(value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Settings come from files too, and those say anything. */
function checked({ file, whole, leftOut }: Record<string, unknown>): Source {
  const lines = Array.isArray(leftOut) ? leftOut.filter((line) => typeof line === 'string') : [];
  return {
    ...(typeof file === 'string' && { file }),
    ...(typeof whole === 'string' && { whole }),
    ...(lines.length > 0 && { leftOut: lines }),
  };
}
