import { Link } from 'wouter';
import { isOnlyHere } from '../../store/select/unsaved.ts';
import { accountName, type StoryAccount, type StoryCard } from '../../store/story.ts';
import { storyPath } from '../app/routes.ts';
import { useApp, useIntake } from '../hooks.ts';
import { say } from '../intake/say.ts';
import { t } from '../shared/t.ts';

/** The stories that come with the page. */
export function Samples() {
  const samples = useApp((state) => state.library);
  if (samples.length === 0) return null;
  return (
    <section aria-label={say('library.samples')}>
      <header className="library-head">
        <h2>{say('library.samples')}</h2>
      </header>
      <p className="page-lead">{say('library.samples.lead')}</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample.id}>
            <Sample sample={sample} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sample({ sample }: { readonly sample: StoryCard }) {
  const { duplicate } = useIntake();
  const entry = useApp((state) => state.entries.find(({ id }) => id === sample.id));
  const onlyHere = useApp((state) => isOnlyHere(state, sample.id));
  const facts = [
    ...(entry && entry.notes > 0 ? [t('count.notes', { n: entry.notes })] : []),
    ...(entry && entry.corrections > 0 ? [t('count.corrections', { n: entry.corrections })] : []),
    ...(onlyHere ? [say('library.onlyHere')] : []),
  ];
  const what = say('library.duplicate');
  return (
    <article className="story-row" aria-label={sample.title}>
      <h3>
        <Link href={storyPath(sample.id)} className="hover:underline">
          {sample.title}
        </Link>
      </h3>
      {sample.lead && <p className="mt-2 max-w-[65ch] text-soft">{sample.lead}</p>}
      <ul className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {sample.accounts.map((account) => (
          <li key={account.id} className="border-t border-rule pt-3">
            <SampleAccount account={account} />
          </li>
        ))}
      </ul>
      {facts.length > 0 && <p className="story-facts mt-3">{facts.join(' · ')}</p>}
      <div className="actions">
        <button
          type="button"
          className="text-link"
          aria-label={say('library.about', { what, title: sample.title })}
          onClick={() => void duplicate(sample.id, say('library.copy', { title: sample.title }))}
        >
          {what}
        </button>
      </div>
    </article>
  );
}

function SampleAccount({ account }: { readonly account: StoryAccount }) {
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
