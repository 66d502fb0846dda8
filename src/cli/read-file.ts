import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AccountInput, Result } from '../engine/index.ts';
import { decodeText } from '../intake/decode.ts';
import { readHtml } from '../intake/html.ts';
import { parseHtml } from './parse-html.ts';

/** How each kind of file becomes an account, by the ending of its name. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Omit<AccountInput, 'id'>>> = {
  '.txt': readPlain,
  '.text': readPlain,
  '.md': readPlain,
  '.html': readPage,
  '.htm': readPage,
};

/** Reads a file, or standard input for `-`, as the account with the given id. */
export async function readAccountFile(path: string, id: string): Promise<Result<AccountInput>> {
  const reader = path === '-' ? readPlain : READERS[extname(path).toLowerCase()];
  if (!reader) {
    const known = Object.keys(READERS).join(', ');
    return fail('unknown-file-type', `${path}: cannot read this kind of file; it reads ${known}`, id);
  }
  try {
    const bytes = path === '-' ? await readStandardInput() : await readFile(path);
    return { ok: true, value: { id, ...reader(bytes) } };
  } catch (error) {
    return fail('unreadable-file', `${path}: ${error instanceof Error ? error.message : String(error)}`, id);
  }
}

function fail(code: string, message: string, account: string): Result<never> {
  return { ok: false, problem: { code, message, account } };
}

function readPlain(bytes: Uint8Array): Omit<AccountInput, 'id'> {
  return { text: decodeText(bytes).text };
}

function readPage(bytes: Uint8Array): Omit<AccountInput, 'id'> {
  const { text, metadata } = readHtml(decodeText(bytes).text, parseHtml);
  return { text, ...metadata };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
