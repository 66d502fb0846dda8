import { useEffect, useRef } from 'react';
import { notesOf } from '../../store/select/notes.ts';
import { comparisonOf, accountPair, type AccountPair } from '../../store/select/pair.ts';
import type { SentenceRef, Side } from '../../store/state.ts';
import { useApp, useMedia } from '../hooks.ts';
import { EmptyInspector } from '../inspect/EmptyInspector.tsx';
import { Tour } from '../inspect/Tour.tsx';
import { AfterFirstView } from '../shared/AfterFirstView.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { part } from '../shared/part.tsx';
import { t } from '../shared/t.ts';
import { AccountColumn } from './AccountColumn.tsx';
import { Rail } from './Rail.tsx';
import { SideTabs } from './SideTabs.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFocusFollows } from './use-focus-follows.ts';
import { useGoTo } from './use-go-to.ts';
import { useInsertPlace } from './use-insert-place.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useNarrow } from './narrow.ts';
import { useScrollToSelection } from './use-scroll-to-selection.ts';

const Inspector = part(() => import('../inspect/Inspector.tsx'), <EmptyInspector />);
export const Rows = part(() => import('./Rows.tsx'));
const ReaderAids = part(() => import('./ReaderAids.tsx'));
const NoteMargin = part(() => import('../notes/NoteMargin.tsx'), <EmptyInspector />);

/** From here on there is room beside the columns. In step with reader-sizes.css. */
const WIDE = '(width >= 100rem)';

/** The accounts side by side: the home of a story. */
export function Reader() {
  const pair = useApp(accountPair);
  return pair ? <PairReader key={`${pair.left.id} ${pair.right.id}`} pair={pair} /> : <LoneAccount />;
}

/** A story of one account has nothing to set beside it, but can be read. */
function LoneAccount() {
  const pane = useRef<HTMLElement>(null);
  const account = useApp((state) => comparisonOf(state)?.accounts[0]);
  if (!account) return null;
  return (
    <div className="reader">
      <p className="notice">{t('story.one')}</p>
      <div className="columns">
        <AccountColumn account={account} side="a" pane={pane} insert={null} onOtherSide={() => undefined} />
      </div>
    </div>
  );
}

function PairReader({ pair }: { readonly pair: AccountPair }) {
  const root = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const side = useApp((state) => state.side);
  const mode = useApp((state) => state.settings.mode);
  const chosen = useApp(({ selection }) => selection !== null);
  useFocusFollows();
  useScrollToSelection(root, pair, mode);
  useReadingPlace(root, pair, { mode, side: narrow ? side : 'both' });
  const { goTo, goAcross } = useGoTo(root, pair);
  // Not needed for the first view, but soon: its code comes once that stands.
  useEffect(() => {
    const timer = setTimeout(() => void Inspector.ahead());
    return () => clearTimeout(timer);
  }, []);
  const inspector = <Beside pair={pair} onGoTo={goTo} />;
  const shown = pair[side];
  const place = useInsertPlace(shown);
  const below = narrow && place !== null;
  return (
    <div ref={root} className="reader">
      <Toolbar narrow={narrow} />
      <Incomplete />
      {mode === 'rows' ? (
        <ErrorBoundary>
          <Rows
            pair={pair}
            onOtherSide={goAcross}
            onGoTo={goTo}
            insert={below ? { account: shown.id, after: place, node: inspector } : null}
          />
        </ErrorBoundary>
      ) : (
        <>
          {narrow && <SideTabs pair={pair} />}
          <Columns
            pair={pair}
            visible={narrow ? side : 'both'}
            onOtherSide={goAcross}
            onGoTo={goTo}
            insert={below ? { after: place, node: inspector } : null}
          />
        </>
      )}
      {!narrow && inspector}
      {narrow && !chosen && <Tour />}
    </div>
  );
}

/** What is chosen, looked into; while nothing is, the notes where there is room for them, or what to do. */
function Beside({
  pair,
  onGoTo,
}: {
  readonly pair: AccountPair;
  readonly onGoTo: (to: SentenceRef) => void;
}) {
  const nothing = useApp(({ selection }) => selection === null);
  const wide = useMedia(WIDE);
  const noted = useApp((state) => state.layers.notes && notesOf(state).length > 0);
  if (nothing && !(wide && noted)) return <EmptyInspector />;
  return (
    <ErrorBoundary>
      {nothing ? <NoteMargin pair={pair} /> : <Inspector pair={pair} onGoTo={onGoTo} />}
    </ErrorBoundary>
  );
}

interface ColumnsProps {
  readonly pair: AccountPair;
  readonly visible: Side | 'both';
  readonly insert: React.ComponentProps<typeof AccountColumn>['insert'];
  readonly onOtherSide: React.ComponentProps<typeof AccountColumn>['onOtherSide'];
  readonly onGoTo: (to: SentenceRef) => void;
}

function Columns({ pair, visible, insert, onOtherSide, onGoTo }: ColumnsProps) {
  const [left, right] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const root = useRef<HTMLDivElement>(null);
  const shared = { insert, onOtherSide };
  return (
    <div ref={root} className="columns">
      {visible !== 'right' && (
        <ErrorBoundary>
          <AccountColumn account={pair.left} side="a" pane={left} {...shared} />
        </ErrorBoundary>
      )}
      {visible !== 'left' && (
        <ErrorBoundary>
          <AccountColumn account={pair.right} side="b" pane={right} {...shared} />
        </ErrorBoundary>
      )}
      {visible === 'both' && (
        <>
          <Rail account={pair.left} side="a" pane={left} />
          <Rail account={pair.right} side="b" pane={right} />
          <AfterFirstView>
            <ReaderAids root={root} panes={[left, right]} pair={pair} onGoTo={onGoTo} />
          </AfterFirstView>
        </>
      )}
    </div>
  );
}

/** Says what the engine could not finish. */
function Incomplete() {
  const stages = useApp((state) => comparisonOf(state)?.incomplete);
  if (!stages) return null;
  return (
    <p className="notice">
      {t('work.incomplete', { stages: stages.map((stage) => t(`stage.${stage}`)).join(', ') })}
    </p>
  );
}
