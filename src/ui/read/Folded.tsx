import { Fragment, type ReactNode } from 'react';
import type { Role } from '../../engine/index.ts';
import { foldFurniture } from '../../report/furniture.ts';
import { t } from '../shared/t.ts';

interface Props {
  /** The role of each paragraph, in their order. */
  readonly roles: readonly Role[];
  /** Draws the paragraphs from one index up to another, which are folded away or not. */
  readonly draw: (from: number, to: number) => ReactNode;
}

/**
 * Paragraphs of an account. Menus, notices and related links that came along with a pasted page are folded away where
 * they stand. A browser opens them by itself when it finds words in them, and `focusSentence` when a sentence of them is
 * gone to.
 */
export function Folded({ roles, draw }: Props) {
  return foldFurniture(roles).map(({ from, to, folded }) =>
    folded ? (
      <details key={from} className="furniture-fold">
        <summary>{t('account.furniture', { n: to - from })}</summary>
        {draw(from, to)}
      </details>
    ) : (
      <Fragment key={from}>{draw(from, to)}</Fragment>
    ),
  );
}
