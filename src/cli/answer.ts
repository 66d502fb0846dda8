import type { Problem, Result } from '../engine/index.ts';

/** The answer to one line of `batch`. */
export interface Answer {
  /** JSON without the line end. */
  readonly line: string;
  /** What went wrong, for standard error; `null` if nothing did. */
  readonly error: string | null;
}

/** The answer to a line whose comparison ended the thread that it ran on: mostly too little memory. */
export function answerCrash(line: string, reason: string): Answer {
  const json = parseJson(line);
  const message = `the thread that compared this line stopped: ${reason}`;
  return refuse(json.ok ? idOf(json.value) : null, { code: 'crashed', message, account: null });
}

/** The answer that says why a line was not compared. */
export function refuse(id: string | number | null, { code, message }: Problem): Answer {
  return { line: JSON.stringify({ id, error: { code, message } }), error: message };
}

/** The value of a line; what is no JSON is a problem that says where it goes wrong. */
export function parseJson(line: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(line) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'bad-json', message: `not JSON: ${reason}`, account: null } };
  }
}

/** What a line calls itself, whatever else is wrong with it; `null` if nothing that can be given back. */
export function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
