import { readFile } from 'node:fs/promises';
import type { AccountRecord, StoryRecord } from '../annotation/model.ts';
import { parseProject } from '../annotation/project.ts';
import type { AccountInput, Metadata, Result } from '../engine/index.ts';
import { readProblem } from './file-problem.ts';

/** Reads a project file; a problem names it and says what is wrong with it, and where. */
export async function readProject(path: string): Promise<Result<StoryRecord>> {
  try {
    const project = parseProject(await readFile(path, 'utf8'));
    if (project.ok) return project;
    return fail(project.problem.code, `${path}: ${project.problem.message}`);
  } catch (error) {
    return fail('unreadable-file', readProblem(path, error));
  }
}

function fail(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message, account: null } };
}

/** A story that nobody has worked on, of the accounts of some files. */
export function storyOf(files: readonly AccountInput[]): StoryRecord {
  return {
    id: 'files',
    title: '',
    lead: null,
    accounts: files.map((file) => toRecord(file, null)),
    corrections: [],
    annotations: [],
    codebook: [],
    settings: {},
  };
}

/**
 * How much of their words two texts must share to be editions of one account: 0 none, 1 all. The two accounts of the
 * sample story, which tell one event, share 0.30.
 */
const SAME_ACCOUNT = 0.5;

/**
 * The project with the accounts of the files in place of its own. A file takes the part of the project's account with
 * the same text, else of the one that shares most of its words; what the project says of it then holds, and notes and
 * corrections look for their places in the file's text. A file that is none of them is a new account.
 */
export function withFiles(project: StoryRecord, files: readonly AccountInput[]): StoryRecord {
  const parts = assign(project.accounts, files);
  const taken = new Set(project.accounts.map(({ id }) => id));
  const accounts = files.map((file, i) => {
    const record = parts.get(i) ?? null;
    if (record) return toRecord({ ...file, id: record.id }, record);
    let id = file.id;
    for (let n = 2; taken.has(id); n++) id = `${file.id}-${n}`;
    taken.add(id);
    return toRecord({ ...file, id }, null);
  });
  return { ...project, accounts };
}

/** Which account of the project each file is, by the file's index: sure ones first, then the most alike. */
function assign(
  records: readonly AccountRecord[],
  files: readonly AccountInput[],
): ReadonlyMap<number, AccountRecord> {
  const words = new Map([...records, ...files].map((each) => [each.text, new Set(wordsOf(each.text))]));
  const pairs = files.flatMap((file, i) =>
    records.map((record) => ({
      i,
      record,
      likeness: file.text === record.text ? 1 : likeness(words.get(file.text)!, words.get(record.text)!),
    })),
  );
  const parts = new Map<number, AccountRecord>();
  for (const { i, record } of pairs
    .filter((pair) => pair.likeness >= SAME_ACCOUNT)
    .sort((one, other) => other.likeness - one.likeness || one.i - other.i)) {
    if (!parts.has(i) && ![...parts.values()].includes(record)) parts.set(i, record);
  }
  return parts;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words of both to words of either (Jaccard), by sets. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

const FIELDS = ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const;

/** A file's account; what the project knows of it goes before what the file says of itself. */
function toRecord(file: AccountInput, record: AccountRecord | null): AccountRecord {
  const known = Object.fromEntries(
    FIELDS.map((field) => [field, record?.[field] ?? file[field] ?? null]),
  ) as unknown as Metadata;
  return {
    ...known,
    id: file.id,
    text: file.text,
    standfirst: record?.standfirst ?? null,
    inferred: record?.inferred ?? {},
  };
}
