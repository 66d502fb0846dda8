import type { LibraryEntry } from '../../store/session.ts';
import { useActions, useIntake } from '../hooks.ts';
import { say } from '../intake/say.ts';

/** Deleted stories, which can be put back until the bin is emptied. */
export function Bin({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const { takeOutOfBin } = useActions();
  const { emptyBin } = useIntake();
  return (
    <details className="library-bin">
      <summary>{say('library.bin', { n: entries.length })}</summary>
      <p className="hint">{say('library.bin.lead')}</p>
      <ul>
        {entries.map(({ id, title }) => {
          const name = title.trim() || say('library.draft.title');
          return (
            <li key={id} className="actions">
              <bdi>{name}</bdi>
              <button
                type="button"
                className="text-link"
                aria-label={say('library.about', { what: say('library.bin.back'), title: name })}
                onClick={() => takeOutOfBin(id)}
              >
                {say('library.bin.back')}
              </button>
              <button
                type="button"
                className="text-link"
                aria-label={say('library.about', { what: say('library.bin.forGood'), title: name })}
                onClick={() => void emptyBin([id])}
              >
                {say('library.bin.forGood')}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button mt-4"
        onClick={() => void emptyBin(entries.map(({ id }) => id))}
      >
        {say('library.bin.empty')}
      </button>
    </details>
  );
}
