import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import { sentenceMarks } from '../../store/select/focus.ts';
import type { SentenceRef } from '../../store/state.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { findSentence } from './dom.ts';
import { oncePerFrame } from '../shared/frames.ts';
import { hintsOf, type EdgeHint } from './edge-hints.ts';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly account: Account;
  readonly side: 'a' | 'b';
  readonly onGoTo: (to: SentenceRef) => void;
}

const NONE: readonly EdgeHint[] = [];

/** Cards at the edges of a column: what belongs to the choice, or to the sentence under the pointer, and cannot be seen. */
export function EdgeHints({ root, account, side, onGoTo }: Props) {
  const hints = useHints(root, account, side);
  return hints.map(({ edge, sentence }) => {
    const { start, end } = account.sentences[sentence]!;
    const Arrow = edge === 'above' ? ArrowUp : ArrowDown;
    return (
      <button
        key={edge}
        type="button"
        className="edge-hint"
        data-side={side}
        data-edge={edge}
        onClick={() => onGoTo({ account: account.id, sentence })}
      >
        <Arrow aria-hidden="true" />
        <span className="edge-place">{t(`hint.${edge}`, { n: sentence + 1 })}</span>{' '}
        <span className="edge-words" lang={account.language} dir="auto">
          {account.text.slice(start, end)}
        </span>
      </button>
    );
  });
}

/** Measured again when the column scrolls or changes size; the same list as long as it says the same. */
function useHints(root: Props['root'], account: Account, side: 'a' | 'b'): readonly EdgeHint[] {
  const marks = useApp((state) => sentenceMarks(state).get(account.id));
  const sentences = useMemo(() => [...(marks?.keys() ?? [])], [marks]);
  const [hints, setHints] = useState(NONE);
  useEffect(() => {
    const pane = root.current?.querySelector<HTMLElement>(`.pane[data-side="${side}"]`);
    if (!pane || sentences.length === 0) return;
    const soon = oncePerFrame(() => {
      const next = measured(pane, account, sentences);
      setHints((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    });
    const observer = new ResizeObserver(soon.ask);
    observer.observe(pane);
    pane.addEventListener('scroll', soon.ask, { passive: true });
    return () => {
      soon.cancel();
      observer.disconnect();
      pane.removeEventListener('scroll', soon.ask);
      setHints(NONE);
    };
  }, [root, account, side, sentences]);
  return hints;
}

function measured(pane: HTMLElement, account: Account, sentences: readonly number[]): EdgeHint[] {
  const { top, height } = pane.getBoundingClientRect();
  return hintsOf(
    height,
    sentences.flatMap((sentence) => {
      const box = findSentence(pane, account.id, sentence)?.getBoundingClientRect();
      return box ? [[sentence, { top: box.top - top, bottom: box.bottom - top }] as const] : [];
    }),
  );
}
