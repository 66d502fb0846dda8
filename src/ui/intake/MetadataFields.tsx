import { useId, useState } from 'react';
import type { AccountRecord } from '../../annotation/model.ts';
import { headlineOf } from '../../store/select/reviews.ts';
import { useApp, useIntake } from '../hooks.ts';
import { isoDate, webAddress } from './fields.ts';
import { languageChoices, languageName } from './languages.ts';
import { useLanguage } from '../shared/language.ts';
import { say } from './say.ts';
import { useKeeping } from './use-keeping.ts';

interface Props {
  readonly account: AccountRecord;
  readonly number: number;
  /** The language that the text shows; `null` before it was read. */
  readonly detected: string | null;
}

type TextField = 'publisher' | 'title' | 'byline' | 'published' | 'url';

/** In milliseconds: each change has the account read anew. */
const PAUSE = 400;

/** What a field accepts: as it is kept, or `null` for what it cannot be. */
const READ: Readonly<Record<TextField, (text: string) => string | null>> = {
  publisher: (text) => text.trim(),
  title: (text) => text.trim(),
  byline: (text) => text.trim(),
  published: isoDate,
  url: webAddress,
};

/** What is known of an account beside its text, to be filled in and mended. */
export function MetadataFields({ account, number, detected }: Props) {
  return (
    <fieldset className="metadata">
      <legend className="sr-only">{say('fields.label', { n: number })}</legend>
      <Field account={account} field="publisher" hint={say('field.publisher.hint')} />
      <TitleField account={account} />
      <Field account={account} field="byline" />
      <Field account={account} field="published" hint={say('field.published.hint')} />
      <Field account={account} field="url" hint={say('field.url.hint')} />
      <LanguageField account={account} detected={detected} />
    </fieldset>
  );
}

/** Where no headline is given, that of the text stands for it. */
function TitleField({ account }: Pick<Props, 'account'>) {
  const own = useApp((state) => headlineOf(state, account));
  if (own === null || account.title !== null) return <Field account={account} field="title" />;
  return <Field account={account} field="title" own={own} hint={say('field.title.own')} />;
}

interface FieldProps {
  readonly account: AccountRecord;
  readonly field: TextField;
  readonly hint?: string;
  /** What the text itself has, shown while nothing else is said. */
  readonly own?: string;
}

function Field({ account, field, hint, own }: FieldProps) {
  const { editAccount } = useIntake();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const known = account[field] ?? '';
  const bad = typed !== null && typed.trim() !== '' && READ[field](typed) === null;
  const keep = () => {
    if (typed === null || bad) return;
    const value = typed.trim() === '' ? null : READ[field](typed);
    if (value !== account[field]) editAccount(account.id, { [field]: value });
  };
  /** What is kept takes the place of what is typed, but what cannot be kept stays to be mended. */
  const commit = () => {
    keep();
    if (!bad) setTyped(null);
  };
  useKeeping(typed, { pause: PAUSE, asks: false }, keep);
  const reason = account.inferred[field];
  const about = bad
    ? say(field === 'published' ? 'field.published.bad' : 'field.url.bad', { value: typed })
    : reason
      ? say('field.inferred', { reason })
      : hint;
  return (
    <div className="metadata-field" data-field={field}>
      <label htmlFor={id}>{say(`field.${field}`)}</label>
      <input
        id={id}
        className="field"
        value={typed ?? known}
        placeholder={own}
        dir="auto"
        spellCheck={false}
        inputMode={field === 'url' ? 'url' : undefined}
        aria-invalid={bad || undefined}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {about && (
        <p id={`${id}-about`} className={bad ? 'hint hint-bad' : 'hint'} role={bad ? 'alert' : undefined}>
          {about}
        </p>
      )}
    </div>
  );
}

function LanguageField({ account, detected }: Omit<Props, 'number'>) {
  const { editAccount } = useIntake();
  const id = useId();
  const display = useLanguage();
  const found = detected
    ? say('field.language.detected', { name: languageName(detected, display) })
    : say('field.language.unread');
  return (
    <div className="metadata-field" data-field="language">
      <label htmlFor={id}>{say('field.language')}</label>
      <select
        id={id}
        className="field"
        value={account.language ?? ''}
        onChange={(event) => editAccount(account.id, { language: event.target.value || null })}
      >
        <option value="">{found}</option>
        {languageChoices(display, account.language).map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
