import { ALargeSmall } from 'lucide-react';
import { useId, useRef, useState, type ToggleEvent } from 'react';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { part } from '../shared/part.tsx';
import { t } from '../shared/t.ts';

const TypeChoices = part(() => import('./TypeChoices.tsx'));

/** Between the sheet and its button, and the edges of the window, in CSS pixels. */
const GAP = 6;

/** Opens the choices of size, spacing, face and measure: a sheet under its button that goes by Escape or a click beside it. */
export function TypeMenu() {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    const width = currentTarget.offsetWidth;
    currentTarget.style.setProperty('--below', `${box.bottom + GAP}px`);
    currentTarget.style.left = `${Math.max(GAP, Math.min(box.right - width, innerWidth - width - GAP))}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={t('type.open')}
        aria-expanded={open}
        title={t('type.open')}
        popoverTarget={id}
      >
        <ALargeSmall aria-hidden="true" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('type.open')}
        className="type-sheet"
        onToggle={onToggle}
      >
        {open && (
          <ErrorBoundary>
            <TypeChoices />
          </ErrorBoundary>
        )}
      </div>
    </>
  );
}
