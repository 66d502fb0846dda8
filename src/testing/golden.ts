import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, type AccountInput, type Comparison } from '../engine/index.ts';
import { loadStory } from './load-story.ts';

/** A folder a story: what is expected, and for stories that are no sample of the page the accounts as text files. */
export const GOLDEN = fileURLToPath(new URL('./golden/', import.meta.url));

/** The stories that have an expected file or shall get one. */
export function goldenStories(): string[] {
  return readdirSync(GOLDEN);
}

/** The comparison of a golden story; throws if the engine refuses it. */
export function compareGolden(name: string): Comparison {
  const result = compare(accountsOf(name));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function accountsOf(name: string): AccountInput[] {
  const fileOf = (id: string): string => `${GOLDEN}${name}/${id}.txt`;
  const ids = ['a', 'b'].filter((id) => existsSync(fileOf(id)));
  if (ids.length === 0) return loadStory(name);
  return ids.map((id) => ({ id, text: readFileSync(fileOf(id), 'utf8') }));
}
