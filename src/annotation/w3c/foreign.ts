/** An annotation of another tool, in one shape: what is known, as it was said. */
export interface ForeignAnnotation {
  readonly id: string | null;
  readonly body: string;
  /** Names of tags. */
  readonly tags: readonly string[];
  readonly author: string;
  /** As written; `null` if not said. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly targets: readonly ForeignTarget[];
}

export interface ForeignTarget {
  /** Address of what was annotated, or `null`. */
  readonly source: string | null;
  /** `null`: the whole of it. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  /** A hint only: counted by another tool in another text. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** JSON objects of unknown content, and how to take something out of them. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function objectsOf(value: unknown): Json[] {
  return listOf(value).filter(isObject);
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A range of whole numbers in order, or `null`. */
export function positionOf(start: unknown, end: unknown): { start: number; end: number } | null {
  const whole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  return whole(start) && whole(end) && start <= end ? { start, end } : null;
}

/** A person: a name, an object with one, or an account such as `acct:name@example.org`. */
export function personOf(value: unknown): string {
  if (isObject(value)) return textOf(value['name']) ?? textOf(value['nickname']) ?? personOf(value['id']);
  const text = textOf(value) ?? '';
  return /^acct:([^@]+)@/.exec(text)?.[1] ?? text;
}

/** The text of a body: rich text in Quill's JSON, which Recogito Studio writes, becomes plain. */
export function plainBody(value: string): string {
  if (!value.startsWith('{"ops":')) return value;
  try {
    const { ops } = JSON.parse(value) as { ops?: unknown };
    return objectsOf(ops)
      .map(({ insert }) => textOf(insert) ?? '')
      .join('')
      .trimEnd();
  } catch {
    return value;
  }
}
