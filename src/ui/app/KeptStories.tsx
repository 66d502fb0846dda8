import { Link } from 'wouter';
import { useEffect } from 'react';
import { useActions, useApp } from '../hooks.ts';
import { DropFile } from '../notes/DropFile.tsx';
import { OpenFileButton } from '../notes/Files.tsx';
import { Toasts } from '../notes/Toasts.tsx';
import { t } from '../shared/t.ts';
import { storyPath } from './routes.ts';

/** The stories that this browser keeps beside the samples, and the way to bring one in from a file. */
export function KeptStories() {
  const entries = useApp((state) => state.entries);
  const library = useApp((state) => state.library);
  const { openLibrary } = useActions();
  useEffect(() => openLibrary(), [openLibrary]);
  const own = entries.filter(
    ({ id, binned }) => binned === null && library.every((sample) => sample.id !== id),
  );
  return (
    <section className="mt-12">
      {own.length > 0 && (
        <>
          <h2 className="ledger-title">{t('library.kept')}</h2>
          <ul className="mt-6 grid gap-6">
            {own.map(({ id, title, accounts, notes }) => (
              <li key={id}>
                <h3 className="font-serif text-xl font-semibold">
                  <Link href={storyPath(id)} className="hover:underline">
                    {title}
                  </Link>
                </h3>
                <p className="mt-1 text-sm text-soft">
                  {t('library.accounts', { names: accounts.join(', ') })}
                  {notes > 0 && ` · ${t('count.notes', { n: notes })}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        <OpenFileButton />
      </div>
      <Toasts />
      <DropFile />
    </section>
  );
}
