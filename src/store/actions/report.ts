import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/index.ts';
import type { ReportFile, ReportTask } from '../../report/index.ts';
import type { Ports } from '../ports.ts';
import { REPORT_SETTING, reportWish, type ReportWish } from '../select/report-wishes.ts';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface ReportActions {
  /** Changes what the report of the open story is to be; kept with the story. */
  readonly wishReport: (patch: Partial<ReportWish>) => void;
  /** Writes a report, or part of one, away from the main thread. Never rejects; stopped, it is a problem `cancelled`. */
  readonly writeReport: (signal: AbortSignal, task: ReportTask) => Promise<Result<ReportFile>>;
  /** Writes it and hands it to the reader as a file; what goes wrong is told. */
  readonly saveReport: (signal: AbortSignal, task: ReportTask) => Promise<void>;
}

export function reportActions(
  store: StoreApi<State>,
  sessions: Sessions,
  { writer, files }: Pick<Ports, 'writer' | 'files'>,
): ReportActions {
  async function writeReport(signal: AbortSignal, task: ReportTask): Promise<Result<ReportFile>> {
    try {
      return (await (await writer?.())?.write(signal, task)) ?? NO_WRITER;
    } catch {
      return NO_WRITER;
    }
  }

  return {
    writeReport,
    wishReport(patch) {
      const next = JSON.stringify({ ...reportWish(store.getState()), ...patch });
      sessions.change(({ actions }) => actions.setSetting(REPORT_SETTING, next));
    },
    async saveReport(signal, task) {
      const result = await writeReport(signal, task);
      if (result.ok) files?.save(result.value.name, result.value.type, result.value.content);
      else if (result.problem.code !== 'cancelled')
        store.setState({ toast: { kind: 'problem', problem: result.problem } });
    },
  };
}

const NO_WRITER: Result<never> = {
  ok: false,
  problem: {
    code: 'no-writer',
    message: 'The part of the page that writes reports could not be loaded. Reload the page to try again.',
    account: null,
  },
};
