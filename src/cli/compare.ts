import { stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { engineInputsOf } from '../annotation/corrections.ts';
import type { StoryRecord } from '../annotation/model.ts';
import { compare, type AccountInput, type Result } from '../engine/index.ts';
import { buildReport, buildTable, type ReportFile, type ReportInput, reportInput } from '../report/index.ts';
import type { CompareCall } from './arguments.ts';
import { deadlineAfter } from './deadline.ts';
import { writeProblem } from './file-problem.ts';
import { lostPlaces } from './lost-places.ts';
import { readProject, storyOf, withFiles } from './project.ts';
import { readAccountFile } from './read-file.ts';

/** A report that was made, and what its reader should be told beside it. */
interface Made {
  readonly file: ReportFile;
  readonly remarks: readonly string[];
}

/** Compares files, a project, or files with a project's notes, and makes the report. `exported`: ISO 8601, UTC. */
export async function makeReport(call: CompareCall, exported: string): Promise<Result<Made>> {
  const files = await readFiles(call.files);
  if (!files.ok) return files;
  const story = await readStory(call.project, files.value);
  if (!story.ok) return story;
  const input = compareStory(story.value, call, exported);
  if (!input.ok) return input;
  const { table, format } = call;
  const file = table === null ? await buildReport(input.value, format) : await buildTable(input.value, table);
  return { ok: true, value: { file, remarks: [...lostPlaces(input.value), ...whatWasCut(input.value)] } };
}

async function readFiles(paths: readonly string[]): Promise<Result<readonly AccountInput[]>> {
  const accounts: AccountInput[] = [];
  for (const [i, path] of paths.entries()) {
    const read = await readAccountFile(path, accountId(i));
    if (!read.ok) return read;
    accounts.push(read.value);
  }
  return { ok: true, value: accounts };
}

async function readStory(path: string | null, files: readonly AccountInput[]): Promise<Result<StoryRecord>> {
  if (path === null) return { ok: true, value: storyOf(files) };
  const project = await readProject(path);
  if (!project.ok || files.length === 0) return project;
  return { ok: true, value: withFiles(project.value, files) };
}

function compareStory(story: StoryRecord, call: CompareCall, exported: string): Result<ReportInput> {
  const deadline = deadlineAfter(call.deadline, { now: () => performance.now() });
  const result = compare(engineInputsOf(story), { deadline });
  const nameOf = (index: number): string => call.files[index] ?? call.project ?? '';
  if (!result.ok) {
    const at = story.accounts.findIndex(({ id }) => id === result.problem.account);
    if (at < 0) return result;
    return { ok: false, problem: { ...result.problem, message: `${nameOf(at)}: ${result.problem.message}` } };
  }
  const { title, foreword, choices, files, language } = call;
  const names = Object.fromEntries(
    story.accounts.flatMap(({ id }, i) => (files[i] ? [[id, basename(files[i])] as const] : [])),
  );
  const wishes = { title, foreword, choices, names, language };
  return { ok: true, value: reportInput(story, result.value, exported, wishes) };
}

function whatWasCut({ comparison: { incomplete = [] } }: ReportInput): string[] {
  return incomplete.length > 0 ? [`the deadline cut the work short: ${incomplete.join(', ')}`] : [];
}

/** Writes a report where it was asked for; into a folder under a name of its own. Returns what went wrong, or `null`. */
export async function saveReport({ name, content }: ReportFile, out: string): Promise<string | null> {
  try {
    const isFolder = await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    );
    await writeFile(isFolder ? join(out, name) : out, content);
    return null;
  } catch (error) {
    return writeProblem(out, error);
  }
}

/** a, b, ... z, then a1, b1, ... */
function accountId(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}
