import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { LAYERS } from '../../report/layers.ts';
import { t } from '../shared/t.ts';
import { KeyMap } from './KeyMap.tsx';
import { help } from './text.ts';

/** What each mark means and what each key does, over the page. */
export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-heading" onClose={onClose}>
      <div className="flex items-start justify-between gap-4">
        <h2 id="help-heading" className="font-serif text-2xl font-semibold">
          {help('heading')}
        </h2>
        <button
          type="button"
          className="icon-button -mt-1 -mr-2"
          aria-label={help('close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <Link href="/help" className="text-link mt-1 text-sm" onClick={() => dialog.current?.close()}>
        {help('more')}
      </Link>
      <h3 className="label mt-5">{help('marks.heading')}</h3>
      <dl className="help-marks">
        {LAYERS.map((layer) => (
          <div key={layer}>
            <dt>
              <span data-layers={layer} className="font-serif text-base">
                {t(`layer.${layer}`)}
              </span>
            </dt>
            <dd>{t(`layer.${layer}.about`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="label mt-6">{help('keys.heading')}</h3>
      <KeyMap />
    </dialog>
  );
}
