import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { targetOf, wholeAccount } from '../annotation/describe.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { strFromU8, unzipSync } from 'fflate';
import { unlinkSentences } from '../annotation/corrections.ts';
import { serialiseProject } from '../annotation/project.ts';
import { compare, type Comparison } from '../engine/index.ts';
import { buildReport, FORMATS, reportInput } from '../report/index.ts';
import { account, note, story } from '../testing/story-record.ts';
import { parseCall, type CompareCall } from './arguments.ts';
import { makeReport, saveReport } from './compare.ts';
import { withFiles } from './project.ts';

const AT = '2026-05-01T09:30:00.000Z';
const ONE =
  'The council closed the old bridge on Monday. Engineers had found deep cracks in two of its pillars. ' +
  '“Nobody will cross it before the autumn,” mayor Ida Holm said.';
const OTHER =
  'The old bridge was closed by the council on Monday. Two pillars have deep cracks, engineers say. ' +
  'Shops along the river fear for their trade.';
const THIRD = 'Ferries carry commuters since the council closed the old bridge on Monday.';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function call(...words: string[]): CompareCall {
  const parsed = parseCall(['compare', ...words]);
  if (!parsed.ok || parsed.command.name !== 'compare') throw new Error('not a compare call');
  return parsed.command;
}

async function made(...words: string[]) {
  const result = await makeReport(call(...words), AT);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function compared(texts: readonly string[]): Comparison {
  const result = compare(texts.map((text, i) => ({ id: 'ab'[i]!, text })));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const [one, other, third] = [file('one.txt', ONE), file('other.txt', OTHER), file('third.txt', THIRD)];
const comparison = compared([ONE, OTHER]);
const passage = (i: number, words: string) => {
  const start = comparison.accounts[i]!.text.indexOf(words);
  return targetOf(comparison.accounts[i]!, { start, end: start + words.length })!;
};
const project: StoryRecord = {
  ...story,
  title: 'The bridge',
  accounts: [
    account('a', { text: ONE, publisher: 'Morning Post' }),
    account('b', { text: OTHER, publisher: 'River News' }),
  ],
  annotations: [
    note('1', { body: 'Who found them?', targets: [passage(0, 'deep cracks'), passage(1, 'deep cracks')] }),
    note('2', { body: 'On trade.', targets: [passage(1, 'Shops along the river fear for their trade')] }),
    note('3', { body: 'All of it.', targets: [wholeAccount(comparison.accounts[0]!)] }),
  ],
};
const projectFile = file('bridge.parallax.json', serialiseProject(project));

describe('compare', () => {
  it('writes, as JSON, the comparison that the engine makes, to the byte', async () => {
    const { file: json, remarks } = await made(one, other);
    expect(json.content).toBe(`${JSON.stringify(comparison)}\n`);
    expect(remarks).toEqual([]);
  });

  it.each(FORMATS)('writes a project as %s with the bytes of the builders', async (format) => {
    const input = compare(project.accounts);
    const expected = await buildReport(reportInput(project, input.ok ? input.value : comparison, AT), format);
    const { file: written } = await made('--project', projectFile, '--format', format);
    expect(written).toEqual(expected);
    expect(written.name).toMatch(/^the-bridge-2026-05-01-0930\./);
  });

  it('puts a project’s notes on files of the same texts, in whatever order they are given', async () => {
    const { file: report, remarks } = await made(other, one, '--project', projectFile, '--format', 'md');
    expect(report.content).toContain('### Note 1');
    expect(report.content).toContain('A: River News');
    expect(remarks).toEqual([]);
  });

  it('applies a project’s corrections to files of the same texts', async () => {
    const [link] = comparison.links;
    const unlinked = unlinkSentences(comparison, link!.a, link!.b);
    const signed = { id: 'c1', author: 'Ada', created: '2026-01-02T03:04:05.000Z' };
    const corrected = { ...project, corrections: [{ ...unlinked, ...signed }] };
    const path = file('corrected.parallax.json', serialiseProject(corrected));
    const rows = async (...more: string[]) => {
      const { file: zipped } = await made(one, other, ...more, '--format', 'csv');
      const links = strFromU8(unzipSync(zipped.content as Uint8Array)['links.csv']!);
      return links.trim().split('\r\n').length;
    };
    expect(await rows('--project', path)).toBe((await rows('--project', projectFile)) - 1);
  });

  it('finds the places again in an edited text, and lists those that are lost', async () => {
    const edited = file(
      'edited.txt',
      `Updated at noon. ${OTHER.replace(/ Shops.*$/, ' The mayor will speak.')}`,
    );
    const { file: report, remarks } = await made(one, edited, '--project', projectFile, '--format', 'md');
    expect(remarks).toEqual([
      'lost its place: note of Ada, 2026-01-02T03:04:05.000Z, on "Shops along the river fear for their trade"',
    ]);
    expect(report.content).toMatch(/> \*\*B: River News\*\*\\\n> Two pillars have \*\*deep cracks\*\*/);
    expect(report.content).toContain('Note 2 has lost a place');
  });

  it('takes a file that is none of the project’s accounts for a new one', () => {
    const { accounts } = withFiles(project, [
      { id: 'a', text: OTHER },
      { id: 'b', text: THIRD },
    ]);
    expect(accounts.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['b', 'River News'],
      ['b-2', null],
    ]);
  });

  it('compares every two of three files and names them', async () => {
    const { file: report } = await made(one, other, third, '--format', 'md');
    for (const pair of ['### A and B', '### A and C', '### B and C']) expect(report.content).toContain(pair);
    expect(report.content).toContain('C: third.txt');
    expect(report.content).toMatch(/^### Difference 1 · [A-Z][a-z ]+, [ABC](?: and [ABC])?$/m);
  });

  it.each([
    [['gone.txt', other], 'gone.txt'],
    [['--project', join(folder, 'gone.json')], 'gone.json'],
    [['--project', one], 'one.txt: The file cannot be read: it is not JSON'],
    [['--project', file('bad.json', serialiseProject(project).replace('"open"', '"done"'))], 'status'],
    [[one, file('empty.txt', ' ')], 'empty.txt'],
  ])('says what is wrong with %j', async (words, message) => {
    const result = await makeReport(call(...words), AT);
    expect(result.ok ? '' : result.problem.message).toContain(message);
  });

  it('writes a report into a folder under its own name', async () => {
    const { file: report } = await made('--project', projectFile, '--format', 'html');
    expect(await saveReport(report, folder)).toBeNull();
    expect(readFileSync(join(folder, 'the-bridge-2026-05-01-0930.html'), 'utf8')).toBe(report.content);
    expect(await saveReport(report, join(folder, 'gone', 'x.html'))).toContain('gone');
  });
});
