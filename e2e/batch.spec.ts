import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { collect } from '../src/testing/collect.ts';

// A researcher runs the command line over many pairs: real processes, several threads.

const TEXT = 'The council met on Tuesday. “We need this bridge,” said mayor Ida Holm. It voted for the plan.';

interface Answer {
  readonly id: string | null;
  readonly comparison?: { readonly complete: boolean; readonly links: readonly unknown[] };
  readonly error?: { readonly code: string };
}

function batch(words: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, 'dist/cli/parallax.mjs', 'batch', ...words]);
  child.stderr.setEncoding('utf8');
  let said = '';
  child.stderr.on('data', (chunk: string) => (said += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, said: () => said };
}

async function answersOf({ stdout }: ChildProcessWithoutNullStreams): Promise<Answer[]> {
  const lines = await collect(createInterface({ input: stdout }));
  return lines.map((line) => JSON.parse(line) as Answer);
}

function pairOf(id: string, text: string): string {
  const accounts = [
    { id: 'a', text },
    { id: 'b', text: `${text} Work begins in May.` },
  ];
  return JSON.stringify({ id, accounts }) + '\n';
}

/** So much that its comparison needs more memory than a thread has with `LITTLE_MEMORY`. */
function hugeText(): string {
  return Array.from(
    { length: 40_000 },
    (_, i) => `Village ${i} voted on day ${i * 7}: “yes, ${i} times”.`,
  ).join(' ');
}
const LITTLE_MEMORY = ['--max-old-space-size=64'];

test('every line is answered in its place, whatever is wrong with its neighbours', async () => {
  const { child, ended, said } = batch(['--jobs', '2'], LITTLE_MEMORY);
  const answers = answersOf(child);
  child.stdin.end(
    [pairOf('one', TEXT), pairOf('huge', hugeText()), '{"id": 3\n', pairOf('four', TEXT)].join(''),
  );
  expect((await answers).map(({ id, error }) => [id, error?.code ?? 'well'])).toEqual([
    ['one', 'well'],
    ['huge', 'crashed'],
    [null, 'bad-json'],
    ['four', 'well'],
  ]);
  expect(await ended).toBe(1);
  expect(said()).toMatch(/line 2: the thread that compared this line stopped: .*memory/);
  expect(said()).toContain('line 3: not JSON');
});

test('a line is answered before the next one is sent', async () => {
  const { child, ended } = batch(['--jobs', '2']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['one', 'two', 'three']) {
    child.stdin.write(pairOf(id, TEXT));
    const { value } = (await lines.next()) as { value: string };
    expect((JSON.parse(value) as Answer).id).toBe(id);
  }
  child.stdin.end();
  expect(await ended).toBe(0);
});

test('as many threads as one likes give the same bytes, and a deadline says what it cut', async () => {
  const input = Array.from({ length: 12 }, (_, i) => pairOf(String(i), TEXT.repeat(1 + (i % 5) * 10))).join(
    '',
  );
  const outputs = await Promise.all(
    ['1', '3'].map(async (jobs) => {
      const { child } = batch(['--jobs', jobs]);
      child.stdin.end(input);
      return answersOf(child);
    }),
  );
  expect(outputs[0]!.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => String(i)));
  expect(outputs[1]).toEqual(outputs[0]);

  const { child, ended } = batch(['--deadline', '0']);
  const answers = answersOf(child);
  child.stdin.end(pairOf('cut', TEXT));
  expect((await answers)[0]!.comparison).toMatchObject({ complete: false });
  expect(await ended).toBe(0);
});

test('whoever reads may stop early', async () => {
  const { child, ended } = batch(['--jobs', '2']);
  const input = pairOf('many', TEXT);
  child.stdin.on('error', () => undefined);
  child.stdin.write(input.repeat(200));
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toBe(0);
});
