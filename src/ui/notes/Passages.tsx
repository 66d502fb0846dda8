import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { shownAccountId } from '../../annotation/account-id.ts';
import { isUncertain } from '../../annotation/anchor.ts';
import type { Target } from '../../annotation/model.ts';
import type { Place, PlacedAnnotation } from '../../annotation/place.ts';
import { accountOf, comparisonOf, otherOf, type AccountPair } from '../../store/select/pair.ts';
import type { Picking } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { storyPath } from '../app/routes.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { passageText } from './passage-text.ts';

interface Props {
  readonly pair: AccountPair;
  readonly note: PlacedAnnotation;
}

/** The passages that a note is about, each with its account, and the way to one more. */
export function Passages({ pair, note }: Props) {
  const { annotation, places } = note;
  const startPicking = useStartPicking();
  const picking = useApp((state) => state.picking?.kind === 'note' && state.picking.id === annotation.id);
  const { targets, id } = annotation;
  const [only] = targets;
  const missing =
    targets.length === 1 && only && accountOf(pair, only.account) ? otherOf(pair, only.account) : null;
  return (
    <section className="passages" aria-label={t('note.passages')}>
      <ul>
        {targets.map((target, i) => (
          <li key={i}>
            <PassageEntry
              pair={pair}
              target={target}
              place={places[i] ?? { state: 'lost' }}
              note={id}
              index={i}
              sole={targets.length === 1}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-link"
        aria-pressed={picking}
        onClick={() => startPicking(picking ? null : { kind: 'note', id })}
      >
        {missing ? t('note.passage.other', { name: accountName(missing) }) : t('note.passage.more')}
      </button>
    </section>
  );
}

/** Passages are picked where the accounts can be read. */
function useStartPicking(): (picking: Picking | null) => void {
  const { startPicking } = useActions();
  const storyId = useApp((state) => state.storyId);
  const [, navigate] = useLocation();
  return (picking) => {
    startPicking(picking);
    if (picking && storyId !== null) navigate(storyPath(storyId));
  };
}

/** The colour of a passage's side; none for an account that is not side by side with another now. */
function sideOf({ left, right }: AccountPair, account: string): 'a' | 'b' | undefined {
  return account === left.id ? 'a' : account === right.id ? 'b' : undefined;
}

interface EntryProps {
  readonly pair: AccountPair;
  readonly target: Target;
  readonly place: Place;
  readonly note: string;
  readonly index: number;
  /** It is the only one and so cannot go. */
  readonly sole: boolean;
}

function PassageEntry({ pair, target, place, note, index, sole }: EntryProps) {
  const { removePassage } = useActions();
  const startPicking = useStartPicking();
  const account = useApp(comparisonOf)?.accounts.find(({ id }) => id === target.account);
  const words = passageText(target, place, account);
  return (
    <div className="passage" data-side={sideOf(pair, target.account)}>
      <p className="side-name">{account ? accountName(account) : shownAccountId(target.account)}</p>
      <p className="passage-words" lang={account?.language} dir="auto">
        {words ?? t('note.passage.whole')}
      </p>
      {place.state === 'placed' && isUncertain(place.placement) && (
        <p className="passage-doubt">{t('note.passage.unsure')}</p>
      )}
      {place.state === 'lost' && (
        <p className="passage-doubt">
          {t('note.passage.lost')}{' '}
          <button
            type="button"
            className="text-link"
            onClick={() => startPicking({ kind: 'place', id: note, target })}
          >
            {t('notes.lost.place')}
          </button>
        </p>
      )}
      {!sole && (
        <button
          type="button"
          className="icon-button passage-remove"
          aria-label={t('note.passage.remove')}
          title={t('note.passage.remove')}
          onClick={() => removePassage(note, index)}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
