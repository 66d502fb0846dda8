// What the bench runs in processes of their own, bundled: node child.mjs time|memory|repeat TASK.json
import { readFileSync } from 'node:fs';
import { measureMemory, measureTime, repeat } from './run/measure.ts';
import type { Task } from './run/task.ts';

const [, , what, file] = process.argv;
const task = JSON.parse(readFileSync(file!, 'utf8')) as Task;
const work = { memory: measureMemory, time: measureTime, repeat }[what ?? ''];
if (!work) throw new Error(`cannot measure ${what ?? 'nothing'}`);
process.stdout.write(JSON.stringify(work(task)));
