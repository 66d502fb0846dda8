import type { CorrectedFinding } from '../../annotation/apply.ts';
import { useActions } from '../hooks.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { t } from '../shared/t.ts';
import { NoteButton } from './NotesHere.tsx';

/** What a reader can do with a difference: note it, dismiss it, bring it back. */
export function FindingActions({ finding }: { readonly finding: CorrectedFinding }) {
  const { dismiss, takeBack } = useActions();
  const { spans, dismissed } = finding;
  const passages = spans.map(({ account, start, end }) => ({ account, range: { start, end } }));
  return (
    <div className="actions">
      <NoteButton passages={passages} label="note.addFinding" />
      {dismissed === undefined ? (
        <button type="button" className="text-link" onClick={() => dismiss(finding)}>
          {t('fix.dismiss')}
        </button>
      ) : (
        <>
          <span className="by-reader">{t('fix.dismissed')}</span>
          <button type="button" className="text-link" onClick={() => takeBack([dismissed])}>
            {t('fix.restore')}
          </button>
        </>
      )}
      <CopyLink selection={{ kind: 'finding', id: finding.id }} />
    </div>
  );
}
