import type { Problem } from '../../engine/index.ts';
import type { SavedState } from '../../store/session.ts';
import { tongue } from './language.ts';
import { fill } from './t.ts';

/** What is wrong, in the language of the interface; `about` is the file that it is about, which is said beside it. */
export function problemText({ code, message }: Problem, about: string | null = null): string {
  const said = withoutName(message, about);
  const translated = tongue().language.problems?.[code];
  return translated === undefined ? capital(said) : fill(translated, { why: detailOf(said) });
}

/** Why what the reader does is not stored, and what that means. */
export function notStoredText({ reason, message }: Extract<SavedState, { state: 'memory-only' }>): string {
  const { problems } = tongue().language;
  const why = problems?.[`not-stored.${reason}`];
  return why !== undefined && problems ? fill(problems['not-stored']!, { why }) : message;
}

function withoutName(message: string, name: string | null): string {
  return name !== null && message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}

/** What a program said of it: what stands in brackets at the end, else behind a colon, else all of it. */
function detailOf(message: string): string {
  return /\(([^()]+)\)\.?$/.exec(message)?.[1] ?? message.replace(/^[^:]*: |\.$/g, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
