import { memo, useMemo, useState, type ReactNode } from 'react';
import { useReadState } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { createNearness } from '../shared/nearness.ts';
import { layOutAccount } from './account-layout.ts';
import { AccountStretch } from './AccountStretch.tsx';
import { Folded } from './Folded.tsx';
import { useMarksByPart } from './marks-by-part.ts';
import { AT_FIRST, isLong } from './long-accounts.ts';
import { NONE_CHOSEN, type SentenceLook } from './Paragraph.tsx';
import type { Piece } from './pieces.ts';
import { useChosen } from './use-chosen.ts';
import { NO_MARKS, type ColumnMarks } from './use-paint.ts';

interface Props extends Pick<SentenceLook, 'account' | 'active' | 'descriptions'> {
  readonly marks: ColumnMarks;
  /** Something to show after the paragraph of a sentence. */
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
}

/** The text of an account, paragraph by paragraph, sentence by sentence; what is no part of the article folded away. */
export const AccountBody = memo(function AccountBody({ account, insert, active, marks, ...look }: Props) {
  useLanguage();
  const readState = useReadState();
  const chosen = useChosen(account);
  const layout = useMemo(() => layOutAccount(account), [account]);
  const layers = useMarksByPart(marks.layers, account, layout.stretchOf);
  const words = useMarksByPart(marks.words, account, layout.stretchOf);
  const [near] = useState(() => (isLong([account]) ? createNearness() : null));
  const [left] = useState(() => readState().places[account.id] ?? 0);
  const draw = (pieces: readonly Piece[], i: number) => {
    const [first, last] = [pieces[0]!.first, pieces.at(-1)!.last];
    const isIn = (sentence: number) => first <= sentence && sentence < last;
    return (
      <AccountStretch
        key={first}
        {...look}
        account={account}
        pieces={pieces}
        near={i < AT_FIRST || isIn(left) ? null : near}
        active={active !== null && isIn(active) ? active : null}
        chosen={[...chosen.keys()].some(isIn) ? chosen : NONE_CHOSEN}
        layers={layers.get(first) ?? NO_MARKS}
        words={words.get(first) ?? NO_MARKS}
        insert={insert && isIn(insert.after) ? insert : null}
      />
    );
  };
  return <Folded roles={layout.roles} draw={(from) => layout.runs.get(from)?.map(draw)} />;
});
