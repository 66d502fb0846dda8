import { Fragment, memo, type ReactNode } from 'react';
import type { Account, Role } from '../../engine/index.ts';
import { useLanguage } from '../shared/language.ts';
import { Folded } from './Folded.tsx';
import type { NamedRange } from './highlight-ranges.ts';
import { SentenceSpan } from './SentenceSpan.tsx';

interface Props {
  readonly account: Account;
  /** The sentence that Tab reaches. */
  readonly active: number;
  /** For each sentence, the id of the element that describes it. */
  readonly descriptions: readonly string[];
  readonly marks: readonly NamedRange[];
  /** Something to show after a paragraph. */
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
}

/** The text of an account, paragraph by paragraph, sentence by sentence; what is no part of the article folded away. */
export const AccountBody = memo(function AccountBody(props: Props) {
  const { account } = props;
  useLanguage();
  const byParagraph = sentencesByParagraph(account);
  const roles = byParagraph.map(([first]) => (first === undefined ? 'body' : account.sentences[first]!.role));
  const paragraphs = account.paragraphs.map(({ start }, i) => (
    <Fragment key={start}>
      <Paragraph role={roles[i]!}>
        <Sentences {...props} indexes={byParagraph[i]!} />
      </Paragraph>
      {props.insert?.after === i && props.insert.node}
    </Fragment>
  ));
  return <Folded paragraphs={paragraphs} roles={roles} />;
});

function Paragraph({ role, children }: { readonly role: Role; readonly children: ReactNode }) {
  return role === 'headline' ? (
    <h2 className="paragraph" data-role={role}>
      {children}
    </h2>
  ) : (
    <p className="paragraph" data-role={role}>
      {children}
    </p>
  );
}

function Sentences({
  account,
  active,
  descriptions,
  marks,
  indexes,
}: Props & { readonly indexes: readonly number[] }) {
  return indexes.map((index, i) => {
    const { start, end } = account.sentences[index]!;
    const before = i > 0 ? account.text.slice(account.sentences[indexes[i - 1]!]!.end, start) : '';
    return (
      <Fragment key={start}>
        {before}
        <SentenceSpan
          account={account.id}
          index={index}
          start={start}
          text={account.text.slice(start, end)}
          focusable={index === active}
          description={descriptions[index]!}
          marks={marks}
        />
      </Fragment>
    );
  });
}

/** For each paragraph the indexes of its sentences, ascending. */
function sentencesByParagraph({ paragraphs, sentences }: Account): number[][] {
  const groups: number[][] = paragraphs.map(() => []);
  for (const [index, { paragraph }] of sentences.entries()) groups[paragraph]!.push(index);
  return groups;
}
