import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Toast } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { toastText } from '../shared/toast-text.ts';
import { t } from '../shared/t.ts';
import { say } from '../app/say.ts';

/** Long enough to read and to reach; what was done can be undone later too. In milliseconds. */
const SHOWN_FOR = 9000;

/** What the page has just done, with a way back. Screen readers hear it from the announcer. */
export function Toasts() {
  const toast = useApp((state) => state.toast);
  return toast && <ToastBar toast={toast} />;
}

function ToastBar({ toast }: { readonly toast: Toast }) {
  const { closeToast } = useActions();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It waits for a reader who is on it.
    const end = () => {
      if (!bar.current?.matches(':hover, :focus-within')) closeToast();
    };
    const timer = setInterval(end, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [toast, closeToast]);
  return (
    <div ref={bar} className="toast" role="region" aria-label={say('toast.region')}>
      <p className="toast-text">{toastText(toast)}</p>
      <WayBack toast={toast} />
      <button type="button" className="icon-button" aria-label={say('toast.close')} onClick={closeToast}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

/** What the reader did to the story, and so can take back. */
const BACK: ReadonlySet<Toast['kind']> = new Set([
  'done',
  'undone',
  'redone',
  'merged',
  'imported',
  'binned',
]);

/** The other direction of what was done, where there is one. */
function WayBack({ toast }: { readonly toast: Toast }) {
  const { undo, redo, takeOutOfBin } = useActions();
  if (!BACK.has(toast.kind) || ('isStep' in toast && !toast.isStep)) return null;
  const back = toast.kind === 'undone';
  const go = toast.kind === 'binned' ? () => takeOutOfBin(toast.id) : back ? redo : undo;
  return (
    <button type="button" className="toast-action" onClick={go}>
      {t(back ? 'undo.redo' : 'undo.undo')}
    </button>
  );
}
