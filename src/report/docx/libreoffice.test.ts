import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { nodeReaders } from '../../cli/readers.ts';
import { readAccounts } from '../../intake/read-accounts.ts';
import { bridgeReport } from '../../testing/bridge-report.ts';
import { buildReport } from '../index.ts';

const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), 'parallax-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Where LibreOffice is installed; it takes a few seconds and is no part of the project's own tools.
it.skipIf(office === undefined)('LibreOffice opens the document and prints what it says', async () => {
  const { content } = await buildReport(bridgeReport(), 'docx');
  writeFileSync(join(folder, 'report.docx'), content);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'report.docx'),
  ];
  const { status, stderr } = spawnSync(office!, words, { encoding: 'utf8', timeout: 100_000 });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  const bytes = new Uint8Array(readFileSync(join(folder, 'report.pdf')));
  const read = await readAccounts({ name: 'report.pdf', bytes }, nodeReaders);
  const text = read.ok ? read.value[0]!.text.replace(/\s+/g, ' ') : read.problem.message;
  for (const said of ['The bridge', 'What is shared', 'Morning Post', '“It is not safe,” the mayor said.'])
    expect(text).toContain(said);
});
