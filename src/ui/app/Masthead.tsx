import { CircleHelp, Moon, Plus, Sun, SunMoon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { differences } from '../../store/select/differences.ts';
import { notesOf } from '../../store/select/notes.ts';
import { comparisonOf } from '../../store/select/pair.ts';
import { utterances } from '../../store/select/utterances.ts';
import type { State, Theme } from '../../store/state.ts';
import type { StoryCard } from '../../store/story.ts';
import { useActions, useApp, useReadState } from '../hooks.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { isTyping } from '../shared/is-typing.ts';
import { part } from '../shared/part.tsx';
import { decimal, t } from '../shared/t.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { SavedIndicator } from './SavedIndicator.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { NEW_STORY, storyPath, VIEWS, type View } from './routes.ts';

const HelpDialog = part(() => import('../help/HelpDialog.tsx'));

interface Props {
  /** The story on show, or `null` if there is none. */
  readonly story: StoryCard | null;
  /** Its view, or `null` on a page that is of no story. */
  readonly view: View | null;
  /** Whether a story is worked on, if none is on show. */
  readonly atWork?: boolean;
}

/** The head of every page: whose page it is, which story, its views, colours and help. */
export function Masthead({ story, view, atWork = story !== null }: Props) {
  return (
    <header className="masthead">
      <a href="#main" className="skip-link" onClick={skipToMain}>
        {t('app.skip')}
      </a>
      <Link href="/" className="wordmark">
        <Mark />
        <span>{t('app.name')}</span>
      </Link>
      {view && (
        <h1 className="masthead-title" dir="auto">
          {story?.title ?? t('story.missing')}
        </h1>
      )}
      {story && view && <Views story={story} current={view} />}
      <div className="masthead-tools">
        {atWork && <UndoButtons />}
        {atWork && <SavedIndicator />}
        {(story || !atWork) && (
          <Link href={NEW_STORY} className="new-link" title={t('app.new')}>
            <Plus aria-hidden="true" /> <span>{t('app.new')}</span>
          </Link>
        )}
        <LanguageMenu />
        <ThemeButton />
        <HelpButton />
      </div>
    </header>
  );
}

/** The hash is the router's, so an ordinary fragment link would leave the page. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Two columns seen from two places. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
      <path d="M3 4h7v13H3z" fill="var(--side-a)" />
      <path d="M14 7h7v13h-7z" fill="var(--side-b)" />
      <path d="M10 8.5h4M10 12h4" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}

/** What a tab counts; `null` while that is not known. */
const COUNT_OF: Readonly<Record<View, ((state: State) => number | null) | null>> = {
  read: null,
  overview: null,
  coverage: null,
  report: null,
  accounts: null,
  quotes: (state) => comparisonOf(state) && utterances(state).length,
  differences: (state) => comparisonOf(state) && differences(state).length,
  notes: (state) => state.record && notesOf(state).length,
};

function Views({ story, current }: { readonly story: StoryCard; readonly current: View }) {
  return (
    <nav aria-label={t('app.views')} className="views">
      {VIEWS.filter((view) => isOffered(view, story, current)).map((view) => {
        const count = COUNT_OF[view];
        return (
          <Link
            key={view}
            href={storyPath(story.id, view)}
            className="view-link"
            aria-current={view === current ? 'page' : undefined}
          >
            {t(`view.${view}`)}
            {count && <Count of={count} />}
          </Link>
        );
      })}
    </nav>
  );
}

/** A matrix of two accounts says little that their columns do not; who has its address sees it all the same. */
function isOffered(view: View, { accounts }: StoryCard, current: View): boolean {
  return view !== 'coverage' || accounts.length > 2 || view === current;
}

/** Its room is there before it is known: notes come after the first view, and the other tabs would move. */
function Count({ of }: { readonly of: (state: State) => number | null }) {
  const n = useApp(of);
  return <span className={n === null ? 'count invisible' : 'count'}>{decimal(n ?? 0)}</span>;
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const THEME_ICON = { system: SunMoon, light: Sun, dark: Moon };

function ThemeButton() {
  const theme = useApp((state) => state.settings.theme);
  const { setTheme } = useActions();
  const label = t('app.theme', { theme: t(`app.theme.${theme}`) });
  const Icon = THEME_ICON[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => setTheme(next)}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}

function HelpButton() {
  const [open, setOpen] = useState(false);
  const readState = useReadState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || !readState().settings.letterKeys) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [readState]);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('app.help')}
        title={`${t('app.help')} (?)`}
        onClick={() => setOpen(true)}
      >
        <CircleHelp aria-hidden="true" />
      </button>
      {open && (
        <ErrorBoundary>
          <HelpDialog onClose={() => setOpen(false)} />
        </ErrorBoundary>
      )}
    </>
  );
}
