import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AccountInput, Result } from '../engine/index.ts';
import { readAccounts } from '../intake/read-accounts.ts';
import { readProblem } from './file-problem.ts';
import { nodeReaders } from './readers.ts';

/** Reads a file, or standard input for `-`, as the account with the given id. */
export async function readAccountFile(path: string, id: string): Promise<Result<AccountInput>> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readStandardInput() : await readFile(path);
  } catch (error) {
    return fail('unreadable-file', readProblem(path, error), id);
  }
  const read = await readAccounts({ name: path === '-' ? '-' : basename(path), bytes }, nodeReaders);
  if (!read.ok) return { ok: false, problem: { ...read.problem, account: id } };
  const [account, ...more] = read.value;
  if (!account || more.length > 0)
    return fail('several-accounts', `${path}: holds ${read.value.length} accounts; give each as a file.`, id);
  return { ok: true, value: { id, text: account.text, ...account.metadata } };
}

function fail(code: string, message: string, account: string): Result<never> {
  return { ok: false, problem: { code, message, account } };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
