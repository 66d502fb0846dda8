import { Fragment, type ReactNode } from 'react';
import type { Role } from '../../engine/index.ts';
import { foldFurniture } from '../../report/furniture.ts';
import { t } from '../shared/t.ts';

interface Props {
  /** Paragraphs in their order, each with its role at the same index. */
  readonly paragraphs: readonly ReactNode[];
  readonly roles: readonly Role[];
}

/**
 * Paragraphs of an account. Menus, notices and related links that came along with a pasted page are folded away where
 * they stand. A browser opens them by itself when it finds words in them, and `focusSentence` when a sentence of them is
 * gone to.
 */
export function Folded({ paragraphs, roles }: Props) {
  return foldFurniture(roles).map(({ from, to, folded }) =>
    folded ? (
      <details key={from} className="furniture-fold">
        <summary>{t('account.furniture', { n: to - from })}</summary>
        {paragraphs.slice(from, to)}
      </details>
    ) : (
      <Fragment key={from}>{paragraphs.slice(from, to)}</Fragment>
    ),
  );
}
