import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Incoming } from '../../store/state.ts';
import { useApp, useIntake } from '../hooks.ts';
import { problemText } from '../shared/problem-text.ts';
import { say } from './say.ts';

/** The files and pastes that are being read into an account of the open story (`null`: into any), and those that could not be. */
export function IncomingList({ into }: { readonly into: string | null }) {
  const incoming = useApp((state) => state.incoming);
  const story = useApp((state) => state.record?.id);
  const here = useMemo(
    () => incoming.filter((each) => each.story === story && each.into === into),
    [incoming, story, into],
  );
  if (here.length === 0) return null;
  return (
    <ul className="incoming" aria-label={say('incoming.label')}>
      {here.map((each) => (
        <li key={each.key}>{each.problem ? <Failed entry={each} /> : <Reading entry={each} />}</li>
      ))}
    </ul>
  );
}

function nameOf({ name }: Incoming): string {
  return name ?? say('incoming.paste');
}

function Reading({ entry }: { readonly entry: Incoming }) {
  const { dropIncoming } = useIntake();
  const name = nameOf(entry);
  const label = `incoming-${entry.key}`;
  return (
    <div className="incoming-entry">
      <p id={label}>{say('incoming.reading', { name })}</p>
      <progress className="progress" value={entry.done ?? undefined} max={1} aria-labelledby={label} />
      <button
        type="button"
        className="text-link"
        aria-label={say('incoming.stop', { name })}
        onClick={() => dropIncoming(entry.key)}
      >
        {say('card.stop')}
      </button>
    </div>
  );
}

function Failed({ entry }: { readonly entry: Incoming }) {
  const { dropIncoming } = useIntake();
  const name = nameOf(entry);
  return (
    <div className="incoming-entry incoming-failed" role="alert">
      <p>
        <strong>{say('incoming.failed', { name })}.</strong>{' '}
        {entry.problem && problemText(entry.problem, entry.name)}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={say('incoming.close', { name })}
        onClick={() => dropIncoming(entry.key)}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
