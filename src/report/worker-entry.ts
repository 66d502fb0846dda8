import type { Result } from '../engine/index.ts';
import { type ReportFile, type ReportTask, writeReport } from './index.ts';

/** What it answers: one `done` for each task. */
interface ReportMessage {
  readonly type: 'done';
  readonly result: Result<ReportFile>;
}

addEventListener('message', ({ data }: MessageEvent<ReportTask>) => {
  void write(data).then((result) => postMessage({ type: 'done', result } satisfies ReportMessage));
});

/** A bug in a writer must reach the page as a value: an uncaught error would leave the reader waiting. */
async function write(task: ReportTask): Promise<Result<ReportFile>> {
  try {
    return { ok: true, value: await writeReport(task) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'unwritable', message, account: null } };
  }
}
