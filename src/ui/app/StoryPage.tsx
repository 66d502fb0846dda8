import { memo, useEffect, useRef, type ComponentType } from 'react';
import { useActions, useApp } from '../hooks.ts';
import { Reader } from '../read/Reader.tsx';
import { AfterFirstView } from '../shared/AfterFirstView.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { useLanguage } from '../shared/language.ts';
import { part } from '../shared/part.tsx';
import { useNoteKey } from '../notes/use-note-key.ts';
import { t } from '../shared/t.ts';
import { Masthead } from './Masthead.tsx';
import { readStoryPath, type View } from './routes.ts';
import { useAddress } from './use-address.ts';
import { useGlobalKeys, useHistoryKeys } from './use-global-keys.ts';
import { WorkStatus } from './WorkStatus.tsx';

const PairBar = part(() => import('./PairBar.tsx'), <div className="pair-bar" />);
const NotesLayer = part(() => import('../notes/NotesLayer.tsx'));

/** The views that speak of the two accounts side by side; the others speak of all. */
const OF_PAIR: ReadonlySet<View> = new Set(['read', 'overview', 'quotes', 'differences']);

/** The views but for reading, each a chunk of its own. */
const LOAD = {
  overview: () => import('../overview/OverviewPage.tsx'),
  coverage: () => import('../coverage/CoveragePage.tsx'),
  quotes: () => import('../quotes/QuotesPage.tsx'),
  differences: () => import('../differences/DifferencesPage.tsx'),
  notes: () => import('../notes/NotesPage.tsx'),
  report: () => import('../report/ReportPage.tsx'),
  accounts: () => import('../intake/AccountsPage.tsx'),
} satisfies Record<Exclude<View, 'read'>, () => Promise<{ default: ComponentType }>>;

const PAGES: Readonly<Record<View, ComponentType>> = {
  read: Reader,
  overview: part(LOAD.overview),
  coverage: part(LOAD.coverage),
  quotes: part(LOAD.quotes),
  differences: part(LOAD.differences),
  notes: part(LOAD.notes),
  report: part(LOAD.report),
  accounts: part(LOAD.accounts),
};

interface Props {
  readonly id: string;
  readonly view: View;
}

/** One story: opens it, then shows the view, or how the comparison stands. What is chosen in it is in the address, too. */
export const StoryPage = memo(function StoryPage({ id, view }: Props) {
  useLanguage();
  const { openStory } = useActions();
  const ready = useApp(
    ({ work, storyId, record }) =>
      storyId === id &&
      // Accounts that cannot be compared can be mended.
      (work.phase === 'ready' || (view === 'accounts' && record?.id === id)),
  );
  const card = useApp(
    ({ library, story }) => (story?.id === id ? story : null) ?? library.find((each) => each.id === id),
  );
  const Page = PAGES[view];
  const seen = useRef(false);
  useGlobalKeys();
  useHistoryKeys();
  useNoteKey();
  useAddress(id, view, ready);
  useEffect(() => void openStory(id, readStoryPath(location.hash.slice(1))?.pair), [id, openStory]);
  // The view's code comes while the engine works.
  useEffect(() => {
    // If it does not come, the view says so.
    if (view !== 'read') LOAD[view]().catch(() => undefined);
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
        {ready && (card?.accounts.length ?? 0) > 2 && OF_PAIR.has(view) && <PairBar />}
        <ErrorBoundary key={view}>{ready ? <Page /> : <WorkStatus />}</ErrorBoundary>
      </main>
      {ready && (
        <AfterFirstView>
          <NotesLayer view={view} />
        </AfterFirstView>
      )}
    </div>
  );
});
