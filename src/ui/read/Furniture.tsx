import type { ReactNode } from 'react';
import { t } from '../shared/t.ts';

interface Props {
  /** How many lines are folded away. */
  readonly lines: number;
  readonly children: ReactNode;
}

/**
 * Menus, notices and related links that came along with a pasted page, folded away where they stand. A browser opens
 * them by itself when it finds words in them, and `focusSentence` when a sentence of them is gone to.
 */
export function Furniture({ lines, children }: Props) {
  return (
    <details className="furniture-fold">
      <summary>{t('account.furniture', { n: lines })}</summary>
      {children}
    </details>
  );
}
