import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useMedia } from '../hooks.ts';

interface Props {
  readonly label: string;
  /** What is chosen, in a word or two: said where the choices are folded away. */
  readonly chosen: string;
  /** What to choose from. */
  readonly children: ReactNode;
  /** Stands at the end of the line and is never folded away. */
  readonly end: ReactNode;
  readonly className?: string;
}

/** Below this the choices would take three lines of a phone. In step with parts.css. */
const NARROW = 'screen and (width < 40rem)';

/** What is listed, above a list and in sight while it scrolls: one line, on a phone with the choices folded away. */
export function FilterBar({ label, chosen, children, end, className = '' }: Props) {
  const narrow = useMedia(NARROW);
  const choices = (
    <div role="group" aria-label={label} className="filter-choices">
      {children}
    </div>
  );
  return (
    <div className={`filter ${className}`}>
      {narrow ? (
        <Fold label={label} chosen={chosen}>
          {choices}
        </Fold>
      ) : (
        choices
      )}
      {end}
    </div>
  );
}

/** Unfolded it lies over the list, so it goes as a menu does: by Escape, or by a press elsewhere. */
function Fold({ label, chosen, children }: Pick<Props, 'label' | 'chosen' | 'children'>) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onDown = ({ target }: PointerEvent) => {
      if (fold.current && !fold.current.contains(target as Node)) fold.current.open = false;
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    const { currentTarget } = event;
    if (event.key !== 'Escape' || !currentTarget.open) return;
    event.stopPropagation();
    currentTarget.open = false;
    currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details ref={fold} className="filter-fold" onKeyDown={onKeyDown}>
      <summary>
        <span>
          {label} <span className="count">{chosen}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}
