import {
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Account } from '../../engine/index.ts';
import { counterpartsOf, linkIndex } from '../../store/select/links.ts';
import { accountPair, otherOf } from '../../store/select/pair.ts';
import { sentenceLayers } from '../../store/select/rail.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { AccountBody } from './AccountBody.tsx';
import { AccountHeader } from './AccountHeader.tsx';
import { describeSentence } from './describe.ts';
import { findSentence, sentenceOfEvent } from './dom.ts';
import type { NamedRange } from './highlight-ranges.ts';
import { nextSentence } from './sentence-keys.ts';
import { PAINTS_RANGES } from './use-paint.ts';

/** What the browser paints itself needs no elements, and so no drawing anew. */
const NO_MARKS: readonly NamedRange[] = [];

interface Props {
  readonly account: Account;
  readonly side: 'a' | 'b';
  readonly pane: RefObject<HTMLElement | null>;
  readonly marks: readonly NamedRange[];
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
  /** Moves to the counterpart of a sentence, or to the other column if it has none. */
  readonly onOtherSide: (from: SentenceRef) => void;
}

/** One account: its head and its text, in a column that scrolls by itself. */
export function AccountColumn({ account, side, pane, marks, insert, onOtherSide }: Props) {
  const source = useApp(({ story }) => story?.accounts.find(({ id }) => id === account.id) ?? null);
  const name = t('side.region', {
    side: t(side === 'a' ? 'side.left' : 'side.right'),
    name: accountName(account),
  });
  const { ids, texts } = useDescriptions(account);
  const { active, ...events } = useSentenceEvents(account, onOtherSide);
  return (
    <section ref={pane} aria-label={name} className="pane" data-side={side}>
      <article className="account" lang={account.language} dir="auto">
        <AccountHeader account={account} side={side} source={source} />
        <div data-account={account.id} className="account-body" {...events}>
          <AccountBody
            account={account}
            active={active}
            descriptions={ids}
            marks={PAINTS_RANGES ? NO_MARKS : marks}
            insert={insert}
          />
        </div>
      </article>
      <div hidden>
        {texts.map(([id, text]) => (
          <span key={id} id={id}>
            {text}
          </span>
        ))}
      </div>
    </section>
  );
}

/** One hidden element for each thing there is to say, shared by all sentences of which it is true. */
function useDescriptions(account: Account) {
  const prefix = useId();
  const layers = useApp(sentenceLayers);
  const links = useApp(linkIndex);
  const pair = useApp(accountPair);
  return useMemo(() => {
    const known = new Map<string, string>();
    const other = pair ? accountName(otherOf(pair, account.id)) : '';
    const ids = account.sentences.map((_, sentence) => {
      const text = describeSentence({
        layers: layers.get(account.id)?.[sentence] ?? [],
        counterparts: counterpartsOf(links, { account: account.id, sentence }).length,
        other,
      });
      const id = known.get(text) ?? `${prefix}${known.size}`;
      known.set(text, id);
      return id;
    });
    return { ids, texts: [...known].map(([text, id]) => [id, text] as const) };
  }, [account, layers, links, pair, prefix]);
}

/** Pointer and keys on the sentences of a column: one of them is reached by Tab, the arrows go on from there. */
function useSentenceEvents(account: Account, onOtherSide: (from: SentenceRef) => void) {
  const [active, setActive] = useState(0);
  const { selectSentence, clearSelection, previewSentence, pick } = useActions();
  const readState = useReadState();

  const choose = (sentence: number) => {
    const { start, end } = account.sentences[sentence]!;
    if (pick({ account: account.id, range: { start, end } })) return;
    const { selection } = readState();
    const again =
      selection?.kind === 'sentence' && selection.account === account.id && selection.sentence === sentence;
    if (again) clearSelection();
    else selectSentence(account.id, sentence);
  };

  return {
    active,
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const sentence = sentenceOfEvent(target);
      if (sentence !== null) setActive(sentence);
    },
    onClick: ({ target }: MouseEvent) => {
      const sentence = sentenceOfEvent(target);
      const copying = getSelection()?.isCollapsed === false;
      if (sentence !== null && !copying) choose(sentence);
    },
    onMouseOver: ({ target }: MouseEvent) => {
      const sentence = sentenceOfEvent(target);
      previewSentence(sentence === null ? null : { account: account.id, sentence });
    },
    onMouseLeave: () => previewSentence(null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const sentence = sentenceOfEvent(event.target);
      if (sentence === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextSentence(event.key, sentence, account.sentences.length);
      if (next !== null) findSentence(document, account.id, next)?.focus();
      else if (event.key === 'Enter' || event.key === ' ') choose(sentence);
      else if (event.key === 'o' && readState().settings.letterKeys)
        onOtherSide({ account: account.id, sentence });
      else return;
      event.preventDefault();
    },
  };
}
