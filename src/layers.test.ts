import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** The import table: a room -> the rooms, files (`room/file`) and packages that it may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'engine/text': ['@noble/hashes', 'porter2'],
  'engine/model': ['engine/text'],
  'engine/finding-accounts': ['engine/model'],
  'engine/order': ['engine/model', 'engine/text'],
  'engine/problem': [],
  'engine/clean': ['engine/text', 'engine/model'],
  'engine/segment': ['engine/text', 'engine/model'],
  'engine/align': ['engine/text', 'engine/model', 'diff'],
  'engine/quotes': ['engine/text', 'engine/model'],
  'engine/framing': ['engine/text', 'engine/model'],
  'engine/compare': ['engine/*'],
  'engine/index': ['engine/*'],
  intake: [
    'engine/index',
    '@mozilla/readability',
    'valibot',
    'fflate',
    'linkedom',
    'marked',
    'mammoth',
    'pdfjs-dist',
  ],
  annotation: ['engine/text', 'engine/index', 'approx-string-match', 'valibot'],
  report: ['engine/index', 'annotation', 'docx', 'fflate', 'papaparse'],
  worker: ['engine/index'],
  store: ['engine/index', 'annotation', 'report', 'zustand/vanilla'],
  storage: ['annotation', 'engine/index', 'store/session', 'yjs', 'y-indexeddb'],
  ui: [
    'store',
    'engine/index',
    'annotation',
    'report',
    'react',
    'react-dom',
    'zustand',
    'wouter',
    'lucide-react',
  ],
  cli: [
    'engine/index',
    'intake',
    'annotation',
    'report',
    'node:*',
    'valibot',
    'linkedom',
    'mammoth',
    'pdfjs-dist',
  ],
  offline: [],
  main: ['*'],
};

/** Rooms of which only the types may be imported from the engine's public surface. */
const TYPES_ONLY = new Set(['intake', 'storage']);

interface Import {
  readonly from: string;
  /** Path below src for a file of ours, a package's name otherwise. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$|^testing\//.test(path));

const imports: readonly Import[] = files.flatMap((file) => importsOf(file));

/** Every static, dynamic, worker and type import of a file, as written in its text. */
function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  const found = [
    ...code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...code.matchAll(/\b(?:import|URL)\(\s*()'([^']+)'/g),
  ];
  return found.map((match) => {
    const to = match[2]!.replace(/\?.*$/, '');
    const ours = to.startsWith('.');
    const path = ours ? relative(SRC, resolve(SRC, dirname(file), to)).replaceAll('\\', '/') : to;
    return { from: file, to: path, ours, typeOnly: match[1] !== undefined };
  });
}

/** The room of a file below src: `engine/align`, `engine/compare`, `ui`, `main`. */
function roomOf(file: string): string {
  const [first, second] = file.replace(/\.tsx?$/, '').split('/');
  return first === 'engine' ? `engine/${second!}` : first!;
}

function isAllowed({ from, to, ours }: Import): boolean {
  const room = roomOf(from);
  const allowed = MAY_IMPORT[room] ?? [];
  if (allowed.includes('*')) return true;
  if (!ours)
    return allowed.some(
      (name) =>
        to === name ||
        (to.startsWith(name.replace('*', '')) && (name.endsWith('*') || to[name.length] === '/')),
    );
  if (to.startsWith('..')) return false;
  const target = roomOf(to);
  if (target === room) return true;
  const path = to.replace(/\.tsx?$/, '');
  return allowed.some(
    (name) => name === target || name === path || (name.endsWith('/*') && to.startsWith(name.slice(0, -1))),
  );
}

/** A chain of files that import each other in a circle, or `null`. Types count: they tangle readers as much. */
function findCycle(): string[] | null {
  const edges = new Map<string, string[]>();
  for (const { from, to, ours } of imports) if (ours) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('rooms', () => {
  it('are all in the import table', () => {
    expect(files.map(roomOf).filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('import only what the table allows', () => {
    const forbidden = imports.filter((each) => !isAllowed(each));
    expect(forbidden.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('take only types from the engine where the table says so', () => {
    const values = imports.filter(
      ({ from, to, typeOnly }) => TYPES_ONLY.has(roomOf(from)) && to.startsWith('engine/') && !typeOnly,
    );
    expect(values.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('import each other in no circle', () => {
    expect(findCycle()).toBeNull();
  });

  it('leave main and the command line to nobody', () => {
    const wrong = imports.filter(
      ({ from, to, ours }) => ours && ['main', 'cli'].includes(roomOf(to)) && roomOf(from) !== roomOf(to),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the engine', () => {
  const IMPURE =
    /\bDate\b|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bsetTimeout\b|\bfetch\b|\bprocess\b|\bglobalThis\b/;

  it('has no clock, no randomness, no network', () => {
    const engine = files.filter((file) => file.startsWith('engine/'));
    const impure = engine.filter((file) => IMPURE.test(codeOf(readFileSync(join(SRC, file), 'utf8'))));
    expect(engine.length).toBeGreaterThan(10);
    expect(impure).toEqual([]);
  });

  /** Code without its comments and strings, where such words are harmless. */
  function codeOf(text: string): string {
    return text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, ' ');
  }
});
