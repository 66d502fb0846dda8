import { pointCounts } from '../../store/select/coverage.ts';
import type { CoverageFilter } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { say } from './say.ts';

interface Props {
  /** Whether a click chooses a cell and does not open it. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

const FILTERS: readonly CoverageFilter[] = ['all', 'everyone', 'some'];

/** Which points are listed, by who tells them and by words; and what a click does. */
export function CoverageFilters({ choosing, onChoosing }: Props) {
  const { filter, search } = useApp((state) => state.coverage);
  const counts = useApp(pointCounts);
  const { viewCoverage } = useActions();
  return (
    <div className="filter coverage-filters">
      <div role="group" aria-label={say('coverage.filter')} className="contents">
        {FILTERS.map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={filter === each}
            onClick={() => viewCoverage({ filter: each })}
          >
            {say(`coverage.filter.${each}`)} <span className="count">{counts[each]}</span>
          </button>
        ))}
      </div>
      <input
        type="search"
        className="field coverage-search"
        aria-label={say('coverage.search')}
        placeholder={say('coverage.search')}
        value={search}
        onChange={({ target }) => viewCoverage({ search: target.value })}
      />
      <button type="button" className="chip" aria-pressed={choosing} onClick={() => onChoosing(!choosing)}>
        {say('coverage.choose')}
      </button>
    </div>
  );
}
