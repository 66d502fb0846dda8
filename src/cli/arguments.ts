import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { TABLES, type TableName } from '../report/csv/table-names.ts';
import { FORMATS, type Format } from '../report/formats.ts';
import { isReportLanguage, REPORT_LANGUAGES, type ReportLanguage } from '../report/words/words.ts';
import type { BatchOptions } from './batch-threads.ts';
import { parseChoices, type WishedChoices } from './choices.ts';

/** What `compare` is asked for. */
export interface CompareCall {
  readonly name: 'compare';
  /** Empty: the accounts of the project. */
  readonly files: readonly string[];
  readonly format: Format;
  /** One table as CSV in place of the zip of all. */
  readonly table: TableName | null;
  /** Where to write; standard output if `null`. */
  readonly out: string | null;
  readonly project: string | null;
  readonly title: string;
  readonly foreword: string;
  readonly choices: WishedChoices;
  /** What the report's own words are in. */
  readonly language: ReportLanguage;
  /** Milliseconds after which the comparison is cut short; `null`: never. */
  readonly deadline: number | null;
}

/** What `batch` is asked for. */
export interface BatchCall extends BatchOptions {
  readonly name: 'batch';
}

/** What the user asked for. */
export type Command = { readonly name: 'help' | 'version' } | BatchCall | CompareCall;

/** The command, or what is wrong with the words of the call. */
export type ParsedCall =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly message: string };

/** Reads the words behind `parallax`. */
export function parseCall(words: readonly string[]): ParsedCall {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { ok: true, command: { name: 'help' } };
  if (values.version) return { ok: true, command: { name: 'version' } };
  const [name, ...files] = positionals;
  switch (name) {
    case undefined:
      return wrong('which command? compare or batch');
    case 'batch':
      return parseBatch(files, values);
    case 'compare':
      return parseCompare(files, values);
    default:
      return wrong(`no such command: "${name}"`);
  }
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'V' },
  format: text,
  table: text,
  out: text,
  project: text,
  title: text,
  foreword: text,
  sections: text,
  kinds: text,
  language: text,
  'only-annotated': flag,
  'only-certain': flag,
  jobs: text,
  deadline: text,
} as const;

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = Exclude<ReturnType<typeof parseWords>, string>['values'];

function parseBatch(files: readonly string[], values: Values): ParsedCall {
  if (files.length > 0) return wrong(`batch reads standard input and takes no file, but got "${files[0]!}"`);
  const jobs = values.jobs === undefined ? availableParallelism() : wholeNumber(values.jobs);
  if (jobs === null || jobs < 1 || jobs > MOST_JOBS)
    return wrong(`--jobs must be a whole number from 1 to ${MOST_JOBS}, not "${values.jobs!}"`);
  const deadline = parseDeadline(values);
  return typeof deadline === 'string'
    ? wrong(deadline)
    : { ok: true, command: { name: 'batch', jobs, deadline } };
}

/** Threads beyond these only cost memory. */
const MOST_JOBS = 256;

/** Milliseconds, or `null` if none is given; a string says what is wrong with it. */
function parseDeadline({ deadline }: Values): number | null | string {
  if (deadline === undefined) return null;
  return wholeNumber(deadline) ?? `--deadline must be a whole number of milliseconds, not "${deadline}"`;
}

function wholeNumber(written: string): number | null {
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}

function parseCompare(files: readonly string[], values: Values): ParsedCall {
  const { project = null, table } = values;
  if (files.length < 2 && (files.length === 1 || project === null))
    return wrong('compare takes two or more files');
  if (files.filter((file) => file === '-').length > 1)
    return wrong('standard input ("-") can be only one of the accounts');
  const format = values.format ?? (table === undefined ? 'json' : 'csv');
  if (!isOneOf(FORMATS, format)) return wrong(`no such format: "${format}"; there is ${FORMATS.join(', ')}`);
  if (table !== undefined && !isOneOf(TABLES, table))
    return wrong(`no such table: "${table}"; there is ${TABLES.join(', ')}`);
  if (table !== undefined && format !== 'csv') return wrong('--table is for --format csv');
  const { language = 'en' } = values;
  if (!isReportLanguage(language))
    return wrong(`no such language: "${language}"; there is ${REPORT_LANGUAGES.join(', ')}`);
  const choices = parseChoices(values);
  if (typeof choices === 'string') return wrong(choices);
  if (values.jobs !== undefined) return wrong('--jobs is for batch');
  const deadline = parseDeadline(values);
  if (typeof deadline === 'string') return wrong(deadline);
  const { out = null, title = '', foreword = '' } = values;
  return {
    ok: true,
    command: {
      name: 'compare',
      files,
      format,
      table: table ?? null,
      out,
      project,
      title,
      foreword,
      choices,
      language,
      deadline,
    },
  };
}

function wrong(message: string): ParsedCall {
  return { ok: false, message };
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
