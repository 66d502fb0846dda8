import { Fragment, memo } from 'react';
import type { Account } from '../../engine/index.ts';
import type { SentenceMark } from '../../store/select/focus.ts';
import { useLanguage } from '../shared/language.ts';
import type { NamedRange } from './highlight-ranges.ts';
import { SentenceSpan } from './SentenceSpan.tsx';

/** What is true of the sentences of a column and changes while it is read. */
export interface SentenceLook {
  readonly account: Account;
  /** The sentence that Tab reaches; `null` if it is elsewhere. */
  readonly active: number | null;
  /** How sentences stand to what is chosen or pointed at, by index. */
  readonly chosen: ReadonlyMap<number, SentenceMark>;
  /** For each sentence, the id of the element that describes it. */
  readonly descriptions: readonly string[];
  /** Marks to draw as elements, where the browser cannot paint ranges; empty otherwise. */
  readonly marks: readonly NamedRange[];
}

export const NONE_CHOSEN: ReadonlyMap<number, SentenceMark> = new Map();

/**
 * What a paragraph, or its part in a row, needs to know: the same objects as before wherever nothing in it changed, so
 * that a press draws the paragraphs that it is about and not a whole text.
 */
export function lookOf(indexes: readonly number[], { active, chosen, ...look }: SentenceLook) {
  return {
    ...look,
    indexes,
    active: active !== null && indexes.includes(active) ? active : null,
    chosen: indexes.some((index) => chosen.has(index)) ? chosen : NONE_CHOSEN,
  };
}

type ParagraphProps = ReturnType<typeof lookOf> & {
  /** Whether it goes on with the paragraph above it. */
  readonly continued?: boolean;
};

/** Sentences of one paragraph, at least one, with the white space that stands between them. */
export const Paragraph = memo(function Paragraph({ continued = false, ...props }: ParagraphProps) {
  const { account, indexes } = props;
  useLanguage();
  const [first, last] = [account.sentences[indexes[0]!]!, account.sentences[indexes.at(-1)!]!];
  const Element = first.role === 'headline' ? 'h2' : 'p';
  return (
    <Element
      className="paragraph"
      data-role={first.role}
      data-start={first.start}
      data-end={last.end}
      data-continued={continued || undefined}
    >
      {indexes.map((index, i) => (
        <Fragment key={index}>
          {i > 0 && textBetween(account, indexes[i - 1]!, index)}
          <Sentence {...props} index={index} />
        </Fragment>
      ))}
    </Element>
  );
});

function Sentence({
  account,
  active,
  chosen,
  descriptions,
  marks,
  index,
}: ReturnType<typeof lookOf> & { readonly index: number }) {
  const { start, end } = account.sentences[index]!;
  return (
    <SentenceSpan
      index={index}
      start={start}
      text={account.text.slice(start, end)}
      mark={chosen.get(index) ?? null}
      focusable={index === active}
      description={descriptions[index]!}
      marks={marks}
    />
  );
}

/** What stands between two sentences; a space where others are left out. */
function textBetween({ text, sentences }: Account, before: number, after: number): string {
  return after === before + 1 ? text.slice(sentences[before]!.end, sentences[after]!.start) : ' ';
}
