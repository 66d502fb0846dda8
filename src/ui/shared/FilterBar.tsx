import type { ReactNode } from 'react';
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
        <details className="filter-fold">
          <summary>
            <span>
              {label} <span className="count">{chosen}</span>
            </span>
          </summary>
          {choices}
        </details>
      ) : (
        choices
      )}
      {end}
    </div>
  );
}
