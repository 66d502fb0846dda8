import type { StoreApi } from 'zustand/vanilla';
import type { Format, ReportInput, TableName } from '../../report/index.ts';
import type { FilePort } from '../ports.ts';
import { REPORT_SETTING, reportWish, type ReportWish } from '../select/report-wishes.ts';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface ReportActions {
  /** Changes what the report of the open story is to be; kept with the story. */
  readonly wishReport: (patch: Partial<ReportWish>) => void;
  /** Saves a report as a file. */
  readonly saveReport: (input: ReportInput, format: Format) => Promise<void>;
  /** Saves one table of a report as a CSV file. */
  readonly saveTable: (input: ReportInput, table: TableName) => Promise<void>;
}

export function reportActions(
  store: StoreApi<State>,
  sessions: Sessions,
  files: FilePort | undefined,
): ReportActions {
  return {
    wishReport(patch) {
      const next = JSON.stringify({ ...reportWish(store.getState()), ...patch });
      sessions.change(({ actions }) => actions.setSetting(REPORT_SETTING, next));
    },
    async saveReport(input, format) {
      const { buildReport } = await import('../../report/index.ts');
      const { name, type, content } = await buildReport(input, format);
      files?.save(name, type, content);
    },
    async saveTable(input, table) {
      const { buildTable } = await import('../../report/index.ts');
      const { name, type, content } = await buildTable(input, table);
      files?.save(name, type, content);
    },
  };
}
