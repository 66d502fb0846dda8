import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** The files of ours that are loaded with one: by its imports that are neither of types alone nor made on use. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, to] of code.matchAll(/^(?:import|export) (?!type )[^'";]*? from '(\.[^']+)'/gm))
    loadedWith(join(dirname(file), to!), known);
  return known;
}

test('what needs no engine starts without it: help, usage errors, the thread of batch that hands lines out', () => {
  const loaded = [...loadedWith(join(SRC, 'cli/main.ts'))].map((file) => relative(SRC, file));
  expect(loaded).toEqual(
    expect.arrayContaining(['cli/arguments.ts', 'cli/batch-threads.ts', 'cli/usage.ts']),
  );
  expect(loaded.filter((file) => /^engine\//.test(file))).toEqual([]);
});
