import { parseArgs } from 'node:util';
import { FORMATS, type Format } from './formats.ts';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' | 'batch' }
  | {
      readonly name: 'compare';
      readonly files: readonly string[];
      readonly format: Format;
      /** Where to write; standard output if `null`. */
      readonly out: string | null;
    };

/** The command, or what is wrong with the words of the call. */
export type ParsedCall =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly message: string };

/** Reads the words behind `parallax`. */
export function parseCall(words: readonly string[]): ParsedCall {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return { ok: false, message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { ok: true, command: { name: 'help' } };
  if (values.version) return { ok: true, command: { name: 'version' } };
  const [name, ...files] = positionals;
  switch (name) {
    case undefined:
      return { ok: false, message: 'which command? compare or batch' };
    case 'batch':
      return files.length > 0
        ? { ok: false, message: `batch reads standard input and takes no file, but got "${files[0]!}"` }
        : { ok: true, command: { name: 'batch' } };
    case 'compare':
      return parseCompare(files, values.format ?? 'json', values.out ?? null);
    default:
      return { ok: false, message: `no such command: "${name}"` };
  }
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
        format: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseCompare(files: readonly string[], format: string, out: string | null): ParsedCall {
  if (files.length < 2) return { ok: false, message: 'compare takes two or more files' };
  if (files.filter((file) => file === '-').length > 1)
    return { ok: false, message: 'standard input ("-") can be only one of the accounts' };
  if (!isFormat(format))
    return { ok: false, message: `no such format: "${format}"; there is ${FORMATS.join(', ')}` };
  return { ok: true, command: { name: 'compare', files, format, out } };
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
