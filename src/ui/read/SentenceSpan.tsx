import type { SentenceMark } from '../../store/select/focus.ts';
import { t } from '../shared/t.ts';
import { segmentsOf, type NamedRange } from './highlight-ranges.ts';
import { PAINTS_RANGES } from './use-paint.ts';

interface Props {
  readonly index: number;
  readonly start: number;
  readonly text: string;
  /** How it stands to what is chosen or pointed at; `null` for not at all. */
  readonly mark: SentenceMark | null;
  readonly focusable: boolean;
  /** Id of the element that says what its marks mean. */
  readonly description: string;
  /** Marks to draw as elements, where the browser cannot paint ranges; empty otherwise. */
  readonly marks: readonly NamedRange[];
}

/** One sentence: can be focused and chosen. Its column listens to its events. */
export function SentenceSpan({ index, start, text, mark, focusable, description, marks }: Props) {
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
}

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
