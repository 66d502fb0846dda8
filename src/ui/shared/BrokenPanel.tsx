import { useContext, useState } from 'react';
import { AppContext, useActions, useApp } from '../hooks.ts';
import { t } from './t.ts';
import { isMissingCode, technicalReport } from './technical-report.ts';

interface Props {
  readonly error: Error;
  /** The components around the crash, as React tells them. */
  readonly components: string;
  readonly onAgain: () => void;
}

/** In place of a part that broke: what happened, what is safe, what can be done. */
export function BrokenPanel({ error, components, onAgain }: Props) {
  const app = useContext(AppContext);
  const missing = isMissingCode(error);
  return (
    <div
      role="alert"
      className="mx-auto my-6 w-[calc(100%-3rem)] max-w-prose border-l-4 border-bad py-2 pl-4 text-sm"
    >
      <p className="font-semibold">{t(missing ? 'error.missing' : 'error.heading')}</p>
      <p className="mt-1 text-soft">{t('error.rest')}</p>
      {!missing && (
        <p lang="en" className="mt-2 font-mono text-xs break-words text-soft">
          {error.message}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={onAgain}>
          {t('error.again')}
        </button>
        {app && <SaveButton />}
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('error.reload')}
        </button>
        {!missing && <CopyReport error={error} components={components} />}
      </div>
    </div>
  );
}

/** As soon as there is a story that is kept: storage may answer after the crash. */
function SaveButton() {
  const kept = useApp(({ record }) => record !== null);
  const { saveProject } = useActions();
  return (
    kept && (
      <button type="button" className="button" onClick={() => void saveProject()}>
        {t('error.save')}
      </button>
    )
  );
}

function CopyReport({ error, components }: Pick<Props, 'error' | 'components'>) {
  const [said, setSaid] = useState('');
  const copy = () => {
    const address = location.hash.slice(1);
    const report = technicalReport({ error, components, address, browser: navigator.userAgent });
    navigator.clipboard.writeText(report).then(
      () => setSaid(t('report.copied')),
      () => setSaid(t('report.notCopied')),
    );
  };
  return (
    <>
      <button type="button" className="text-link" onClick={copy}>
        {t('error.copy')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
