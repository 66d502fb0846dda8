import { Check, CloudOff, RefreshCw } from 'lucide-react';
import { useActions, useApp } from '../hooks.ts';
import { notStoredText } from '../shared/problem-text.ts';
import { t } from '../shared/t.ts';

/** Whether what the reader did outlives this tab, in one word; what to do about it where it does not. */
export function SavedIndicator() {
  const saved = useApp((state) => state.saved);
  if (saved?.state === 'memory-only') return <NotSaved message={notStoredText(saved)} />;
  const Icon = saved?.state === 'saving' ? RefreshCw : Check;
  // Its room is kept for the longer word and before storage answers, so that nothing beside it moves.
  const [longer] = [t('saved.saved'), t('saved.saving')].sort((one, other) => other.length - one.length);
  return (
    <span
      className="saved"
      title={saved ? t(`saved.${saved.state}.about`) : undefined}
      data-saved={saved?.state}
    >
      <Icon aria-hidden="true" />{' '}
      <span className="saved-word" data-room={longer}>
        {saved && t(`saved.${saved.state}`)}
      </span>
    </span>
  );
}

function NotSaved({ message }: { readonly message: string }) {
  const { saveAgain, saveProject } = useActions();
  return (
    <details className="saved-fold" data-saved="memory-only">
      <summary className="saved">
        <CloudOff aria-hidden="true" /> <span>{t('saved.memory')}</span>
      </summary>
      <div className="saved-sheet" role="alert">
        <p>{message}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" onClick={() => void saveProject()}>
            {t('saved.file')}
          </button>
          <button type="button" className="button" onClick={saveAgain}>
            {t('saved.again')}
          </button>
        </div>
      </div>
    </details>
  );
}
