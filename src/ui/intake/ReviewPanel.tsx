import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountRecord } from '../../annotation/model.ts';
import { countWords, isFurniture, type Account } from '../../engine/index.ts';
import { isTooLong, LONGEST } from '../../store/select/reviews.ts';
import { sourceOf } from '../../store/select/sources.ts';
import type { Review } from '../../store/state.ts';
import { useApp, useIntake } from '../hooks.ts';
import { PutBackList } from '../read/Removals.tsx';
import { problemText } from '../shared/problem-text.ts';
import { decimal } from '../shared/t.ts';
import { CleanedText } from './CleanedText.tsx';
import { say } from './say.ts';
import { useOthers } from './use-others.ts';
import { Warnings } from './Warnings.tsx';

/** Browsers take seconds to lay out a field of a longer text, in code units. */
const EDITABLE = 2_000_000;
/** As much of a text as tells which one it is, in code units. */
const GLIMPSE = 1000;

interface Props {
  readonly account: AccountRecord;
  readonly number: number;
  readonly review: Review | null;
  readonly onEdit: () => void;
}

/** What cleaning made of a text, before it is compared: warnings, counts, the text itself with what was taken out. */
export function ReviewPanel({ account, number, review, onEdit }: Props) {
  return (
    <>
      {isTooLong(account) ? (
        <TooLong text={account.text} />
      ) : (
        <>
          <ReviewState id={account.id} review={review} />
          {review?.account && <Reviewed account={review.account} number={number} />}
        </>
      )}
      <SourceNote id={account.id} text={account.text} />
      {account.text.length > EDITABLE ? (
        <p className="hint">{say('card.text.long')}</p>
      ) : (
        <button type="button" className="text-link edit-text" onClick={onEdit}>
          <Pencil aria-hidden="true" /> {say('card.text.edit')}
        </button>
      )}
    </>
  );
}

/** A text that the page does not compare: why, and how it begins. */
function TooLong({ text }: { readonly text: string }) {
  return (
    <>
      <p className="warnings">{say('warn.too-long', { n: decimal(text.length), most: decimal(LONGEST) })}</p>
      <p className="cleaned" dir="auto">
        {text.slice(0, GLIMPSE)}…
      </p>
    </>
  );
}

function Reviewed({ account, number }: { readonly account: Account; readonly number: number }) {
  const { others, nameOf } = useOthers(account.id);
  return (
    <>
      <Warnings account={account} others={others} nameOf={nameOf} />
      <p className="card-facts">{factsOf(account).join(' · ')}</p>
      <CleanedText account={account} number={number} />
      <PutBackList account={account} />
    </>
  );
}

function factsOf({ text, language, sentences, removals }: Account): string[] {
  const article = sentences.filter((sentence) => !isFurniture(sentence));
  const furniture = sentences.length - article.length;
  const words = article.reduce(
    (sum, { start, end }) => sum + countWords(text.slice(start, end), language),
    0,
  );
  return [
    say('card.size', { n: article.length, words: decimal(words) }),
    removals.length > 0 ? say('card.took', { n: removals.length }) : say('card.took.none'),
    ...(furniture > 0 ? [say('card.furniture', { n: furniture })] : []),
  ];
}

/** How looking at the text stands, while there is nothing to show of it yet. */
function ReviewState({ id, review }: { readonly id: string; readonly review: Review | null }) {
  const { stopReview, reviewAgain } = useIntake();
  if (review?.phase === 'ready') return null;
  if (review?.phase === 'stopped' || review?.phase === 'failed')
    return (
      <Told again={() => reviewAgain(id)} action={say('card.again')}>
        {review.problem ? problemText(review.problem) : say('card.stopped')}
      </Told>
    );
  return (
    <Told again={() => stopReview(id)} action={say('card.stop')} late>
      {say('card.reading')}
    </Told>
  );
}

interface ToldProps {
  readonly again: () => void;
  readonly action: string;
  readonly late?: boolean;
  readonly children: ReactNode;
}

function Told({ again, action, late = false, children }: ToldProps) {
  return (
    <p className={late ? 'review-state status-late' : 'review-state'} role="status">
      {children}{' '}
      <button type="button" className="text-link" onClick={again}>
        {action}
      </button>
    </p>
  );
}

/** What of the file is not in the text, and the way to have it. */
function SourceNote({ id, text }: { readonly id: string; readonly text: string }) {
  const source = useApp((state) => state.record?.settings[`source ${id}`]);
  const record = useApp((state) => state.record);
  const { useWholePage: takeWholePage } = useIntake();
  const { whole, leftOut } = (source !== undefined && sourceOf(record, id)) || {};
  return (
    <>
      {whole !== undefined && whole !== text && (
        <p className="hint">
          {say('card.whole', { n: text.length, total: whole.length })}{' '}
          <button type="button" className="text-link" onClick={() => takeWholePage(id)}>
            {say('card.whole.use')}
          </button>
        </p>
      )}
      {leftOut && (
        <details className="removals">
          <summary>{say('card.leftOut', { n: leftOut.length })}</summary>
          <ul className="left-out">
            {leftOut.map((line, i) => (
              <li key={i}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
