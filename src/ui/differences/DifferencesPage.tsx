import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../engine/index.ts';
import { layerOfFinding } from '../../report/layers.ts';
import { kindCounts, listedDifferences, tentativeCount } from '../../store/select/differences.ts';
import { accountPair } from '../../store/select/pair.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { DismissedDifferences } from '../notes/DismissedDifferences.tsx';
import { FindingActions } from '../notes/FindingActions.tsx';
import { DifferenceStepper } from '../shared/DifferenceStepper.tsx';
import { explanationOf } from '../shared/engine-words.ts';
import { FindingExcerpts } from '../shared/FindingExcerpts.tsx';
import { t } from '../shared/t.ts';

/** All differences, most telling first; filtered by kind, stepped through by keyboard. */
export default function DifferencesPage() {
  const list = useApp(listedDifferences);
  const total = useApp(kindCounts).size + useApp(tentativeCount);
  return (
    <div className="page">
      <h2 className="page-title">{t('diff.heading')}</h2>
      <p className="page-lead">{total > 0 ? t('diff.lead') : t('diff.none')}</p>
      {total > 0 && <KindFilter />}
      <ol className="differences">
        {list.map((finding, i) => (
          <Difference key={finding.id} finding={finding} n={i + 1} />
        ))}
      </ol>
      <DismissedDifferences />
    </div>
  );
}

function KindFilter() {
  const counts = useApp(kindCounts);
  const kinds = useApp((state) => state.kinds);
  const { toggleKind, showAllKinds } = useActions();
  return (
    <div className="filter">
      <div role="group" aria-label={t('diff.filter')} className="contents">
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
      </div>
      <TentativeSwitch />
      <DifferenceStepper />
    </div>
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
      className="chip"
      aria-pressed={shown}
      title={t('diff.tentative.hint')}
      onClick={toggleTentative}
    >
      {t('diff.tentative')} <span className="count">{count}</span>
    </button>
  );
}

function Difference({ finding, n }: { readonly finding: Finding; readonly n: number }) {
  const item = useRef<HTMLLIElement>(null);
  const pair = useApp(accountPair);
  const storyId = useApp((state) => state.storyId);
  const current = useApp(({ selection }) => selection?.kind === 'finding' && selection.id === finding.id);
  const { selectFinding } = useActions();
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (!pair || storyId === null) return null;
  return (
    <li ref={item} className="difference" aria-current={current ? 'true' : undefined}>
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
    </li>
  );
}
