import { Fragment, memo, useMemo, type ReactNode } from 'react';
import type { Account } from '../../engine/index.ts';
import { useLanguage } from '../shared/language.ts';
import { Folded } from './Folded.tsx';
import { lookOf, Paragraph, type SentenceLook } from './Paragraph.tsx';
import { stretches } from './stretches.ts';
import { useChosen } from './use-chosen.ts';

interface Props extends Omit<SentenceLook, 'chosen'> {
  /** Something to show after a paragraph. */
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
}

/** The text of an account, paragraph by paragraph, sentence by sentence; what is no part of the article folded away. */
export const AccountBody = memo(function AccountBody({ insert, ...look }: Props) {
  const { account } = look;
  useLanguage();
  const chosen = useChosen(account);
  const byParagraph = useMemo(() => sentencesByParagraph(account), [account]);
  const roles = byParagraph.map(([first]) => (first === undefined ? 'body' : account.sentences[first]!.role));
  const paragraphs = account.paragraphs.map(({ start }, i) => (
    <Fragment key={start}>
      <Paragraph {...lookOf(byParagraph[i]!, { ...look, chosen })} />
      {insert?.after === i && insert.node}
    </Fragment>
  ));
  const draw = (from: number, to: number) =>
    stretches(account.paragraphs.slice(from, to).map(({ start, end }) => end - start)).map(
      ([first, last]) => (
        <div key={first} className="stretch">
          {paragraphs.slice(from + first, from + last)}
        </div>
      ),
    );
  return <Folded paragraphs={paragraphs} roles={roles} draw={draw} />;
});

/** For each paragraph the indexes of its sentences, ascending. */
function sentencesByParagraph({ paragraphs, sentences }: Account): number[][] {
  const groups: number[][] = paragraphs.map(() => []);
  for (const [index, { paragraph }] of sentences.entries()) groups[paragraph]!.push(index);
  return groups;
}
