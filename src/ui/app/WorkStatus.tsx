import { Link } from 'wouter';
import type { Problem } from '../../engine/index.ts';
import type { Work } from '../../store/state.ts';
import { useActions, useApp } from '../hooks.ts';
import { problemText } from '../shared/problem-text.ts';
import { t } from '../shared/t.ts';

/** How the comparison stands while there is none to show. */
export function WorkStatus() {
  const work = useApp((state) => state.work);
  if (work.phase === 'failed') return <Failed problem={work.problem} />;
  if (work.phase === 'stopped') return <Stopped />;
  return <Working work={work} />;
}

/** The shape of what is to come; the words appear only if it takes long enough to be noticed. */
function Working({ work }: { readonly work: Work }) {
  const { stopComparing } = useActions();
  const [stage, done] = work.phase === 'working' ? [work.stage, work.done] : [null, 0];
  return (
    <div className="status-page">
      <div className="status-late">
        <p id="work-stage" className="font-serif text-xl">
          {stage ? t(`work.${stage}`) : t('work.opening')}…
        </p>
        <progress className="progress mt-4" value={done} max={1} aria-labelledby="work-stage" />
        <button type="button" className="button mt-6" onClick={stopComparing}>
          {t('work.stop')}
        </button>
      </div>
    </div>
  );
}

function Stopped() {
  const { compareAgain } = useActions();
  return (
    <div className="status-page">
      <p className="font-serif text-xl">{t('work.stopped')}</p>
      <p className="mt-2 text-soft">{t('work.stopped.hint')}</p>
      <button type="button" className="button mt-6" onClick={() => void compareAgain()}>
        {t('work.again')}
      </button>
    </div>
  );
}

/** Problems of the story itself: there is nothing to compare, now or later. */
const NO_STORY = new Set(['story-missing', 'bad-story']);

function Failed({ problem }: { readonly problem: Problem }) {
  const { compareAgain } = useActions();
  const unopened = NO_STORY.has(problem.code);
  return (
    <div className="status-page" role="alert">
      <p className="font-serif text-xl">{t(unopened ? 'work.unopened' : 'work.failed')}</p>
      <p className="mt-2">{problemText(problem)}</p>
      {!unopened && <p className="mt-2 text-soft">{t('work.safe')}</p>}
      <div className="mt-6 flex flex-wrap items-center gap-4">
        {!unopened && (
          <button type="button" className="button" onClick={() => void compareAgain()}>
            {t('work.again')}
          </button>
        )}
        <Link href="/" className="text-link">
          {t('story.back')}
        </Link>
      </div>
    </div>
  );
}
