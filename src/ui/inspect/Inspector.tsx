import { X } from 'lucide-react';
import {
  useEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { selectedFinding } from '../../store/select/differences.ts';
import { accountOf, type AccountPair } from '../../store/select/pair.ts';
import { selectedNote } from '../../store/select/notes.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { NotePanel } from '../notes/NotePanel.tsx';
import { noteTitle } from '../notes/note-title.ts';
import { useNarrow } from '../read/narrow.ts';
import { tongue } from '../shared/language.ts';
import { t } from '../shared/t.ts';
import { FindingPanel } from './FindingPanel.tsx';
import { InspectorEdge } from './InspectorEdge.tsx';
import { Tour } from './Tour.tsx';
import { SentencePanel } from './SentencePanel.tsx';

interface Props {
  readonly pair: AccountPair;
  /** Chooses a sentence and moves the focus to it. */
  readonly onGoTo: (to: SentenceRef) => void;
  /** Whether who is new is shown around here; it speaks of the accounts side by side. Default: yes. */
  readonly tour?: boolean;
}

/** What is selected, looked into; nothing while nothing is. */
export default function Inspector({ pair, onGoTo, tour = true }: Props) {
  const selection = useApp((state) => state.selection);
  const finding = useApp(selectedFinding);
  const note = useApp(selectedNote);
  if (selection?.kind === 'sentence') {
    const account = accountOf(pair, selection.account);
    const title = account && t('inspect.sentence', { n: selection.sentence + 1, name: accountName(account) });
    return (
      <Panel title={title ?? ''} tour={tour}>
        <SentencePanel pair={pair} at={selection} onGoTo={onGoTo} />
      </Panel>
    );
  }
  if (note)
    return (
      <Panel title={noteTitle(note)} tour={tour}>
        <NotePanel pair={pair} note={note} />
      </Panel>
    );
  if (finding)
    return (
      <Panel title={t(`kind.${finding.kind}`)} tour={tour}>
        <FindingPanel pair={pair} finding={finding} />
      </Panel>
    );
  return null;
}

interface PanelProps {
  readonly title: string;
  readonly tour: boolean;
  readonly children: ReactNode;
}

function Panel({ title, tour, children }: PanelProps) {
  const { clearSelection, editNote } = useActions();
  const panel = useRef<HTMLElement>(null);
  const opener = useLastFocusOutside(panel);
  // The focus goes back to what it is about or to where it came from, before what holds it is gone.
  const close = () => {
    const about = document.querySelector('.sentence:is([aria-current], [data-mark="selected"])');
    const back = [about, opener.current, document.getElementById('main')].find(
      (each): each is HTMLElement =>
        each instanceof HTMLElement && each.isConnected && each !== document.body,
    );
    back?.focus({ preventScroll: true });
    editNote(null);
    clearSelection();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const height = useApp((state) => state.settings.inspectorHeight);
  const narrow = useNarrow();
  const { language } = tongue();
  return (
    <section
      ref={panel}
      className="inspector"
      // On a phone it stands within an account, which may be of another language and direction.
      lang={language.tag}
      dir={language.direction}
      aria-label={t('inspect.region')}
      style={{ '--inspector-height': `${height}vh` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <InspectorEdge />
      {tour && narrow && <Tour />}
      <div className="inspector-inner">
        <header className="inspector-header">
          <h2 className="inspector-title" tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="icon-button"
            aria-label={t('inspect.close')}
            title={`${t('inspect.close')} (Esc)`}
            onClick={close}
          >
            <X aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
      {tour && !narrow && <Tour />}
    </section>
  );
}

/** What had the focus last that is not in `place`. */
function useLastFocusOutside(place: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const last = useRef(document.activeElement);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && !place.current?.contains(target)) last.current = target;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [place]);
  return last;
}
