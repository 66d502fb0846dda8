import { Link } from 'wouter';
import { differences } from '../../store/select/differences.ts';
import { storyPath } from '../app/routes.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { FindingLinks } from './FindingLinks.tsx';
import { Tour } from './Tour.tsx';

/** Enough to begin with; the rest has a view of its own. */
const SHOWN = 6;

/** The inspector while nothing is selected: what to do, and the differences to begin with where there is room for them. */
export function EmptyInspector() {
  const shownAround = useApp((state) => state.settings.shownAround);
  return (
    <section className="inspector" aria-label={t('inspect.region')}>
      {shownAround ? <p className="inspector-hint">{t('inspect.hint')}</p> : <Tour />}
      <MostTelling />
    </section>
  );
}

function MostTelling() {
  const all = useApp(differences);
  const storyId = useApp((state) => state.storyId);
  if (all.length === 0 || storyId === null) return null;
  return (
    <div className="overview">
      <h2 className="label">{t('inspect.telling')}</h2>
      <FindingLinks findings={all.slice(0, SHOWN)} />
      {all.length > SHOWN && (
        <Link href={storyPath(storyId, 'differences')} className="text-link mt-3">
          {t('inspect.all', { n: all.length })}
        </Link>
      )}
    </div>
  );
}
