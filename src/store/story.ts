import { shownAccountId } from '../annotation/account-id.ts';
import type { AccountInput, Metadata, Problem, Result } from '../engine/index.ts';

/** What a story says of one of its accounts, before its text is read. */
export interface StoryAccount extends Metadata {
  readonly id: string;
  /** Name of the file that holds the text. */
  readonly file: string;
  readonly standfirst: string | null;
  /** Why a field that the text itself does not give is believed. */
  readonly inferred: Readonly<Partial<Record<keyof Metadata, string>>>;
}

/** A story as the library lists it: what `story.json` says. */
export interface StoryCard {
  /** Its folder name, and its place in addresses. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences on the event, or `null`. */
  readonly lead: string | null;
  readonly accounts: readonly StoryAccount[];
}

/** A story with the raw text of each account, in the order of `accounts`. */
export interface Story extends StoryCard {
  readonly texts: readonly string[];
}

const METADATA = ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const;

/** Reads the content of a `story.json`; the problem names the story and the field at fault. */
export function readStoryFile(id: string, json: unknown): Result<StoryCard> {
  if (!isObject(json)) return bad(id, 'story.json is not an object');
  if (json['version'] !== 1) return bad(id, `version ${JSON.stringify(json['version'])} is not known`);
  const title = textOf(json['title']);
  if (title === null) return bad(id, 'there is no title');
  const accounts = json['accounts'];
  if (!Array.isArray(accounts) || accounts.length === 0) return bad(id, 'there are no accounts');
  const read = accounts.map(readAccount);
  const missing = read.indexOf(null);
  if (missing >= 0) return bad(id, `account ${missing + 1} needs an id and a file`);
  return {
    ok: true,
    value: { id, title, lead: textOf(json['lead']), accounts: read.filter((account) => account !== null) },
  };
}

/** The accounts of a story as the engine takes them. */
export function engineInputs(story: Story): AccountInput[] {
  return story.accounts.map((account, i) => ({
    id: account.id,
    text: story.texts[i]!,
    ...pick(account),
  }));
}

/** What readers call an account: its publisher, else its title, else what its id says. */
export function accountName(
  account: Pick<Metadata, 'publisher' | 'title'> & { readonly id: string },
): string {
  return account.publisher ?? account.title ?? shownAccountId(account.id);
}

function readAccount(json: unknown): StoryAccount | null {
  if (!isObject(json)) return null;
  const [id, file] = [textOf(json['id']), textOf(json['file'])];
  if (id === null || file === null) return null;
  const inferred = isObject(json['inferred']) ? json['inferred'] : {};
  const reasons = METADATA.flatMap((field) => {
    const reason = textOf(inferred[field]);
    return reason === null ? [] : [[field, reason] as const];
  });
  return {
    id,
    file,
    standfirst: textOf(json['standfirst']),
    ...pick(json),
    inferred: Object.fromEntries(reasons),
  };
}

function pick(source: object): Metadata {
  const fields = source as Readonly<Record<string, unknown>>;
  return {
    title: textOf(fields['title']),
    byline: textOf(fields['byline']),
    publisher: textOf(fields['publisher']),
    published: textOf(fields['published']),
    url: textOf(fields['url']),
    language: textOf(fields['language']),
  };
}

function bad(id: string, what: string): { readonly ok: false; readonly problem: Problem } {
  const message = `The story "${id}" cannot be read: ${what}.`;
  return { ok: false, problem: { code: 'bad-story', message, account: null } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
