import { Link2 } from 'lucide-react';
import { pairToTell } from '../../store/select/pair.ts';
import type { Selection } from '../../store/state.ts';
import { storyPath, wholeAddress, type View } from '../app/routes.ts';
import { useActions, useReadState } from '../hooks.ts';
import { t } from './t.ts';

interface Props {
  readonly selection: Selection;
  readonly view?: View;
}

/** Puts the address of a sentence, a difference or a note into the clipboard. */
export function CopyLink({ selection, view = 'read' }: Props) {
  const { say } = useActions();
  const readState = useReadState();
  const copy = async () => {
    const state = readState();
    const { storyId } = state;
    if (storyId === null) return;
    const address = wholeAddress(storyPath(storyId, view, selection, pairToTell(state)));
    try {
      await navigator.clipboard.writeText(address);
      say({ kind: 'copied' });
    } catch {
      const message = t('link.refused', { address });
      say({ kind: 'problem', problem: { code: 'no-clipboard', message, account: null } });
    }
  };
  return (
    <button type="button" className="text-link" onClick={() => void copy()}>
      <Link2 aria-hidden="true" /> {t('link.copy')}
    </button>
  );
}
