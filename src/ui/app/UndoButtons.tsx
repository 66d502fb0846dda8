import { Redo2, Undo2 } from 'lucide-react';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** Takes back and makes again what the reader did to the story; there once there is anything of that. */
export function UndoButtons() {
  const { undo, redo } = useApp((state) => state.history);
  const actions = useActions();
  if (!undo && !redo) return null;
  const what = undo ? t('undo.what', { step: t(`step.${undo.name}`) }) : t('undo.undo');
  const again = redo ? t('redo.what', { step: t(`step.${redo.name}`) }) : t('undo.redo');
  return (
    <>
      <button
        type="button"
        className="icon-button history-button"
        aria-label={what}
        title={what}
        aria-disabled={!undo}
        onClick={actions.undo}
      >
        <Undo2 aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button history-button"
        aria-label={again}
        title={again}
        aria-disabled={!redo}
        onClick={actions.redo}
      >
        <Redo2 aria-hidden="true" />
      </button>
    </>
  );
}
