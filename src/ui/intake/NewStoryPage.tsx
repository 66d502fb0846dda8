import type { DraftNames } from '../../store/actions/draft.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { hasWords } from '../../annotation/corrections.ts';
import type { StoryRecord } from '../../annotation/model.ts';
import { isDraft } from '../../store/select/drafts.ts';
import { isTooLong } from '../../store/select/reviews.ts';
import { Masthead } from '../app/Masthead.tsx';
import { NEW_STORY, readDraftPath, storyPath } from '../app/routes.ts';
import { useHistoryKeys } from '../app/use-global-keys.ts';
import { useApp, useIntake } from '../hooks.ts';
import { Toasts } from '../notes/Toasts.tsx';
import { AccountCards } from './AccountCards.tsx';
import { say } from './say.ts';

interface Props {
  /** Which of several that are being begun; the one to go on with if it is not said. */
  readonly id: string | undefined;
}

/** Where a story of the reader's own begins: its accounts given, looked at, and then compared. */
export default function NewStoryPage({ id }: Props) {
  const { openDraft } = useIntake();
  const record = useApp((state) => (state.storyId === null ? state.record : null));
  useLeadToStory(record);
  useHistoryKeys();
  useEffect(() => {
    document.title = `${say('new.heading')} · Parallax`;
    const leaving = new AbortController();
    void openDraft(leaving.signal, id);
    return () => leaving.abort();
  }, [openDraft, id]);
  return (
    <div className="app">
      <Masthead story={null} view={null} atWork />
      <main id="main" tabIndex={-1} className="page new-page">
        <h1 className="page-title">{say('new.heading')}</h1>
        <p className="page-lead">{say('new.lead')}</p>
        {record ? (
          <Draft key={record.id} record={record} isNamed={id !== undefined} />
        ) : (
          <p className="mt-10 text-soft">{say('new.opening')}</p>
        )}
      </main>
      <Toasts />
    </div>
  );
}

/** What is begun no more, since it was compared in another tab, goes on where stories are. */
function useLeadToStory(record: StoryRecord | null): void {
  const [, navigate] = useLocation();
  const story = record && !isDraft(record) ? record.id : null;
  useEffect(() => {
    if (story !== null) navigate(storyPath(story), { replace: true });
  }, [story, navigate]);
}

/** In the language of the reader, who may mend them later. */
function draftNames(): DraftNames {
  return {
    story: say('new.untitled'),
    account: (n) => say('new.account', { n }),
    site: say('new.site'),
    place: say('new.place'),
  };
}

interface DraftProps {
  readonly record: StoryRecord;
  /** Whether the address says that it is this one. */
  readonly isNamed: boolean;
}

function Draft({ record, isNamed }: DraftProps) {
  const form = useRef<HTMLDivElement>(null);
  const { finishDraft } = useIntake();
  const [, navigate] = useLocation();
  const [told, setTold] = useState(false);
  const missing = useMissing(record);
  const begun =
    useApp((state) => state.history.undo !== null) || record.accounts.some(({ text }) => text !== '');
  const why = useId();

  const compare = () => {
    setTold(true);
    const id = missing === null ? finishDraft(draftNames()) : null;
    if (id !== null) navigate(storyPath(id));
  };
  // Wherever the focus is, also on nothing.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) compare();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  /** To the next text that is missing; if none is, to the button. */
  const goOn = () => {
    const next = form.current?.querySelector<HTMLElement>('textarea[data-empty]:not(:focus)');
    (next ?? form.current?.querySelector<HTMLElement>('.compare'))?.focus();
  };
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea[data-empty]')?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={form}>
      <StoryTitle title={record.title} />
      <h2 className="sr-only">{say('accounts.heading')}</h2>
      <AccountCards accounts={record.accounts} onPasted={goOn} />
      <div className="compare-bar">
        <button
          type="button"
          className="compare"
          aria-disabled={missing !== null}
          aria-describedby={why}
          onClick={compare}
        >
          {say('new.compare')}
        </button>
        <p
          id={why}
          className={missing === null ? 'hint key-hint' : 'hint'}
          role={told ? 'status' : undefined}
        >
          {missing ?? say('new.compare.hint')}
        </p>
        {begun && <Discard isNamed={isNamed} />}
      </div>
    </div>
  );
}

function Discard({ isNamed }: Pick<DraftProps, 'isNamed'>) {
  const { discardDraft } = useIntake();
  const [, navigate] = useLocation();
  const discard = async () => {
    await discardDraft();
    // The address names what is in the bin now, unless the reader has gone on.
    if (isNamed && readDraftPath(location.hash.slice(1))) navigate(NEW_STORY, { replace: true });
  };
  return (
    <button type="button" className="text-link discard" onClick={() => void discard()}>
      {say('new.discard')}
    </button>
  );
}

/** What is missing before anything can be compared; `null` if nothing is. */
function useMissing({ id, accounts }: StoryRecord): string | null {
  const reading = useApp((state) =>
    state.incoming.some(({ story, problem }) => story === id && problem === null),
  );
  const given = accounts.filter(({ text }) => hasWords(text)).length;
  if (reading) return say('new.wait');
  if (given < 2) return say('new.need', { n: 2 - given });
  return accounts.some(isTooLong) ? say('new.long') : null;
}

function StoryTitle({ title }: { readonly title: string }) {
  const { renameStory } = useIntake();
  const id = useId();
  return (
    <div className="story-title">
      <label htmlFor={id}>{say('new.story')}</label>
      <input
        id={id}
        className="field"
        value={title}
        dir="auto"
        data-undo="story"
        aria-describedby={`${id}-hint`}
        onChange={(event) => renameStory(event.target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {say('new.story.hint')}
      </p>
    </div>
  );
}
