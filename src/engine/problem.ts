/** Why something that a user gave cannot be worked on. */
export interface Problem {
  /** Stable, for programs: `empty-account`, `duplicate-id`, ... */
  readonly code: string;
  /** For people: what and where. */
  readonly message: string;
  /** The account at fault, or `null` if none is. */
  readonly account: string | null;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function problem(code: string, message: string, account: string | null = null): Problem {
  return { code, message, account };
}
