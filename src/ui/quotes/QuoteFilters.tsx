import { QUOTE_ORDERS } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { FilterBar } from '../shared/FilterBar.tsx';
import { effective, matchesIn, speakersIn, type LedgerEntry } from './ledger.ts';
import { say } from './say.ts';

interface Props {
  readonly entries: readonly LedgerEntry[];
  /** How many of them the filters let through. */
  readonly found: number;
}

/** Stands for everyone in a list where '' is a value of its own. */
const EVERYONE = '\u0000';

/** Whose words are listed, how alike they are, and in which order. */
export function QuoteFilters({ entries, found }: Props) {
  const view = useApp((state) => state.quotes);
  const { viewQuotes } = useActions();
  const { speaker, match } = effective(entries, view);
  const isFiltered = speaker !== null || match !== null;
  const total = entries.length;
  const chosen = [
    ...(match === null ? [] : [say(`quotes.match.${match}`)]),
    ...(speaker === null ? [] : [speaker || say('quotes.unknown')]),
  ];
  return (
    <FilterBar
      className="quote-filters"
      label={say('quotes.filter')}
      chosen={chosen.join(', ') || say('quotes.filter.all')}
      end={<Found found={found} total={total} isFiltered={isFiltered} />}
    >
      <MatchChips entries={entries} />
      <label className="choice">
        <span>{say('quotes.filter.speaker')}</span>
        <select
          className="field"
          value={speaker ?? EVERYONE}
          onChange={({ target }) => viewQuotes({ speaker: target.value === EVERYONE ? null : target.value })}
        >
          <option value={EVERYONE}>{say('quotes.filter.everyone', { n: total })}</option>
          {speakersIn(entries).map(({ value, count }) => (
            <option key={value} value={value}>
              {say('quotes.filter.one', { name: value || say('quotes.unknown'), n: count })}
            </option>
          ))}
        </select>
      </label>
      <OrderChoice />
    </FilterBar>
  );
}

interface FoundProps {
  readonly found: number;
  readonly total: number;
  readonly isFiltered: boolean;
}

function Found({ found, total, isFiltered }: FoundProps) {
  const { viewQuotes } = useActions();
  return (
    <p className="found" aria-live="polite">
      {isFiltered ? say('quotes.found.of', { n: found, total }) : say('quotes.found', { n: total })}
      {isFiltered && (
        <button
          type="button"
          className="text-link"
          onClick={() => viewQuotes({ speaker: null, match: null })}
        >
          {say('quotes.filter.clear')}
        </button>
      )}
    </p>
  );
}

function MatchChips({ entries }: Pick<Props, 'entries'>) {
  const { match } = effective(
    entries,
    useApp((state) => state.quotes),
  );
  const { viewQuotes } = useActions();
  return (
    <div className="quote-chips">
      <button
        type="button"
        className="chip"
        aria-pressed={match === null}
        onClick={() => viewQuotes({ match: null })}
      >
        {say('quotes.filter.all')}
      </button>
      {matchesIn(entries).map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={match === value}
          title={say(`quotes.about.${value}`)}
          onClick={() => viewQuotes({ match: match === value ? null : value })}
        >
          {say(`quotes.match.${value}`)} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}

function OrderChoice() {
  const order = useApp((state) => state.quotes.order);
  const { viewQuotes } = useActions();
  return (
    <label className="choice">
      <span>{say('quotes.order')}</span>
      <select
        className="field"
        value={order}
        onChange={({ target }) => {
          const chosen = QUOTE_ORDERS.find((each) => each === target.value);
          if (chosen) viewQuotes({ order: chosen });
        }}
      >
        {QUOTE_ORDERS.map((each) => (
          <option key={each} value={each}>
            {say(`quotes.order.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
