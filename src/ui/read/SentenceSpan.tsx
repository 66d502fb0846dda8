import { memo } from 'react';
import { sentenceMarks } from '../../store/select/focus.ts';
import { useApp } from '../hooks.ts';
import { useLanguage } from '../shared/language.ts';
import { t } from '../shared/t.ts';
import { segmentsOf, type NamedRange } from './highlight-ranges.ts';
import { PAINTS_RANGES } from './use-paint.ts';

interface Props {
  readonly account: string;
  readonly index: number;
  readonly start: number;
  readonly text: string;
  readonly focusable: boolean;
  /** Id of the element that says what its marks mean. */
  readonly description: string;
  /** Marks to draw as elements, where the browser cannot paint ranges; empty otherwise. */
  readonly marks: readonly NamedRange[];
}

/** One sentence: can be focused and chosen. Its column listens to its events. */
export const SentenceSpan = memo(function SentenceSpan(props: Props) {
  const { account, index, start, text, focusable, description, marks } = props;
  useLanguage();
  const mark = useApp((state) => sentenceMarks(state).get(account)?.get(index) ?? null);
  return (
    <span
      role="button"
      aria-roledescription={t('account.sentence')}
      aria-describedby={description}
      aria-current={mark === 'selected' ? 'true' : undefined}
      tabIndex={focusable ? 0 : -1}
      data-sentence={index}
      data-mark={mark ?? undefined}
      className="sentence"
    >
      {PAINTS_RANGES ? text : <Marked start={start} text={text} marks={marks} />}
    </span>
  );
});

function Marked({ start, text, marks }: Pick<Props, 'start' | 'text' | 'marks'>) {
  return segmentsOf({ start, end: start + text.length }, marks).map((segment) => {
    const words = text.slice(segment.start - start, segment.end - start);
    if (segment.names.length === 0) return words;
    return (
      <mark key={segment.start} data-layers={segment.names.join(' ')}>
        {words}
      </mark>
    );
  });
}
