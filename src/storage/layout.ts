import * as Y from 'yjs';
import type { AccountRecord, Annotation, Code, Correction, Setting } from '../annotation/model.ts';

/**
 * How a story lies in its Yjs document. Tables are maps by id, so that two tabs that add different things never
 * collide; fields that people edit are entries of their own, so that a rename and a new colour both survive; the body
 * of a note is a `Y.Text` and its tags are a `Y.Array`, so that typing and tagging in two tabs merge. Corrections and
 * targets are never edited, only replaced, and lie as plain JSON.
 */
export const LAYOUT_VERSION = 1;

export type Fields = Y.Map<unknown>;

export interface StoryRoots {
  /** `version`, `id`, `title`, `lead`. */
  readonly info: Fields;
  readonly accounts: Y.Map<Fields>;
  readonly corrections: Y.Map<Correction>;
  readonly annotations: Y.Map<Fields>;
  readonly codebook: Y.Map<Fields>;
  readonly settings: Y.Map<Setting>;
}

export function rootsOf(doc: Y.Doc): StoryRoots {
  return {
    info: doc.getMap('story'),
    accounts: doc.getMap('accounts'),
    corrections: doc.getMap('corrections'),
    annotations: doc.getMap('annotations'),
    codebook: doc.getMap('codebook'),
    settings: doc.getMap('settings'),
  };
}

/** The plain fields of each table, in the order in which they are read: the same bytes whoever wrote them first. */
const FIELDS = {
  account: ['text', 'title', 'byline', 'publisher', 'published', 'url', 'language', 'standfirst', 'inferred'],
  code: ['name', 'color', 'description', 'key'],
  annotation: ['author', 'created', 'modified', 'status', 'targets'],
} as const satisfies {
  account: readonly (keyof AccountRecord)[];
  code: readonly (keyof Code)[];
  annotation: readonly (keyof Annotation)[];
};

/** Accounts and codes stand in the order that the reader gave them: a number beside their fields. */
export const ORDER = 'order';

export function writeAccount(account: AccountRecord, order: number): Fields {
  return write(account, FIELDS.account, order);
}

export function readAccount(id: string, map: Fields): AccountRecord {
  return { id, ...(read(map, FIELDS.account) as Omit<AccountRecord, 'id'>) };
}

export function writeCode(code: Code, order: number): Fields {
  return write(code, FIELDS.code, order);
}

export function readCode(id: string, map: Fields): Code {
  return { id, ...(read(map, FIELDS.code) as Omit<Code, 'id'>) };
}

export function writeAnnotation(annotation: Annotation): Fields {
  const map = write(annotation, FIELDS.annotation);
  map.set('body', new Y.Text(annotation.body));
  map.set('tags', Y.Array.from([...annotation.tags]));
  return map;
}

/** Reads an annotation. Equal tags keep the identity that they had before. */
export function readAnnotation(id: string, map: Fields, before: Annotation | undefined): Annotation {
  const tags = [...new Set(tagsOf(map).toArray())];
  return {
    id,
    body: bodyOf(map).toJSON(),
    tags: before && sameList(before.tags, tags) ? before.tags : tags,
    ...(read(map, FIELDS.annotation) as Omit<Annotation, 'id' | 'body' | 'tags'>),
  };
}

export function bodyOf(annotation: Fields): Y.Text {
  return annotation.get('body') as Y.Text;
}

export function tagsOf(annotation: Fields): Y.Array<string> {
  return annotation.get('tags') as Y.Array<string>;
}

/** Changes the plain fields that differ; `null`, an absent `before`, writes all. */
export function updateFields(map: Fields, table: keyof typeof FIELDS, before: object, after: object): void {
  for (const field of FIELDS[table]) {
    const value = (after as Readonly<Record<string, unknown>>)[field];
    if ((before as Readonly<Record<string, unknown>>)[field] !== value) map.set(field, value);
  }
}

function write(record: object, fields: readonly string[], order?: number): Fields {
  const values = record as Readonly<Record<string, unknown>>;
  const map: Fields = new Y.Map(fields.map((field) => [field, values[field]]));
  if (order !== undefined) map.set(ORDER, order);
  return map;
}

function read(map: Fields, fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, map.get(field) ?? null]));
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
