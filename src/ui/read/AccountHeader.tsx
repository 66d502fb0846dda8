import type { Account } from '../../engine/index.ts';
import { accountName, type StoryAccount } from '../../store/story.ts';
import { AfterFirstView } from '../shared/AfterFirstView.tsx';
import { part } from '../shared/part.tsx';
import { day, t } from '../shared/t.ts';
import { AccountNote } from './AccountNote.tsx';
import { Removals } from './Removals.tsx';

const MixedAlphabets = part(() => import('./MixedAlphabets.tsx'));

interface Props {
  readonly account: Account;
  readonly side: 'a' | 'b';
  /** What the story says of the account, beside what the engine found. */
  readonly source: StoryAccount | null;
}

/** Who published the account, by whom and when, what was inferred, and what cleaning took out. */
export function AccountHeader({ account, side, source }: Props) {
  const reason = source?.inferred.publisher;
  const details = [
    account.byline && t('account.by', { name: account.byline }),
    account.published && day(account.published),
  ].filter((detail) => typeof detail === 'string');
  const headless = account.sentences.every(({ role }) => role !== 'headline');
  return (
    <header className="account-header">
      <div className="publisher">
        <span className="side-badge" data-side={side} aria-hidden="true">
          {side.toUpperCase()}
        </span>
        <span className="font-semibold">{accountName(account)}</span>
        {reason && <Inferred reason={reason} />}
      </div>
      <div className="account-details">
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        <Removals account={account} />
        <AfterFirstView>
          <MixedAlphabets text={account.text} />
        </AfterFirstView>
        <AccountNote account={account} />
      </div>
      {headless && <Headline account={account} />}
    </header>
  );
}

/** For a text that does not hold its own headline. */
function Headline({ account: { title, language } }: { readonly account: Account }) {
  return title ? (
    <h2 className="paragraph mt-6" data-role="headline" lang={language} dir="auto">
      {title}
    </h2>
  ) : (
    <p className="no-headline">{t('account.noHeadline')}</p>
  );
}

function Inferred({ reason }: { readonly reason: string }) {
  return (
    <details className="inferred">
      <summary>{t('account.inferred')}</summary>
      <p>{reason}</p>
    </details>
  );
}
