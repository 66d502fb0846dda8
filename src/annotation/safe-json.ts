import type { Problem, Result } from '../engine/index.ts';

/** What a file may be at most: far more than any story needs, and less than would hang the page. */
export const FILE_LIMITS = {
  /** In UTF-16 code units. */
  length: 64 * 1024 * 1024,
  /** Brackets within brackets. A project file has eight. */
  depth: 32,
} as const;

/** Names that could reach the prototype of every object, were they ever used as keys. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON of unknown origin. A problem says what is wrong and where; nothing throws and nothing hangs. */
export function parseSafely(text: string): Result<unknown> {
  if (text.length > FILE_LIMITS.length)
    return bad('too-large', `it is larger than ${FILE_LIMITS.length / 1024 / 1024} million characters`);
  // Before parsing, since deep nesting exhausts the stack of what walks the value later.
  if (isDeeperThan(text, FILE_LIMITS.depth))
    return bad('too-deep', `brackets are nested more than ${FILE_LIMITS.depth} deep`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''), MAYBE_HALVES.test(text) ? withoutHalves : undefined);
  } catch (error) {
    return bad('not-json', `it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const forbidden = findForbiddenKey(value, '');
  if (forbidden !== null) return bad('forbidden-key', `${forbidden} is not allowed`);
  return { ok: true, value };
}

export function bad(code: string, what: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, message: `The file cannot be read: ${what}.`, account: null } };
}

/** An escape that may be of half a character, or such a half itself. */
const MAYBE_HALVES = /\\u[dD][89a-fA-F]|\p{Surrogate}/u;

/** Half a character as U+FFFD: what is kept of a story is UTF-8, which has no halves, and must be what was opened. */
function withoutHalves(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (++depth > limit) return true;
    } else if (char === '}' || char === ']') depth--;
  }
  return false;
}

/** The place of a key that must not be, or `null`. */
function findForbiddenKey(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    const found = FORBIDDEN.has(key) ? place : findForbiddenKey(inner, place);
    if (found !== null) return found;
  }
  return null;
}
