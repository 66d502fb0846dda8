import { Search } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { shownAccountId } from '../../annotation/account-id.ts';
import type { AnnotationFilter, AnnotationKind } from '../../annotation/search.ts';
import { facetsOf, type Facets } from '../../annotation/search.ts';
import { notesOf } from '../../store/select/notes.ts';
import { comparisonOf } from '../../store/select/pair.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { say } from './say.ts';
import { Dot, useCodebook } from './Tags.tsx';

const KINDS: readonly AnnotationKind[] = ['passage', 'pair', 'account'];
const STATUS = ['open', 'settled'] as const;

/** What to look for among the notes; all that is set must hold. */
export function NoteFilters({ found }: { readonly found: number }) {
  const filter = useApp((state) => state.noteFilter);
  const notes = useApp(notesOf);
  const { filterNotes } = useActions();
  const facets = useMemo(() => facetsOf(notes), [notes]);
  const set = (patch: AnnotationFilter) => filterNotes({ ...filter, ...patch });
  return (
    <div className="note-filters" role="search" aria-label={say('notes.filter')}>
      <label className="search-field">
        <Search aria-hidden="true" />
        <input
          type="search"
          className="field"
          aria-label={say('notes.search')}
          placeholder={say('notes.search')}
          value={filter.text ?? ''}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <Choices filter={filter} facets={facets} />
      <TagFilter filter={filter} counts={facets.tags} onSet={set} />
      <p className="found" aria-live="polite">
        {say('notes.found', { n: found })}
        {Object.keys(filter).length > 0 && (
          <button type="button" className="text-link" onClick={() => filterNotes({})}>
            {say('notes.filter.clear')}
          </button>
        )}
      </p>
    </div>
  );
}

interface ChoicesProps {
  readonly filter: AnnotationFilter;
  readonly facets: Facets;
}

function Choices({ filter, facets }: ChoicesProps) {
  const accounts = useApp(comparisonOf)?.accounts ?? [];
  const { filterNotes } = useActions();
  const nameOf = (id: string) => {
    const account = accounts.find((each) => each.id === id);
    return account ? accountName(account) : shownAccountId(id);
  };
  return (
    <>
      <Choice
        label={say('notes.filter.account')}
        value={filter.account}
        options={facets.accounts.map(({ value }) => [value, nameOf(value)])}
        onChoose={(account) => filterNotes(without(filter, 'account', account))}
      />
      <Choice
        label={say('notes.filter.author')}
        value={filter.author}
        options={facets.authors.map(({ value }) => [value, value || t('note.anonymous')])}
        onChoose={(author) => filterNotes(without(filter, 'author', author))}
      />
      <Choice
        label={say('notes.filter.kind')}
        value={filter.kind}
        options={KINDS.map((kind) => [kind, t(`notes.kind.${kind}`)])}
        onChoose={(kind) =>
          filterNotes(
            without(
              { ...filter },
              'kind',
              KINDS.find((each) => each === kind),
            ),
          )
        }
      />
      <Choice
        label={say('notes.filter.status')}
        value={filter.status}
        options={STATUS.map((status) => [status, t(`note.status.${status}`)])}
        onChoose={(status) =>
          filterNotes(
            without(
              { ...filter },
              'status',
              STATUS.find((each) => each === status),
            ),
          )
        }
      />
    </>
  );
}

/** The filter with one part set, or without it. */
function without<Key extends keyof AnnotationFilter>(
  filter: AnnotationFilter,
  key: Key,
  value: AnnotationFilter[Key] | undefined,
): AnnotationFilter {
  const rest = Object.fromEntries(Object.entries(filter).filter(([each]) => each !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string | undefined) => void;
}

/** Stands for "any" in a list where '' may be a value of its own. */
const ANY = '\u0000';

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        className="field"
        value={value ?? ANY}
        onChange={(event) => onChoose(event.target.value === ANY ? undefined : event.target.value)}
      >
        <option value={ANY}>{say('notes.filter.any')}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TagFilterProps {
  readonly filter: AnnotationFilter;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly onSet: (patch: AnnotationFilter) => void;
}

function TagFilter({ filter, counts, onSet }: TagFilterProps) {
  const codebook = useCodebook();
  const { tags = [] } = filter;
  const used = codebook.filter(({ id }) => counts.some(({ value }) => value === id));
  if (used.length === 0) return null;
  return (
    <div role="group" aria-label={t('tags.label')} className="tag-picker">
      {used.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={tags.includes(id)}
          onClick={() =>
            onSet({ tags: tags.includes(id) ? tags.filter((tag) => tag !== id) : [...tags, id] })
          }
        >
          <Dot color={color} /> {name}{' '}
          <span className="count">{counts.find(({ value }) => value === id)?.count}</span>
        </button>
      ))}
    </div>
  );
}
