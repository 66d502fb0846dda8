import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { say } from './say.ts';

/** Says that a newer build is ready; it comes when the reader takes it, and never before everything is stored. */
export function UpdateNotice() {
  const take = useApp((state) => state.takeUpdate);
  const saved = useApp((state) => state.saved?.state ?? 'saved');
  const { offerUpdate, saveProject } = useActions();
  if (!take) return null;
  return (
    <div role="status" className="update-notice">
      <p>
        <strong>{say('update.ready')}</strong>{' '}
        {say(saved === 'memory-only' ? 'update.unsaved' : 'update.safe')}
      </p>
      {saved === 'memory-only' && (
        <button type="button" className="button" onClick={() => void saveProject()}>
          {t('saved.file')}
        </button>
      )}
      <button type="button" className="button" disabled={saved === 'saving'} onClick={take}>
        {say('update.take')}
      </button>
      <button type="button" className="text-link" onClick={() => offerUpdate(null)}>
        {say('update.later')}
      </button>
    </div>
  );
}
