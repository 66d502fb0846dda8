import { lazy, Suspense, useEffect, useRef } from 'react';
import { useActions, useApp } from '../hooks.ts';
import { Reader } from '../read/Reader.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { t } from '../shared/t.ts';
import { Masthead } from './Masthead.tsx';
import type { View } from './routes.ts';
import { useGlobalKeys, useHistoryKeys } from './use-global-keys.ts';
import { WorkStatus } from './WorkStatus.tsx';

const loadQuotes = () => import('../quotes/QuotesPage.tsx');
const loadDifferences = () => import('../differences/DifferencesPage.tsx');
const loadOverview = () => import('../overview/OverviewPage.tsx');
const OverviewPage = lazy(loadOverview);
const loadNotes = () => import('../notes/NotesPage.tsx');
const NotesLayer = lazy(() => import('../notes/NotesLayer.tsx'));
const NotesPage = lazy(loadNotes);
const QuotesPage = lazy(loadQuotes);
const DifferencesPage = lazy(loadDifferences);

interface Props {
  readonly id: string;
  readonly view: View;
}

/** One story: opens it, then shows the view, or how the comparison stands. */
export function StoryPage({ id, view }: Props) {
  const { openStory } = useActions();
  const ready = useApp(({ work, storyId }) => work.phase === 'ready' && storyId === id);
  const card = useApp(
    ({ library, story }) => (story?.id === id ? story : null) ?? library.find((each) => each.id === id),
  );
  const seen = useRef(false);
  useGlobalKeys();
  useHistoryKeys();
  useEffect(() => void openStory(id), [id, openStory]);
  // The view's code comes while the engine works.
  useEffect(() => {
    if (view === 'overview') void loadOverview();
    if (view === 'quotes') void loadQuotes();
    if (view === 'differences') void loadDifferences();
    if (view === 'notes') void loadNotes();
  }, [view]);
  // A link in the page goes with its view; the focus then moves to the next one instead of nowhere.
  useEffect(() => {
    if (ready && document.activeElement === document.body && seen.current)
      document.getElementById('main')?.focus({ preventScroll: true });
    seen.current ||= ready;
  }, [view, ready]);
  useEffect(() => {
    document.title = card ? `${card.title} · ${t('app.name')}` : t('app.name');
  }, [card]);

  return (
    <div className="app">
      <Masthead story={card ?? null} view={view} />
      <main id="main" tabIndex={-1} className="app-main">
        <ErrorBoundary key={view}>
          <Suspense>{ready ? <StoryView view={view} /> : <WorkStatus />}</Suspense>
        </ErrorBoundary>
      </main>
      {ready && (
        <Suspense>
          <NotesLayer />
        </Suspense>
      )}
    </div>
  );
}

function StoryView({ view }: { readonly view: View }) {
  if (view === 'overview') return <OverviewPage />;
  if (view === 'quotes') return <QuotesPage />;
  if (view === 'differences') return <DifferencesPage />;
  if (view === 'notes') return <NotesPage />;
  return <Reader />;
}
