import { Link } from 'wouter';
import { differences } from '../../store/select/differences.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** Enough to begin with; the rest has a view of its own. */
const SHOWN = 6;

/** While nothing is selected: the differences to begin with. Shown only where there is room beside the columns. */
export function Overview() {
  const all = useApp(differences);
  const storyId = useApp((state) => state.storyId);
  const { selectFinding } = useActions();
  if (all.length === 0 || storyId === null) return null;
  return (
    <div className="overview">
      <h2 className="label">{t('inspect.telling')}</h2>
      <ol className="mt-2 grid gap-2">
        {all.slice(0, SHOWN).map(({ id, kind, explanation }) => (
          <li key={id}>
            <button type="button" className="finding-link" onClick={() => selectFinding(id)}>
              <span className="finding-kind">{t(`kind.${kind}`)}</span> {explanation}
            </button>
          </li>
        ))}
      </ol>
      {all.length > SHOWN && (
        <Link href={storyPath(storyId, 'differences')} className="text-link mt-3">
          {t('inspect.all', { n: all.length })}
        </Link>
      )}
    </div>
  );
}
