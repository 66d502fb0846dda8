import { useRef, type ReactNode, type RefObject } from 'react';
import type { Account } from '../../engine/index.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { AccountBody } from './AccountBody.tsx';
import { AccountHeader } from './AccountHeader.tsx';
import { copyClean } from './clean-copy.ts';
import { Descriptions } from './Descriptions.tsx';
import { useColumnMarks } from './use-column-marks.ts';
import { useDescriptions } from './use-descriptions.ts';
import { useSentenceEvents } from './use-sentence-events.ts';
import { useSkipUnseen } from './use-skip-unseen.ts';

interface Props {
  readonly account: Account;
  readonly side: 'a' | 'b';
  readonly pane: RefObject<HTMLElement | null>;
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
  /** Moves to the counterpart of a sentence, or to the other column if it has none. */
  readonly onOtherSide: (from: SentenceRef) => void;
}

/** One account: its head and its text, in a column that scrolls by itself. */
export function AccountColumn({ account, side, pane, insert, onOtherSide }: Props) {
  const source = useApp(({ story }) => story?.accounts.find(({ id }) => id === account.id) ?? null);
  const name = t('side.region', {
    side: t(side === 'a' ? 'side.left' : 'side.right'),
    name: accountName(account),
  });
  const body = useRef<HTMLDivElement>(null);
  useSkipUnseen(body);
  const marks = useColumnMarks(account);
  const { ids, texts } = useDescriptions(account);
  const { active, ...events } = useSentenceEvents(account, onOtherSide);
  return (
    <section ref={pane} aria-label={name} className="pane" data-side={side}>
      <article className="account">
        <AccountHeader account={account} side={side} source={source} />
        <div
          ref={body}
          data-account={account.id}
          className="account-body"
          lang={account.language}
          dir="auto"
          onCopy={(event) => copyClean(event, [account])}
          {...events}
        >
          <AccountBody account={account} active={active} descriptions={ids} marks={marks} insert={insert} />
        </div>
      </article>
      <Descriptions texts={texts} />
    </section>
  );
}
