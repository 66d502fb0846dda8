import { useRef } from 'react';
import type { ImportReport, ImportedPassage } from '../../annotation/w3c/parse.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { say as sayTold } from '../app/say.ts';
import { say } from './say.ts';
import { useOpenFile } from './use-open-file.ts';

/** The story to a file and files to the story. */
export function Files() {
  const { saveProject, saveAnnotations } = useActions();
  const loaded = useApp((state) => state.record !== null);
  return (
    <section className="ledger">
      <h3 className="ledger-title">{say('files.heading')}</h3>
      <p className="page-lead">{say('files.lead')}</p>
      <div className="actions">
        <button type="button" className="button" disabled={!loaded} onClick={() => void saveProject()}>
          {say('files.save')}
        </button>
        <button type="button" className="button" disabled={!loaded} onClick={() => void saveAnnotations()}>
          {say('files.annotations')}
        </button>
        <OpenFileButton />
      </div>
      <Report />
    </section>
  );
}

export function OpenFileButton() {
  const open = useOpenFile();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {say('files.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="open-file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) open(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** What of the last file of annotations needs a look: nothing is dropped without a word. */
function Report() {
  const report = useApp((state) => state.report);
  if (!report) return null;
  return (
    <section className="import-report">
      <h4 className="label">{say('files.report')}</h4>
      <p>{sayTold('toast.imported', { n: report.read })}</p>
      <ReportPart part="lost" list={report.lost} />
      <ReportPart part="uncertain" list={report.uncertain} />
      <Skipped list={report.skipped} />
    </section>
  );
}

function ReportPart({
  part,
  list,
}: {
  readonly part: 'lost' | 'uncertain';
  readonly list: readonly ImportedPassage[];
}) {
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{sayTold(`files.report.${part}`, { n: list.length })}</summary>
      <ul>
        {list.map(({ id, quote }, i) => (
          <li key={`${id} ${i}`}>{quote || t('note.empty')}</li>
        ))}
      </ul>
    </details>
  );
}

function Skipped({ list }: { readonly list: ImportReport['skipped'] }) {
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{sayTold('files.report.skipped', { n: list.length })}</summary>
      <ul>
        {list.map(({ number, why }) => (
          <li key={number}>{say('files.report.number', { n: number, why })}</li>
        ))}
      </ul>
    </details>
  );
}
