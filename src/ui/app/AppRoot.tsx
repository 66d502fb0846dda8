import { useEffect, useLayoutEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { App } from '../../store/app.ts';
import { typeChoice } from '../../store/type-choice.ts';
import { AppContext, useApp } from '../hooks.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { useLanguage } from '../shared/language.ts';
import { part } from '../shared/part.tsx';
import { Announcer } from './Announcer.tsx';
import { LanguageOnRoot } from './LanguageOnRoot.tsx';
import { NEW_STORY, readStoryPath } from './routes.ts';
import { StoryPage } from './StoryPage.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

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
        <ErrorBoundary>
          <CurrentPage />
        </ErrorBoundary>
      </Router>
      <UpdateNotice />
      <Announcer />
    </AppContext>
  );
}

/**
 * What the address names. Read here and not by routes of a library: theirs hand on what they matched, and with each
 * sentence that is chosen, which is in the address, the whole page would be searched for who listens to that.
 */
function CurrentPage() {
  const [path] = useHashLocation();
  const address = readStoryPath(path);
  if (address) return <StoryPage id={address.id} view={address.view} />;
  if (path === NEW_STORY) return <NewStoryPage />;
  if (path === '/help') return <HelpPage />;
  return <LibraryPage />;
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
