import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { LAYERS } from '../../store/layers.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

const KEYS = [
  ['↑ ↓', 'help.key.arrows'],
  ['Enter', 'help.key.enter'],
  ['o', 'help.key.other'],
  ['n p', 'help.key.step'],
  ['a', 'help.key.note'],
  ['Ctrl Z', 'help.key.undo'],
  ['/', 'help.key.search'],
  ['Esc', 'help.key.escape'],
] as const;

/** What each mark means and what each key does. */
export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-heading" onClose={onClose}>
      <div className="flex items-start justify-between gap-4">
        <h2 id="help-heading" className="font-serif text-2xl font-semibold">
          {t('help.heading')}
        </h2>
        <button
          type="button"
          className="icon-button -mt-1 -mr-2"
          aria-label={t('help.close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <h3 className="label mt-5">{t('help.marks')}</h3>
      <dl className="mt-2 grid gap-2.5 text-sm">
        {LAYERS.map((layer) => (
          <div key={layer} className="grid grid-cols-[8.5rem_1fr] gap-x-4 max-[26rem]:grid-cols-1">
            <dt>
              <span data-layers={layer} className="font-serif text-base">
                {t(`layer.${layer}`)}
              </span>
            </dt>
            <dd className="text-soft">{t(`layer.${layer}.about`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="label mt-6">{t('help.keys')}</h3>
      <dl className="mt-2 grid gap-2 text-sm">
        {KEYS.map(([keys, about]) => (
          <div key={about} className="grid grid-cols-[8.5rem_1fr] gap-x-4">
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-soft">{t(about)}</dd>
          </div>
        ))}
      </dl>
      <LetterKeys />
    </dialog>
  );
}

function LetterKeys() {
  const on = useApp((state) => state.settings.letterKeys);
  const { setLetterKeys } = useActions();
  return (
    <label className="mt-5 flex items-center gap-2 border-t border-rule pt-4 text-sm">
      <input type="checkbox" checked={on} onChange={(event) => setLetterKeys(event.target.checked)} />
      {t('help.letters')}
    </label>
  );
}
