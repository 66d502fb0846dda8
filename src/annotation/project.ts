import * as v from 'valibot';
import type { Result } from '../engine/index.ts';
import { canonicalJson, inTimeOrder } from './canonical.ts';
import type { Code, StoryRecord } from './model.ts';
import { bad, parseSafely } from './safe-json.ts';
import { codebookSchema, firstIssue, storySchema } from './schema.ts';
import { upgrade, type Upgrader } from './upgrade.ts';

/** The ending of project files. */
export const PROJECT_ENDING = '.parallax.json';

const PROJECT = { format: 'parallax-project', version: 1 } as const;
const CODEBOOK = { format: 'parallax-codebook', version: 1 } as const;

/** From version n (at index n - 1) to version n + 1. None yet: the first version is the current one. */
const PROJECT_UPGRADERS: readonly Upgrader[] = [];
const CODEBOOK_UPGRADERS: readonly Upgrader[] = [];

/** A whole story as a file: the same bytes for the same story. */
export function serialiseProject(story: StoryRecord): string {
  return `${canonicalJson({ ...PROJECT, story: inTimeOrder(story) }, 2)}\n`;
}

/** Reads a project file of this or an earlier version. A problem says what is wrong, and where. */
export function parseProject(text: string): Result<StoryRecord> {
  return parseVersioned(
    text,
    PROJECT,
    PROJECT_UPGRADERS,
    v.object({ story: storySchema }),
    ({ story }) => story,
  );
}

/** A codebook as a file. */
export function serialiseCodebook(codebook: readonly Code[]): string {
  return `${canonicalJson({ ...CODEBOOK, codes: codebook }, 2)}\n`;
}

export function parseCodebook(text: string): Result<readonly Code[]> {
  return parseVersioned(
    text,
    CODEBOOK,
    CODEBOOK_UPGRADERS,
    v.object({ codes: codebookSchema }),
    ({ codes }) => codes,
  );
}

interface Format {
  readonly format: string;
  readonly version: number;
}

function parseVersioned<File, T>(
  text: string,
  { format, version }: Format,
  upgraders: readonly Upgrader[],
  schema: v.GenericSchema<unknown, File>,
  content: (file: File) => T,
): Result<T> {
  const json = parseSafely(text);
  if (!json.ok) return json;
  const file = json.value;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format)
    return bad('wrong-format', `it does not say "format": "${format}"`);
  const upgraded = upgrade(file, version, upgraders);
  if (!upgraded.ok) return upgraded;
  const parsed = v.safeParse(schema, upgraded.value);
  return parsed.success
    ? { ok: true, value: content(parsed.output) }
    : bad('bad-content', firstIssue(parsed.issues));
}
