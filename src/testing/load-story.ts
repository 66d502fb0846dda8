import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, type AccountInput, type Comparison } from '../engine/index.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

interface StoryFile {
  readonly accounts: readonly (Omit<AccountInput, 'text'> & { readonly file: string })[];
}

/** The accounts of a sample story, as the page gives them to the engine. */
export function loadStory(name: string): AccountInput[] {
  const read = (file: string): string => readFileSync(join(SEEDS, name, file), 'utf8');
  const { accounts } = JSON.parse(read('story.json')) as StoryFile;
  return accounts.map(({ id, file, title, byline, publisher, published, url, language }) => ({
    id,
    text: read(file),
    title: title ?? null,
    byline: byline ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
    language: language ?? null,
  }));
}

/** The comparison of a sample story; throws if the engine refuses it. */
export function compareStory(name: string): Comparison {
  const result = compare(loadStory(name));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
