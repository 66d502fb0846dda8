import { FolderOpen, Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { AccountRecord } from '../../annotation/model.ts';
import { useIntake } from '../hooks.ts';
import { AccountCard } from './AccountCard.tsx';
import { DropFiles } from './DropFiles.tsx';
import { FilePicker } from './FilePicker.tsx';
import { IncomingList } from './IncomingList.tsx';
import { say } from './say.ts';

interface Props {
  readonly accounts: readonly AccountRecord[];
  /** A text was pasted: the reader goes on to the next. */
  readonly onPasted: () => void;
}

/** The accounts of a story, each looked at by itself, and the ways to bring in more. */
export function AccountCards({ accounts, onPasted }: Props) {
  const { watchAccounts, addAccount } = useIntake();
  useEffect(() => watchAccounts(), [watchAccounts]);
  return (
    <>
      <div className="account-cards">
        {accounts.map((account, i) => (
          <AccountCard
            key={account.id}
            account={account}
            number={i + 1}
            total={accounts.length}
            onPasted={onPasted}
          />
        ))}
      </div>
      <IncomingList into={null} />
      <div className="add-accounts">
        <button type="button" className="text-link" onClick={addAccount}>
          <Plus aria-hidden="true" /> {say('accounts.add')}
        </button>
        <FilePicker>
          <FolderOpen aria-hidden="true" /> {say('accounts.open')}
        </FilePicker>
        <p className="hint">{say('accounts.formats')}</p>
      </div>
      <DropFiles />
    </>
  );
}
