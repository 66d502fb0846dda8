import { useEffect } from 'react';
import { Link } from 'wouter';
import { accountName, type StoryAccount, type StoryCard } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { KeptStories } from './KeptStories.tsx';
import { Masthead } from './Masthead.tsx';
import { storyPath } from './routes.ts';

/** All stories there are. */
export default function LibraryPage() {
  const library = useApp((state) => state.library);
  useEffect(() => {
    document.title = t('app.name');
  }, []);
  return (
    <div className="app">
      <Masthead story={null} view={null} />
      <main id="main" tabIndex={-1} className="page">
        <h1 className="page-title">{t('library.heading')}</h1>
        <p className="page-lead">{t('library.lead')}</p>
        {library.length === 0 && <p className="mt-10 text-soft">{t('library.empty')}</p>}
        <ul className="mt-10 grid gap-8">
          {library.map((story) => (
            <li key={story.id}>
              <StoryEntry story={story} />
            </li>
          ))}
        </ul>
        <KeptStories />
      </main>
    </div>
  );
}

function StoryEntry({ story }: { readonly story: StoryCard }) {
  return (
    <article className="border-t-2 border-ink pt-4">
      <h2 className="font-serif text-2xl font-semibold text-balance">
        <Link href={storyPath(story.id)} className="hover:underline">
          {story.title}
        </Link>
      </h2>
      {story.lead && <p className="mt-2 max-w-[65ch] text-soft">{story.lead}</p>}
      <ul className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {story.accounts.map((account) => (
          <li key={account.id} className="border-t border-rule pt-3">
            <AccountEntry account={account} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function AccountEntry({ account }: { readonly account: StoryAccount }) {
  return (
    <>
      <p className="text-sm font-semibold">{accountName(account)}</p>
      <p className="mt-1 font-serif text-lg leading-snug text-balance">
        {account.title ?? <span className="text-soft">{t('account.noHeadline')}</span>}
      </p>
      {account.standfirst && <p className="mt-1 text-sm text-soft">{account.standfirst}</p>}
    </>
  );
}
