import { useEffect, useLayoutEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { App } from '../../store/app.ts';
import { typeChoice } from '../../store/type-choice.ts';
import { AppContext, useApp } from '../hooks.ts';
import { AfterFirstView } from '../shared/AfterFirstView.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { useLanguage } from '../shared/language.ts';
import { part } from '../shared/part.tsx';
import { LanguageOnRoot } from './LanguageOnRoot.tsx';
import { LiveRegions } from './LiveRegions.tsx';
import { readDraftPath, readStoryPath } from './routes.ts';
import { StoryPage } from './StoryPage.tsx';

const PageAids = part(() => import('./PageAids.tsx'));
const HelpPage = part(() => import('../help/HelpPage.tsx'));
const LibraryPage = part(() => import('../library/LibraryPage.tsx'));
const NewStoryPage = part(() => import('../intake/NewStoryPage.tsx'));

/** The whole page over one store, drawn anew in another language. */
export function AppRoot({ app }: { readonly app: App }) {
  useLanguage();
  return (
    <AppContext value={app}>
      <LanguageOnRoot />
      <LooksOnRoot />
      <Router hook={useHashLocation}>
        <Pages />
      </Router>
      <LiveRegions />
    </AppContext>
  );
}

/**
 * What the address names, and its aids. Read once for both: the address changes before its event, and whatever is drawn
 * in between would see the next page while this one still stands. And read here, not by routes of a library: theirs hand
 * on what they matched, and with each sentence that is chosen, which is in the address, the whole page would be searched
 * for who listens to that.
 */
function Pages() {
  const [path] = useHashLocation();
  return (
    <>
      <ErrorBoundary>
        <Page path={path} />
      </ErrorBoundary>
      <Aids path={path} />
    </>
  );
}

interface AtPath {
  /** The address after the `#`. */
  readonly path: string;
}

function Page({ path }: AtPath) {
  const address = readStoryPath(path);
  if (address) return <StoryPage id={address.id} view={address.view} />;
  const draft = readDraftPath(path);
  if (draft) return <NewStoryPage id={draft.id} />;
  if (path === '/help') return <HelpPage />;
  return <LibraryPage />;
}

/** Comes once there is something to read, so that its code does not hold that up, and stays. */
function Aids({ path }: AtPath) {
  const waits = useApp(({ work }) => work.phase === 'idle' || work.phase === 'working');
  const stands = !waits || readStoryPath(path) === null;
  const [stood, setStood] = useState(stands);
  if (stands && !stood) setStood(true);
  return (
    stood && (
      <AfterFirstView>
        <PageAids path={path} />
      </AfterFirstView>
    )
  );
}

/** Hands the reader's choices of colours and type to the style sheet. */
function LooksOnRoot() {
  const theme = useApp((state) => state.settings.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const { size, face, spacing, measure } = useApp(typeChoice);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    Object.assign(dataset, { face, spacing, measure });
    style.setProperty('--text-size', String(size / 100));
  }, [size, face, spacing, measure]);
  return null;
}
