import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveReport } from './compare.ts';
import { readProblem, writeProblem } from './file-problem.ts';
import { readProject } from './project.ts';
import { readAccountFile } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
mkdirSync(at('papers'));
writeFileSync(at('empty.txt'), '');
const report = { name: 'report.json', type: 'application/json', content: '{}' };

describe('a file that cannot be had is named, with what is wrong in plain words', () => {
  it.each([
    ['missing.txt', 'there is no such file; check its name and the folder it is in.'],
    ['empty.txt/one.txt', 'there is no such file; a part of its path is a file and no folder.'],
    ['papers', 'is a folder; give the files in it one by one.'],
  ])('when it is read: %s', async (name, why) => {
    const message = `${at(name)}: ${why}`;
    expect(await readAccountFile(at(name), 'a')).toEqual({
      ok: false,
      problem: { code: 'unreadable-file', message, account: 'a' },
    });
    expect(await readProject(at(name))).toMatchObject({ ok: false, problem: { message } });
  });

  it.each([
    ['nowhere/report.json', 'there is no such folder to write into; make it first.'],
    ['empty.txt/report.json', 'cannot be written: a part of its path is a file and no folder.'],
  ])('when it is written: %s', async (name, why) => {
    expect(await saveReport(report, at(name))).toBe(`${at(name)}: ${why}`);
  });

  it('when there is no right to it', () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    expect(readProblem('a.txt', denied)).toMatch(/^a\.txt: you may not read it; /);
    expect(writeProblem('a.txt', denied)).toMatch(/^a\.txt: you may not write there; /);
  });

  it('in the words of the system, when it is something rare', () => {
    const rare = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    expect(readProblem('a.txt', rare)).toBe('a.txt: EIO: i/o error, read');
  });
});
