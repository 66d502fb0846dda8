import { memo, useEffect, type ComponentType } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { Reader, Rows } from '../read/Reader.tsx';
import { AfterFirstView } from '../shared/AfterFirstView.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { useLanguage } from '../shared/language.ts';
import { part } from '../shared/part.tsx';
import { useNoteKey } from '../notes/use-note-key.ts';
import { t } from '../shared/t.ts';
import { isDraft } from '../../store/select/drafts.ts';
import { Masthead } from './Masthead.tsx';
import { draftPath, readStoryPath, type View } from './routes.ts';
import { useAddress } from './use-address.ts';
import { useGlobalKeys, useHistoryKeys } from './use-global-keys.ts';
import { WorkStatus } from './WorkStatus.tsx';

const PairBar = part(() => import('./PairBar.tsx'), <div className="pair-bar" />);
const NotesLayer = part(() => import('../notes/NotesLayer.tsx'));

/** The views that speak of the two accounts side by side; the others speak of all. */
const OF_PAIR: ReadonlySet<View> = new Set(['read', 'overview', 'quotes', 'differences']);

/** The views, each but for reading a chunk of its own. */
const PAGES = {
  read: Reader,
  overview: part(() => import('../overview/OverviewPage.tsx')),
  coverage: part(() => import('../coverage/CoveragePage.tsx')),
  quotes: part(() => import('../quotes/QuotesPage.tsx')),
  differences: part(() => import('../differences/DifferencesPage.tsx')),
  notes: part(() => import('../notes/NotesPage.tsx')),
  report: part(() => import('../report/ReportPage.tsx')),
  accounts: part(() => import('../intake/AccountsPage.tsx')),
} satisfies Record<View, ComponentType>;

interface Props {
  readonly id: string;
  readonly view: View;
}

/** One story: opens it, then shows the view, or how the comparison stands. What is chosen in it is in the address, too. */
export const StoryPage = memo(function StoryPage({ id, view }: Props) {
  const { openStory } = useActions();
  const readState = useReadState();
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
  useLeadToDraft(id);
  useGlobalKeys();
  useHistoryKeys();
  useNoteKey();
  useAddress(id, view, ready);
  useEffect(() => void openStory(id, readStoryPath(location.hash.slice(1))?.pair), [id, openStory]);
  // The code of what will be drawn comes while the engine works.
  useEffect(() => {
    if (view !== 'read') void PAGES[view].ahead();
    else if (readState().settings.mode === 'rows') void Rows.ahead();
  }, [view, readState]);
  const language = useLanguage();
  useEffect(() => {
    const parts = [view === 'read' ? null : t(`view.${view}`), card?.title, t('app.name')];
    document.title = parts.filter(Boolean).join(' · ');
  }, [card, view, language]);

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

/** A story whose accounts are still being gathered goes on where that is done, and would stay a draft here. */
function useLeadToDraft(id: string): void {
  const begun = useApp(({ storyId, record }) => storyId === id && record?.id === id && isDraft(record));
  useEffect(() => {
    if (begun) navigate(draftPath(id), { replace: true });
  }, [begun, id]);
}
