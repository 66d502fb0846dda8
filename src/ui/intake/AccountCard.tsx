import { ArrowDown, ArrowUp, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { hasWords } from '../../annotation/corrections.ts';
import { isBlank } from '../../annotation/edit.ts';
import type { AccountRecord } from '../../annotation/model.ts';
import { reviewOf } from '../../store/select/reviews.ts';
import { useApp, useIntake } from '../hooks.ts';
import { FilePicker } from './FilePicker.tsx';
import { IncomingList } from './IncomingList.tsx';
import { MetadataFields } from './MetadataFields.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { say } from './say.ts';
import { TextEditor } from './TextEditor.tsx';

interface Props {
  readonly account: AccountRecord;
  /** Its place in the story, counted from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  /** A text was pasted: the reader goes on to the next. */
  readonly onPasted: () => void;
}

/** One account: its text given, then what cleaning made of it, and what is known of it. */
export function AccountCard({ account, number, total, onPasted }: Props) {
  const [editing, setEditing] = useState(false);
  const [address, setAddress] = useState(false);
  const review = useApp((state) => reviewOf(state, account.id));
  const given = hasWords(account.text);
  return (
    <section
      className="account-card"
      data-account={account.id}
      aria-label={say('card.number', { n: number })}
    >
      <CardHead account={account} number={number} total={total} />
      <IncomingList into={account.id} />
      {given && !editing ? (
        <ReviewPanel account={account} number={number} review={review} onEdit={() => setEditing(true)} />
      ) : (
        <TextEditor
          account={account}
          number={number}
          onType={() => setEditing(true)}
          onPasted={(what) => {
            setAddress(what === 'address');
            if (what === 'text') onPasted();
          }}
        />
      )}
      {address && !given && (
        <p className="notice mt-3" role="status">
          {say('card.address')}
        </p>
      )}
      <div className="actions">
        {editing && given && (
          <button type="button" className="button" onClick={() => setEditing(false)}>
            {say('card.text.done')}
          </button>
        )}
        {!given && (
          <FilePicker into={account.id} label={say('card.file.label', { n: number })}>
            <FileText aria-hidden="true" /> {say('card.file')}
          </FilePicker>
        )}
      </div>
      {!isBlank(account) && (
        <MetadataFields account={account} number={number} detected={review?.account?.language ?? null} />
      )}
    </section>
  );
}

const SIDES = ['a', 'b'];

function CardHead({ account, number, total }: Omit<Props, 'onPasted'>) {
  const { moveAccount, removeAccount } = useIntake();
  const remove = () => {
    removeAccount(account.id);
    // The card goes, so the focus moves to what holds it.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const tools = [
    { key: 'up', Icon: ArrowUp, off: number === 1, run: () => moveAccount(account.id, -1) },
    { key: 'down', Icon: ArrowDown, off: number === total, run: () => moveAccount(account.id, 1) },
    { key: 'remove', Icon: Trash2, off: false, run: remove },
  ] as const;
  return (
    <header className="card-head">
      <span className="side-badge" data-side={SIDES[number - 1]} aria-hidden="true">
        {number}
      </span>
      <h3 className="card-title">
        {account.publisher ?? account.title ?? say('card.number', { n: number })}
      </h3>
      {tools.map(({ key, Icon, off, run }) => {
        const label = say(`card.${key}`, { n: number });
        return (
          <button
            key={key}
            type="button"
            className="icon-button"
            aria-label={label}
            title={label}
            aria-disabled={off}
            onClick={off ? undefined : run}
          >
            <Icon aria-hidden="true" />
          </button>
        );
      })}
    </header>
  );
}
