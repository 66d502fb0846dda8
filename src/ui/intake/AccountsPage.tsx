import { Link } from 'wouter';
import { useMemo } from 'react';
import { hasLostPlace } from '../../annotation/place.ts';
import { placedNotes } from '../../store/select/notes.ts';
import { storyPath } from '../app/routes.ts';
import { useApp } from '../hooks.ts';
import { AccountCards } from './AccountCards.tsx';
import { say } from './say.ts';

/** The accounts of an open story: added, taken out, renamed, put in another order, mended. */
export default function AccountsPage() {
  const record = useApp((state) => state.record);
  return (
    <div className="page new-page">
      <h2 className="page-title">{say('accounts.heading')}</h2>
      <p className="page-lead">{say('accounts.lead')}</p>
      {record && <LostNotes story={record.id} />}
      {record ? (
        <AccountCards accounts={record.accounts} onPasted={() => undefined} />
      ) : (
        <p>{say('new.opening')}</p>
      )}
    </div>
  );
}

/** An edit can take away the words that a note is about: that is told where the edit is made. */
function LostNotes({ story }: { readonly story: string }) {
  const placed = useApp(placedNotes);
  const lost = useMemo(() => placed.filter(hasLostPlace).length, [placed]);
  if (lost === 0) return null;
  return (
    <p className="notice mt-4" role="status">
      {say('accounts.lost', { n: lost })}.{' '}
      <Link href={storyPath(story, 'notes')} className="text-link">
        {say('accounts.lost.show')}
      </Link>
    </p>
  );
}
