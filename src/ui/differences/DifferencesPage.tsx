import { Check, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CorrectedFinding } from '../../annotation/apply.ts';
import { layerOfFinding } from '../../report/layers.ts';
import { kindCounts, listedDifferences, tentativeCount } from '../../store/select/differences.ts';
import { accountPair, type AccountPair } from '../../store/select/pair.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { DismissedDifferences } from '../notes/DismissedDifferences.tsx';
import { FindingActions } from '../notes/FindingActions.tsx';
import { DifferenceStepper } from '../shared/DifferenceStepper.tsx';
import { explanationOf } from '../shared/engine-words.ts';
import { excerptWords } from '../shared/excerpt-words.ts';
import { FilterBar } from '../shared/FilterBar.tsx';
import { FindingExcerpts } from '../shared/FindingExcerpts.tsx';
import { LongList, type ListLook } from '../shared/LongList.tsx';
import { t } from '../shared/t.ts';

/** All differences, most telling first; filtered by kind, stepped through by keyboard. */
export default function DifferencesPage() {
  const total = useApp(kindCounts).size + useApp(tentativeCount);
  return (
    <div className="page">
      <h2 className="page-title">{t('diff.heading')}</h2>
      <p className="page-lead">{total > 0 ? t('diff.lead') : t('diff.none')}</p>
      {total > 0 && <KindFilter />}
      <DifferenceList />
      <DismissedDifferences />
    </div>
  );
}

function DifferenceList() {
  const list = useApp(listedDifferences);
  const pair = useApp(accountPair);
  const kinds = useApp((state) => state.kinds);
  const tentative = useApp((state) => state.tentative);
  const chosen = useApp(({ selection }) => (selection?.kind === 'finding' ? selection.id : null));
  const look = useMemo(() => pair && lookOf(pair), [pair]);
  const current = useMemo(() => new Set(chosen === null ? [] : [chosen]), [chosen]);
  if (!look) return null;
  // Another filter is another list: it begins anew, with what is chosen in view.
  const filter = `${tentative} ${[...(kinds ?? [])].join(' ')}`;
  return <LongList key={filter} entries={list} look={look} current={current} />;
}

function lookOf(pair: AccountPair): ListLook<CorrectedFinding> {
  return {
    className: 'difference',
    idOf: ({ id }) => id,
    wordsOf: (finding) => [explanationOf(finding), ...excerptWords(pair, finding)].join('\n'),
    draw: (finding, i) => <Difference pair={pair} finding={finding} n={i + 1} />,
  };
}

function KindFilter() {
  const counts = useApp(kindCounts);
  const kinds = useApp((state) => state.kinds);
  const { toggleKind, showAllKinds } = useActions();
  const chosen = kinds === null ? t('diff.all') : [...kinds].map((kind) => t(`kind.${kind}`)).join(', ');
  return (
    <FilterBar label={t('diff.filter')} chosen={chosen} end={<DifferenceStepper />}>
      <button type="button" className="chip" aria-pressed={kinds === null} onClick={showAllKinds}>
        {t('diff.all')}
      </button>
      {[...counts].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={kinds?.has(kind) ?? false}
          onClick={() => toggleKind(kind)}
        >
          {t(`kind.${kind}`)} <span className="count">{count}</span>
        </button>
      ))}
      <TentativeSwitch />
    </FilterBar>
  );
}

/** Shows what may be the same in other words, and says that it is often not. */
function TentativeSwitch() {
  const count = useApp(tentativeCount);
  const shown = useApp((state) => state.tentative);
  const { toggleTentative } = useActions();
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="chip chip-more"
      aria-pressed={shown}
      title={t('diff.tentative.hint')}
      onClick={toggleTentative}
    >
      {shown ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
      {t('diff.tentative')} <span className="count">{count}</span>
    </button>
  );
}

interface Props {
  readonly pair: AccountPair;
  readonly finding: CorrectedFinding;
  /** Its place in the list, from 1. */
  readonly n: number;
}

function Difference({ pair, finding, n }: Props) {
  const storyId = useApp((state) => state.storyId);
  const { selectFinding } = useActions();
  if (storyId === null) return null;
  return (
    <>
      <div className="difference-head">
        <span className="difference-number">{n}</span>
        <h3 className="difference-kind">
          <span data-layers={layerOfFinding(finding.kind) ?? undefined}>{t(`kind.${finding.kind}`)}</span>
          {finding.tentative && <span className="text-soft"> · {t('diff.tentative')}</span>}
        </h3>
        <Link href={storyPath(storyId)} className="text-link" onClick={() => selectFinding(finding.id)}>
          {t('inspect.show')}
        </Link>
      </div>
      <p className="explanation">{explanationOf(finding)}</p>
      <FindingExcerpts pair={pair} finding={finding} />
      <FindingActions finding={finding} />
    </>
  );
}
